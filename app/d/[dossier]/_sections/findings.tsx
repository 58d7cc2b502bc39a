import { Suspense } from "react";
import { CautionList, FindingsPanel } from "@/components/dossier/findings-panel";
import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { requestGrouping } from "@/lib/data/analysis-jobs";
import { filterQuery } from "@/lib/filters/filter";
import { doNotClaim } from "@/lib/views/do-not-claim";
import { findings } from "@/lib/views/findings";
import { selectionCamps } from "@/lib/views/selection-analysis";
import { pairCounts } from "@/lib/views/selection-pairs";
import type { DossierPage } from "../_page/load-dossier-page";

/** Enough for a verdict that has been computed before. */
const PATIENCE_MILLISECONDS = 30;

export async function Findings({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const camps = selectionCamps(index, selection);
  const state = await requestGrouping(selection, { within: PATIENCE_MILLISECONDS });
  return (
    <FindingsPanel
      findings={findings(index, selection, camps)}
      cautions={
        state.status === "running" ? (
          // Only one caution needs the verdict, so nothing else waits for it. Of another filter it is another list.
          <Suspense key={filterQuery(selection.filter)} fallback={<Cautions page={page} grouping={null} />}>
            <CautionsOfVerdict page={page} />
          </Suspense>
        ) : (
          <Cautions page={page} grouping={state.status === "ready" ? state.result : null} />
        )
      }
      briefHref={({ propositionId }) => page.to("brief", { add: `finding:${propositionId}` })}
      hrefOf={(finding) => `${page.to(`issues/${finding.issueId}`)}#${finding.propositionId}`}
    />
  );
}

async function CautionsOfVerdict({ page }: { page: DossierPage }) {
  const state = await requestGrouping(page.selection);
  return <Cautions page={page} grouping={state.status === "ready" ? state.result : null} />;
}

function Cautions({ page: { index, selection }, grouping }: { page: DossierPage; grouping: Grouping | null }) {
  const camps = selectionCamps(index, selection);
  return <CautionList cautions={doNotClaim({ index, selection, camps, pairs: pairCounts(selection), grouping })} />;
}
