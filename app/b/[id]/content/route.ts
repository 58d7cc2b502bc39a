import { readFrozenBriefing } from "@/lib/database/frozen-briefings";
import { file, forPerson, refuse } from "@/lib/http/answers";

interface FrozenRoute {
  readonly params: Promise<{ id: string }>;
}

/** What is kept of a frozen briefing, byte for byte: its SHA-256 is the one that the page shows. */
export async function GET(request: Request, { params }: FrozenRoute): Promise<Response> {
  const frozen = await readFrozenBriefing((await params).id);
  if (!frozen) return forPerson(request, refuse(404, "There is no frozen briefing of this address."));
  return file(frozen.text, { mediaType: "application/json; charset=utf-8", name: `briefing-${frozen.id}.json` });
}
