import { DossierFindings } from "@/components/dossier/dossier-entry";
import { GroupsFinding } from "@/components/groups/groups-finding";
import { readDossierIndex } from "@/lib/database/reads/dossier-index-reads";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { requestGrouping } from "@/lib/jobs/analysis-jobs";
import { dossierPath } from "@/lib/paths";
import { viewUnder } from "@/lib/selection/open-view";
import { QUICK_TIMEOUT_MS } from "@/lib/timeouts";
import { dossierPreview } from "@/lib/views/dossier-preview";
import { THUMBNAIL } from "@/lib/views/groups/clusters-layout";
import { clustersView } from "@/lib/views/groups/clusters-view";
import { shownDivision } from "@/lib/views/groups/division";
import { groupsLead } from "@/lib/views/groups/groups-lead";

/** What a dossier finds, for the list of dossiers. */
export async function FindingsOfDossier({ id }: { id: string }) {
  const index = await readDossierIndex(id);
  if (!index) return null;
  const view = viewUnder(index, EMPTY_FILTER);
  const { selection } = view;
  const state = await requestGrouping(selection, { within: QUICK_TIMEOUT_MS });
  const grouping = state.status === "ready" ? state.result : null;
  const division = grouping && shownDivision(grouping);
  const issueHref = (issueId: string, propositionId: string) =>
    `${dossierPath(id, `issues/${issueId}`)}#${propositionId}`;
  return (
    <DossierFindings
      preview={dossierPreview({
        index,
        selection,
        grouping,
        hrefOf: (proposition) => issueHref(proposition.issueId, proposition.id),
      })}
      hrefOf={(finding) => issueHref(finding.issueId, finding.propositionId)}
      overviewHref={dossierPath(id)}
      groups={
        division &&
        grouping && (
          <GroupsFinding
            lead={groupsLead({ index, selection, division })}
            map={clustersView({ index, selection, division, size: THUMBNAIL }).view}
            href={dossierPath(id, "groups")}
            hrefOfProposition={({ issueId, propositionId }) => issueHref(issueId, propositionId)}
            level="h3"
          />
        )
      }
    />
  );
}
