import { requestAdministrator } from "@/app/_request/signed-in";
import { DraftNotice, EditNotice } from "@/components/workspace/draft-notice";
import { beginDraftPath, draftPath, WORKSPACE_PATH } from "@/lib/address/workspace-paths";
import { readRevision } from "@/lib/database/reads/dossier-reads";
import { draftIdOf, isDraftId } from "@/lib/domain/draft-id";
import { dossierPath } from "@/lib/paths";

/** Says above every page of a draft that it is one; leads the administrator from a published dossier to its draft. */
export async function DraftBanner({ dossierId }: { dossierId: string }) {
  if (isDraftId(dossierId)) return <DraftNotice publishHref={draftPath(dossierId)} workspaceHref={WORKSPACE_PATH} />;
  if (!(await requestAdministrator())) return null;
  const draftId = draftIdOf(dossierId);
  const hasDraft = (await readRevision(draftId, undefined, "drafts")) !== null;
  return (
    <EditNotice
      draftHref={hasDraft ? dossierPath(draftId) : null}
      beginHref={beginDraftPath(dossierId)}
      workspaceHref={WORKSPACE_PATH}
    />
  );
}
