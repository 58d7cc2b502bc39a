import { leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { draftPath } from "@/lib/address/workspace-paths";
import { draftFromPublished } from "@/lib/database/drafts/draft-writes";
import { refuse } from "@/lib/http/answers";

interface DossierRoute {
  readonly params: Promise<{ dossier: string }>;
}

/** Begins a draft of a published dossier and leads to it. */
export async function POST(request: Request, { params }: DossierRoute): Promise<Response> {
  return writeRoute(request, async () => {
    const result = await draftFromPublished((await params).dossier);
    return result.outcome === "done" ? leadTo(draftPath(result.id)) : refuse(409, result.message);
  });
}
