import type { Grouping } from "../../analysis/grouping/group-commentators";
import type { DossierIndex } from "../../domain/dossier-index";
import type { Selection } from "../../filters/selection";
import type { BriefingContext } from "../../views/context-line";
import type { NoVerdict } from "../../views/no-verdict";
import type { PropositionCamps } from "../../views/proposition-camps";
import type { PairCounts } from "../../views/selection-pairs";
import type { Block } from "../briefing";

/** What every block is made from, computed once a briefing. */
export interface BlockInput {
  readonly index: DossierIndex;
  readonly selection: Selection;
  readonly grouping: Grouping | null;
  /** Why there is no grouping, where there is none. */
  readonly noVerdict: NoVerdict;
  readonly camps: readonly PropositionCamps[];
  readonly pairs: PairCounts;
  readonly context: BriefingContext;
  /** Absolute address of a place in the dossier under the briefing's filter. */
  readonly addressOf: (place: string) => string;
}

/** What a block says and shows; what it leaves out is empty. */
export type BlockContent = Pick<Block, "heading" | "sentences"> &
  Partial<
    Pick<
      Block,
      | "short"
      | "onSlide"
      | "table"
      | "tableOnSlide"
      | "chart"
      | "sides"
      | "scatter"
      | "clusters"
      | "quotations"
      | "notes"
      | "appendix"
      | "isReasonFirst"
    >
  >;
