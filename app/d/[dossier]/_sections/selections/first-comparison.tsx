import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { FirstComparisonPanel } from "@/components/compare/selections/first-comparison-panel";
import { selectionState } from "@/lib/filters/asked-selections";
import { isWholeDossier } from "@/lib/filters/selection-choices";
import { requestAskedDifference } from "@/lib/jobs/request-differences";
import { QUICK_TIMEOUT_MS } from "@/lib/timeouts";
import { type OfferedComparison, offeredComparisons } from "@/lib/views/selections/counterparts";
import { sentenceCase } from "@/lib/wording/count";

/**
 * The comparison with which a dossier begins; nothing under a filter, which offers its own. The sentence stands there
 * as soon as it is known.
 */
export async function FirstComparison({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const [first, ...others] = offeredComparisons(index);
  if (!first || !isWholeDossier(selection.filter)) return null;
  const hrefOf = (offered: OfferedComparison) => page.to("compare", selectionState(offered.texts));
  const difference = await requestAskedDifference(
    { index, selection, state: selectionState(first.texts) },
    { within: QUICK_TIMEOUT_MS },
  );
  return (
    <FirstComparisonPanel
      title={`${sentenceCase(first.words)}, side by side`}
      href={hrefOf(first)}
      sentence={difference?.isWhole ? difference.sentences.join(" ") : null}
      others={others.map((offered) => ({ words: sentenceCase(offered.words), href: hrefOf(offered) }))}
    />
  );
}
