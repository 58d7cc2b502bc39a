import { printable, requestedPaper } from "@/app/_briefing/print-page";
import { readFrozenBriefing } from "@/lib/database/frozen-briefings";
import { readState, statedParams } from "@/lib/filters/address-state";
import { forPerson, refuse } from "@/lib/http/answers";
import { FILE_STATE } from "@/lib/views/page-state";

interface FrozenRoute {
  readonly params: Promise<{ id: string }>;
}

const STATE = { paper: FILE_STATE.paper };

/** A frozen briefing as a plain page to be printed. */
export async function GET(request: Request, { params }: FrozenRoute): Promise<Response> {
  const { paper } = readState(statedParams(new URL(request.url).searchParams, STATE), STATE);
  const content = (await readFrozenBriefing((await params).id))?.content;
  if (!content)
    return forPerson(request, refuse(404, "There is no frozen briefing of this address that can be shown."));
  return printable(content.briefing, { paper: requestedPaper(paper) });
}
