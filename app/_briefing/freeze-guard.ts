import { refuse } from "@/app/_briefing/answers";
import type { View } from "@/app/_briefing/with-view";
import { createTokenBucket } from "@/lib/http/rate-limit";

/** A team that freezes a morning's briefings is not held up; a script that fills the disk is. */
const limit = createTokenBucket({ capacity: 20, refillMs: 6_000 });

/**
 * The refusal to freeze something now: asked for from elsewhere, or too much at once; null where it may be, which
 * counts as one.
 */
export function refusalToFreeze(request: Request, view: View): Response | null {
  if (isFromElsewhere(request, view)) return refuse(403, "A view can be frozen from its own page only.");
  if (!limit.take(Date.now())) return refuse(429, "Many views were frozen just now. Try again in a minute.");
  return null;
}

/** A page of somebody else's must not make this server keep things; programs send no origin. */
function isFromElsewhere(request: Request, { origin }: View): boolean {
  const from = request.headers.get("origin");
  return from !== null && (!URL.canParse(from) || new URL(from).host !== new URL(origin).host);
}
