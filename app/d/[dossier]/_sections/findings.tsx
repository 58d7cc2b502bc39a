import { Suspense } from "react";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { CautionList, FindingsPanel } from "@/components/dossier/findings-panel";
import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { filterQuery } from "@/lib/filters/filter";
import { doNotClaim } from "@/lib/findings/do-not-claim";
import { findings } from "@/lib/findings/findings";
import { whyNoVerdict } from "@/lib/findings/no-verdict";
import { requestGrouping } from "@/lib/jobs/analysis-jobs";
import type { AnalysisState } from "@/lib/jobs/job-queue";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { pairCounts } from "@/lib/selection/selection-pairs";
import { AT_HAND_TIMEOUT_MS } from "@/lib/timeouts";

export async function Findings({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const sidesByProposition = selectionSides({ index, selection });
  const state = await requestGrouping(selection, { within: AT_HAND_TIMEOUT_MS });
  return (
    <FindingsPanel
      findings={findings({ index, selection }, sidesByProposition)}
      cautions={
        state.status === "running" ? (
          // Only one caution needs the verdict, so nothing else waits for it. Of another filter it is another list.
          <Suspense key={filterQuery(selection.filter)} fallback={<Cautions page={page} state={state} />}>
            <CautionsOfVerdict page={page} />
          </Suspense>
        ) : (
          <Cautions page={page} state={state} />
        )
      }
      briefHref={({ propositionId }) => page.to("brief", { add: `finding:${propositionId}` })}
      hrefOf={(finding) => `${page.to(`issues/${finding.issueId}`)}#${finding.propositionId}`}
    />
  );
}

async function CautionsOfVerdict({ page }: { page: DossierPage }) {
  return <Cautions page={page} state={await requestGrouping(page.selection)} />;
}

function Cautions({ page: { index, selection }, state }: { page: DossierPage; state: AnalysisState<Grouping> }) {
  const cautions = doNotClaim({
    index,
    selection,
    sidesByProposition: selectionSides({ index, selection }),
    pairs: pairCounts(selection),
    grouping: state.status === "ready" ? state.result : null,
    noVerdict: whyNoVerdict(state.status, { isFrozen: false }),
  });
  return <CautionList cautions={cautions} />;
}
