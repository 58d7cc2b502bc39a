import { leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { WORKSPACE_PATH } from "@/lib/address/workspace-paths";
import { discardDraft } from "@/lib/database/drafts/draft-writes";
import { refuse } from "@/lib/http/answers";

interface DraftRoute {
  readonly params: Promise<{ draft: string }>;
}

/** Removes a draft, once its page has asked. */
export async function POST(request: Request, { params }: DraftRoute): Promise<Response> {
  return writeRoute(request, async () => {
    const result = await discardDraft((await params).draft);
    return result.outcome === "done" ? leadTo(WORKSPACE_PATH) : refuse(404, result.message);
  });
}
