import { type inferParserType, parseAsNumberLiteral, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { parseAsAsked, parseAsIds, parseAsPage, writeState } from "@/lib/filters/address-state";
import { SELECTION_STATE } from "@/lib/filters/asked-selections";
import { MIN_SHARED } from "@/lib/views/alignment/network-view";
import { MEMBER_FACETS } from "@/lib/views/groups/group-members";
import { ROW_GROUPINGS } from "@/lib/views/matrix/matrix-blocks";
import { FACETS } from "@/lib/views/sides/facet-bars";

/** Pictures of the alignments, one at a time. */
export const PICTURES = ["network", "two-mode", "tree", "map"] as const;

const words = parseAsString.withDefault("");

/** Schema of what a figure is asked for beside the filter; a file, a frame and the page of a figure read the same. */
export const FIGURE_STATE = {
  /** Fewest propositions that the pairs of a network share. */
  links: parseAsNumberLiteral(MIN_SHARED),
  proposition: parseAsString,
  by: parseAsStringLiteral([...new Set([...FACETS, ...MEMBER_FACETS])]),
  rows: parseAsStringLiteral(ROW_GROUPINGS),
  /** An order of the matrix, or the proposition its rows are ordered by. */
  order: parseAsString,
  /** Issues whose columns are left out of the picture. */
  hide: parseAsIds.withDefault([]),
  /** Every commentator one by one, however tall the picture. */
  all: parseAsAsked.withDefault(false),
  /** The block of rows that is unfolded. */
  unfold: parseAsString,
  /** Selections that are compared, each as a filter is written. */
  ...SELECTION_STATE,
};

/** Schema of the state of pages: all that an address may say beside the filter. */
export const PAGE_STATE = {
  ...FIGURE_STATE,
  /** The cell whose evidence is open; see parseCell. */
  cell: parseAsString,
  page: parseAsPage.withDefault(1),
  q: words,
  /** Pages of the rows and of the columns of a matrix that is too large for one. */
  matrix: parseAsPage.withDefault(1),
  columns: parseAsPage.withDefault(1),
  picture: parseAsStringLiteral(PICTURES),
  /** The proposition and group whose words are open. */
  said: parseAsString,
  changes: parseAsAsked.withDefault(false),
  pair: parseAsString,
  one: words,
  other: words,
  with: parseAsIds.withDefault([]),
  add: words,
  /** What is compared: commentators, if nothing is said. */
  of: parseAsStringLiteral(["selections"]),
  /** The selection that gets the name `named`. */
  rename: parseAsString,
  named: words,
  plan: parseAsString,
  figure: parseAsString,
  theme: parseAsString,
};

/** Schema of what files and answers for programs are asked for. */
export const FILE_STATE = {
  format: parseAsString,
  scope: parseAsString,
  paper: parseAsString,
  plan: parseAsString,
  q: words,
  place: words,
  with: PAGE_STATE.with,
  theme: parseAsString,
  /** Draws the best division of a view whose verdict refuses groups. */
  refused: parseAsAsked.withDefault(false),
};

/** What is asked of a figure, as an address has it. */
export function statedFigure(state: Partial<FigureState>): Record<string, string> {
  return writeState(state, FIGURE_STATE, [
    "links",
    "proposition",
    "by",
    "rows",
    "order",
    "hide",
    "all",
    "unfold",
    "a",
    "b",
    "c",
    "d",
  ]);
}

export type PageState = Readonly<inferParserType<typeof PAGE_STATE>>;
export type FigureState = Readonly<inferParserType<typeof FIGURE_STATE>>;

/** A figure of which nothing is asked. */
export const PLAIN_FIGURE: FigureState = {
  links: null,
  proposition: null,
  by: null,
  rows: null,
  order: null,
  hide: [],
  all: false,
  unfold: null,
  a: null,
  b: null,
  c: null,
  d: null,
};
