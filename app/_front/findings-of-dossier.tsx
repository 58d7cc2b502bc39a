import { DossierFindings } from "@/components/dossier/dossier-entry";
import { requestGrouping } from "@/lib/data/analysis-jobs";
import { readDossierIndex } from "@/lib/data/dossier-index-reads";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { selectionUnder } from "@/lib/filters/kept-selection";
import { dossierPath } from "@/lib/paths";
import { dossierPreview } from "@/lib/views/dossier-preview";

/** Enough for a verdict that has been computed before, also where much else is going on. */
const PATIENCE_MILLISECONDS = 300;

/** What a dossier finds, for the list of dossiers. */
export async function FindingsOfDossier({ id }: { id: string }) {
  const index = await readDossierIndex(id);
  if (!index) return null;
  const selection = selectionUnder(index, EMPTY_FILTER);
  const state = await requestGrouping(selection, { within: PATIENCE_MILLISECONDS });
  const grouping = state.status === "ready" ? state.result : null;
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
    />
  );
}
