import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import type { KnownDifferences } from "@/lib/briefing/blocks/selections/known-differences";
import type { Block } from "@/lib/briefing/briefing";
import type { NoVerdict } from "@/lib/findings/no-verdict";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import type { PairCounts } from "@/lib/selection/selection-pairs";
import type { BriefingContext } from "@/lib/views/context-line";

/** What every block is made from, computed once a briefing. */
export interface BlockInput extends DossierView {
  readonly grouping: Grouping | null;
  /** Why there is no grouping, where there is none. */
  readonly noVerdict: NoVerdict;
  /** What is known of whether selections differ, by id of the block that compares them. */
  readonly differences: KnownDifferences;
  readonly sidesByProposition: readonly PropositionSides[];
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
      | "spoken"
    >
  >;
