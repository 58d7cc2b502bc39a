import { fieldOf, leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { draftPath, WORKSPACE_PATH } from "@/lib/address/workspace-paths";
import { createDraft } from "@/lib/database/drafts/draft-writes";
import { proposeName } from "@/lib/dossier/dossier-name";

/** Begins an empty draft; what cannot be leads back to the form, which says why. */
export async function POST(request: Request): Promise<Response> {
  return writeRoute(request, async () => {
    const form = await request.formData();
    const title = fieldOf(form, "title");
    const name = fieldOf(form, "name") || proposeName(title);
    const result = await createDraft({ name, title });
    if (result.outcome === "done") return leadTo(draftPath(result.id));
    return leadTo(`${WORKSPACE_PATH}/new?${new URLSearchParams({ title, name, checked: "1" })}`);
  });
}
