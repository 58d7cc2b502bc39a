import { compareSelections } from "@/lib/analysis/two-sample/compare-selections";
import { adjustForPairs } from "@/lib/analysis/two-sample/holm-adjustment";
import { blockSelections } from "@/lib/briefing/blocks/selections/block-selections";
import type { KnownDifference } from "@/lib/briefing/blocks/selections/known-differences";
import type { DossierView } from "@/lib/selection/dossier-view";
import { DEFAULT_SEED } from "@/lib/selection/selection-analysis";
import { pairsOfSelections } from "@/lib/views/selections/difference-view";

/** The verdict on selections as the workers give it, computed here. */
export function knownDifference(view: DossierView, texts: readonly string[]): KnownDifference {
  const pairs = pairsOfSelections(blockSelections(view, texts).selections);
  const found = pairs.map(({ cells }) => compareSelections(cells, { seed: DEFAULT_SEED, pairs: pairs.length }));
  return { status: "ready", differences: found.length > 1 ? adjustForPairs(found) : found };
}
