import type { BlockKind } from "@/lib/briefing/plan/plan";
import type { ScatterChart } from "@/lib/briefing/slides/scatter-chart";
import type { TableWords } from "@/lib/exports/tables/table-words";
import type { BriefingContext } from "@/lib/views/context-line";
import type { ClustersView } from "@/lib/views/groups/clusters-view";
import type { QuotationView } from "@/lib/views/quotations/quotation-view";
import type { DivergingBarsView } from "@/lib/views/sides/diverging-bars-view";
import type { SideBarsView } from "@/lib/views/sides/side-bars-view";

/** What a sentence rests on: the words and the positions behind it, by id. */
export interface Basis {
  readonly quotationIds: readonly string[];
  /** "commentator.proposition", see cellKey. */
  readonly positionKeys: readonly string[];
  /** How many there are of each, where only the first of very many are listed here. */
  readonly of?: { readonly quotations: number; readonly positions: number };
}

/** Of whom and what a sentence about something missing speaks. */
export interface About {
  readonly propositionIds: readonly string[];
  readonly commentatorIds: readonly string[];
}

/**
 * One sentence of a briefing. A generated one has a basis or, where it says what is missing, names what it is about;
 * an author's one may have neither and is marked as the author's in every export.
 */
export interface Sentence {
  readonly text: string;
  readonly basis: Basis;
  readonly about: About | null;
  readonly byAuthor: boolean;
}

/** A cell of a table. `number` is set where the cell is a figure; `kind` says what an empty-looking cell means. */
export interface BriefingCell {
  readonly text: string;
  readonly number: number | null;
  readonly kind:
    | "heading"
    | "text"
    | "count"
    | "value"
    | "none"
    | "not-coded"
    | "declined"
    | "unresolved"
    | "set-aside";
  /** Whether the position has low confidence; whoever names its holder says so. */
  readonly isUnsure?: boolean;
  /** Why it is unresolved, where it is not because coders differ. */
  readonly because?: string;
}

export interface BriefingTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly BriefingCell[])[];
  /** Numbers of the groups whose colour the heads of columns have, from 1; null for a head without one. */
  readonly columnGroups?: readonly (number | null)[];
  /** Propositions of the columns after the first as clauses, where the heads hold their labels. */
  readonly columnClauses?: readonly string[];
  /**
   * How the marks of a table of positions are read; a table without marks, and one kept before there were such words,
   * has none.
   */
  readonly words?: TableWords;
}

/** A block with everything it shows, whatever the format; see PlannedBlock for what it was bound to. */
export interface Block {
  readonly id: string;
  readonly kind: BlockKind;
  readonly heading: string;
  /** Whether the heading is the author's own; it is marked as hers, as her sentences are. */
  readonly headingByAuthor: boolean;
  readonly sentences: readonly Sentence[];
  /** The same in fewer sentences, for a page on which room is scarce; null where there is no shorter way to say it. */
  readonly short: readonly Sentence[] | null;
  /**
   * The few lines that stand on a slide where that is less than `sentences`; those are then spoken. Null where all
   * stand there.
   */
  readonly onSlide: readonly Sentence[] | null;
  readonly table: BriefingTable | null;
  /** What stands on a slide in its place, where the table is for readers at a desk. */
  readonly tableOnSlide?: BriefingTable | null;
  readonly chart: DivergingBarsView | null;
  /** The same with the names of those on a side while they are few; a larger side has its count only. */
  readonly sides: SideBarsView | null;
  /** A map of clusters; shown where there is no chart. */
  readonly scatter?: ScatterChart | null;
  /** The same as the page and the print draw it, with outlines and names. */
  readonly clusters: ClustersView | null;
  readonly quotations: readonly QuotationView[];
  /** Captions and legends: how to read what is shown, never a claim of its own. */
  readonly notes: readonly string[];
  /**
   * What belongs to the block and stands at the end of a document, in the notes of a slide; null where there is
   * nothing.
   */
  readonly appendix: BriefingTable | null;
  /** Whether the sentences stand before the quotations, because the words alone could be heard as the opposite. */
  readonly isReasonFirst: boolean;
  /** Names and words for the speaker, where the sentences and positions of the block do not say who belongs where. */
  readonly spoken?: readonly string[];
}

/** A briefing ready to be drawn or written. */
export interface Briefing {
  /** Version of the method by which groups were judged (METHOD_VERSION). */
  readonly groupingMethod: number;
  readonly title: string;
  /** BCP 47, of the briefing's own words. */
  readonly language: string;
  readonly context: BriefingContext;
  readonly blocks: readonly Block[];
}
