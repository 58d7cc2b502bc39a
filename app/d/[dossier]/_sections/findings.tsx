import { FindingsPanel } from "@/components/dossier/findings-panel";
import { requestGrouping } from "@/lib/data/analysis-jobs";
import { doNotClaim } from "@/lib/views/do-not-claim";
import { findings } from "@/lib/views/findings";
import { selectionCamps } from "@/lib/views/selection-analysis";
import { pairCounts } from "@/lib/views/selection-pairs";
import type { DossierPage } from "../_page/load-dossier-page";

/** Only one caution needs the verdict, so the findings hardly wait for it. */
const PATIENCE_MILLISECONDS = 250;

export async function Findings({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const camps = selectionCamps(index, selection);
  const pairs = pairCounts(selection);
  const state = await requestGrouping(selection, { within: PATIENCE_MILLISECONDS });
  const grouping = state.status === "ready" ? state.result : null;
  return (
    <FindingsPanel
      findings={findings(index, selection, camps)}
      cautions={doNotClaim({ index, selection, camps, pairs, grouping })}
      briefHref={({ propositionId }) => page.to("brief", { add: `finding:${propositionId}` })}
      hrefOf={(finding) => `${page.to(`issues/${finding.issueId}`)}#${finding.propositionId}`}
    />
  );
}
