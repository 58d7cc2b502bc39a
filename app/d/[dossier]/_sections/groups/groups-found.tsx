import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { GroupsFinding } from "@/components/groups/groups-finding";
import { requestDivision } from "@/lib/jobs/request-division";
import { QUICK_TIMEOUT_MS } from "@/lib/timeouts";
import { THUMBNAIL } from "@/lib/views/groups/clusters-layout";
import { clustersView } from "@/lib/views/groups/clusters-view";
import { groupsLead } from "@/lib/views/groups/groups-lead";

/** The groups as the first finding of the overview; nothing where the verdict carries none, or is not there yet. */
export async function GroupsFound({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const { division } = await requestDivision(selection, { within: QUICK_TIMEOUT_MS });
  if (!division) return null;
  return (
    <GroupsFinding
      lead={groupsLead({ index, selection, division })}
      map={clustersView({ index, selection, division, size: THUMBNAIL }).view}
      href={page.to("groups")}
      hrefOfProposition={({ issueId, propositionId }) => `${page.to(`issues/${issueId}`)}#${propositionId}`}
      level="h2"
    />
  );
}
