import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { type Caution, doNotClaim } from "@/lib/findings/do-not-claim";
import { type Finding, findings } from "@/lib/findings/findings";
import type { DossierView } from "@/lib/selection/dossier-view";
import { mostContestedFirst, type PropositionSides } from "@/lib/selection/proposition-sides";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { pairCounts } from "@/lib/selection/selection-pairs";
import { type DivergingBarsView, divergingBarsView } from "@/lib/views/sides/diverging-bars-view";
import { count, number } from "@/lib/wording/count";
import { sidesTitle } from "@/lib/wording/sides-title";

const FINDINGS = 3;
const BARS = 5;

/**
 * What the front page says of a dossier: its first findings, the caution that comes first, and the most contested bars.
 */
export interface DossierPreview {
  readonly findings: readonly Finding[];
  /** Null where nothing is found, so that nothing can be claimed too much. */
  readonly caution: Caution | null;
  /** Null where no proposition was addressed. */
  readonly bars: DivergingBarsView | null;
}

/** O(positions + pairs). */
export function dossierPreview({
  index,
  selection,
  grouping,
  hrefOf,
}: DossierView & {
  readonly grouping: Pick<Grouping, "verdict" | "reasons"> | null;
  /** Where the words about a proposition are. */
  readonly hrefOf: (proposition: Pick<PropositionSides, "id" | "issueId">) => string;
}): DossierPreview {
  const sidesByProposition = selectionSides({ index, selection });
  const found = findings({ index, selection }, sidesByProposition).slice(0, FINDINGS);
  const [caution] = doNotClaim({ index, selection, sidesByProposition, pairs: pairCounts(selection), grouping });
  const addressed = sidesByProposition.filter(({ summary }) => summary.holders > 0);
  const shown = mostContestedFirst(addressed).slice(0, BARS);
  const title = `${sidesTitle(index.dossier, selection.filter)}: the ${number(shown.length)} most contested of ${count(sidesByProposition.length, "proposition")}`;
  return {
    findings: found,
    caution: found.length > 0 ? (caution ?? null) : null,
    bars: shown.length > 0 ? divergingBarsView({ sidesByProposition: shown, hrefOf, title }) : null,
  };
}
