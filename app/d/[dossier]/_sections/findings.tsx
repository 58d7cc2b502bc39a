import { FindingsPanel } from "@/components/dossier/findings-panel";
import { keptGrouping } from "@/lib/data/kept-grouping";
import { doNotClaim } from "@/lib/views/do-not-claim";
import { findings } from "@/lib/views/findings";
import { selectionCamps, selectionPairs } from "@/lib/views/selection-analysis";
import type { DossierPage } from "../_page/load-dossier-page";

export function Findings({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const camps = selectionCamps(index, selection);
  const pairs = selectionPairs(selection);
  return (
    <FindingsPanel
      findings={findings(index, selection, camps)}
      cautions={doNotClaim({ index, selection, camps, pairs, grouping: keptGrouping(selection) })}
      hrefOf={(finding) => `${page.to(`issues/${finding.issueId}`)}#${finding.propositionId}`}
    />
  );
}
