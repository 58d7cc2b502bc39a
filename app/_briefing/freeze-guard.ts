import type { View } from "@/app/_briefing/with-view";
import { isDraftId } from "@/lib/domain/draft-id";
import { refuse } from "@/lib/http/answers";
import { clientOf, createRateLimit } from "@/lib/http/rate-limit";
import { RETRY_SECONDS } from "@/lib/http/retry-after";

/** A team that freezes a morning's briefings is not held up; a script that fills the disk is. */
const limit = createRateLimit({ capacity: 20, refillMs: RETRY_SECONDS * 1000 });

/** The refusal to freeze anything of a draft, or from elsewhere; null where it may be. */
export function refusalToFreeze(request: Request, view: View): Response | null {
  if (isDraftId(view.index.dossier.id)) {
    return refuse(
      409,
      "What is frozen can be read by everybody, and a draft cannot. Publish it, then freeze the view.",
    );
  }
  return isFromElsewhere(request, view) ? refuse(403, "A view can be frozen from its own page only.") : null;
}

/**
 * The refusal of one more where a client froze many just now; null where it may, which counts as one. Asked last: what
 * cannot be frozen anyway counts for nobody.
 */
export function refusalOfOneMore(request: Request): Response | null {
  // The clock of the process, which nobody sets.
  if (limit.take(clientOf(request.headers), performance.now())) return null;
  return refuse(429, "Many views were frozen just now. Try again in a few seconds.");
}

/** A page of somebody else's must not make this server keep things; programs send no origin. */
function isFromElsewhere(request: Request, { origin }: View): boolean {
  const from = request.headers.get("origin");
  return from !== null && (!URL.canParse(from) || new URL(from).host !== new URL(origin).host);
}
