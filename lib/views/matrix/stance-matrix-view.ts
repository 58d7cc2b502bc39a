import { createLru } from "@/lib/cache/lru";
import { memoize } from "@/lib/cache/memoize";
import { groupBy } from "@/lib/domain/collections";
import type { Commentator, Dossier, Issue, Proposition } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { Position } from "@/lib/domain/position";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import type { DossierView } from "@/lib/selection/dossier-view";
import { positionsOn } from "@/lib/selection/positions-on";
import type { Selection } from "@/lib/selection/selection";
import { seriatedCommentators } from "@/lib/selection/selection-analysis";
import { isEmptyMark, type MarkView, markView } from "@/lib/views/matrix/mark-view";
import {
  blockKey,
  blockTitle,
  type CommentatorsTogether,
  compareBlocks,
  isUnnamed,
  type RowGrouping,
} from "@/lib/views/matrix/matrix-blocks";
import {
  byName,
  type NamedCommentator,
  nameCommentator,
  propositionLabel,
  shownInstitution,
} from "@/lib/wording/names";
import { countCommentators } from "@/lib/wording/nouns";
import { usedValues, valueLabel } from "@/lib/wording/stance-words";

export interface MatrixColumn {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Named and unnamed commentators at each value, −2 … +2: the bar on top of the column. */
  readonly distribution: Readonly<Record<StanceValue, number>>;
  /** The points that the dossier uses, ascending. */
  readonly values: readonly StanceValue[];
  /** "3 disagrees, 1 neutral": the distribution in the words of the dossier; empty where nobody took a position. */
  readonly distributionWords: string;
  readonly holders: number;
}

export interface MatrixCell {
  readonly propositionId: string;
  readonly mark: MarkView;
}

export interface MatrixRow {
  readonly commentator: NamedCommentator;
  /** Id of the institution and code of the country that are named beside the commentator; null where none is named. */
  readonly institutionId: string | null;
  readonly countryCode: string | null;
  readonly cells: readonly MatrixCell[];
  /** Cells with a value; the coverage bar shows it out of the columns. */
  readonly filled: number;
}

export interface MatrixBlock {
  readonly key: string;
  readonly title: string;
  /** Rows with a value at least once. */
  readonly withPosition: number;
  /** Rows without any mark: neither a value nor a refusal, a dispute or a position outside the filter. */
  readonly without: number;
  readonly unnamed: boolean;
  /** False for the block of unnamed groups, unless the filter asks for them. */
  readonly compared: boolean;
  readonly rows: readonly MatrixRow[];
  /**
   * Rows of the block that are not among `rows` because it is folded, and whether it is shown whole on request; see
   * foldMatrix.
   */
  readonly folded?: number;
  readonly isUnfolded?: boolean;
}

export interface StanceMatrixView {
  readonly issues: readonly { readonly issue: Issue; readonly columns: readonly MatrixColumn[] }[];
  readonly columns: readonly MatrixColumn[];
  /** How many columns there are where only some of them are among `columns`; see columnsPage. */
  readonly allColumns?: number;
  readonly blocks: readonly MatrixBlock[];
  readonly commentators: number;
  /** "60 commentators", "188 states". */
  readonly counted: string;
  readonly rowsBy: RowGrouping;
  /** "coverage", "name", "likeness" or a proposition id. */
  readonly order: string;
  /** Every issue left under the filter, and whether its columns are shown. */
  readonly toggles: readonly { readonly issueId: string; readonly title: string; readonly shown: boolean }[];
}

/** What of the matrix an address can set; see readMatrixState. */
export interface MatrixState {
  readonly rowsBy: RowGrouping;
  readonly order: string;
  /** Issues whose columns are left out of the picture; they still count in every computation. */
  readonly hidden?: readonly string[];
  /**
   * What rows by group are put by, in this order; where it is null, no group is spoken of and rows stand by
   * commentator.
   */
  readonly groups?: readonly CommentatorsTogether[] | null;
}

/** What an address asks of the matrix. */
interface AskedMatrix {
  readonly rows: RowGrouping | null;
  readonly order: string | null;
  readonly hide: readonly string[];
}

interface MatrixSubject extends DossierView {}

/**
 * The stance matrix: commentators × propositions, in blocks. Unnamed groups stand in a block of their own at the end,
 * unless the filter asks for them and rows are put by group. Rows are ordered by coverage, by name, so that those who
 * agree stand together, or by the value on one proposition (agreeing first, missing last).
 */
export function stanceMatrixView({ index, selection, ...state }: MatrixSubject & MatrixState): StanceMatrixView {
  const asked = JSON.stringify(state);
  const last = lastViews(selection);
  const view = last.get(asked) ?? makeView({ index, selection }, state);
  last.set(asked, view);
  return view;
}

/**
 * A reader who opens cells or turns pages asks for the same matrix again; only the last one is kept, for it is large.
 */
const lastViews = memoize((_: Selection) => createLru<StanceMatrixView>({ max: 1 }));

function makeView(
  { index, selection }: MatrixSubject,
  { rowsBy: wanted, order, hidden = [], groups = null }: MatrixState,
): StanceMatrixView {
  const rowsBy = wanted === "group" && !groups ? "voice" : wanted;
  const groupOf = new Map(groups?.flatMap(({ title, ids }) => ids.map((id) => [id, title])));
  const positions = cellMap(selection.positions);
  const setAside = cellMap(selection.setAside);
  const present = selection.dossier.issues.filter(({ id }) =>
    selection.propositions.some(({ issueId }) => issueId === id),
  );
  const issues = present
    .filter(({ id }) => !hidden.includes(id))
    .flatMap((issue) => {
      const own = selection.propositions.filter((proposition) => proposition.issueId === issue.id);
      return own.length > 0
        ? [{ issue, columns: own.map((proposition) => matrixColumn(index.dossier, proposition, selection.positions)) }]
        : [];
    });
  // Columns stand under their issues, also where the propositions of two issues alternate.
  const columns = issues.flatMap((group) => group.columns);
  const rows = selection.commentators.map((commentator) => ({
    commentator,
    row: matrixRow({ index, columns, commentator, positions, setAside }),
  }));
  const likeness = new Map(order === "likeness" ? seriatedCommentators(selection).map((id, rank) => [id, rank]) : []);
  const ordered = rows.toSorted((a, b) => compareRows(a.row, b.row, { order, likeness }));
  const blocks = [...groupBy(ordered, ({ commentator }) => blockKey(index, commentator, { rowsBy, groupOf }))].map(
    ([key, members]): MatrixBlock => {
      const block = members.map(({ row }) => row);
      return {
        key,
        title: blockTitle(index, key, rowsBy),
        withPosition: block.filter(({ filled }) => filled > 0).length,
        without: block.filter(({ cells }) => cells.every(({ mark }) => isEmptyMark(mark))).length,
        unnamed: isUnnamed(key),
        compared: !isUnnamed(key) || selection.filter.unnamed,
        rows: block,
      };
    },
  );
  return {
    issues,
    columns,
    blocks: blocks.toSorted(
      (a, b) => Number(a.unnamed) - Number(b.unnamed) || compareBlocks(a, b, { rowsBy, groups: groups ?? [] }),
    ),
    commentators: selection.commentators.length,
    counted: countCommentators(index.dossier, selection.commentators.length),
    rowsBy,
    order,
    toggles: present.map(({ id, title }) => ({ issueId: id, title, shown: !hidden.includes(id) })),
  };
}

function matrixRow({
  index,
  columns,
  commentator,
  positions,
  setAside,
}: {
  index: DossierIndex;
  columns: readonly MatrixColumn[];
  commentator: Commentator;
  positions: ReadonlyMap<string, Position>;
  setAside: ReadonlyMap<string, Position>;
}): MatrixRow {
  const cells = columns.map(({ id }) => {
    const key = `${commentator.id} ${id}`;
    return {
      propositionId: id,
      mark: markView(index.dossier, positions.get(key) ?? null, {
        isSetAside: setAside.has(key),
        isRead: index.isRead(commentator.id, id),
      }),
    };
  });
  const filled = cells.filter(({ mark }) => mark.kind === "value").length;
  return {
    commentator: nameCommentator(index, commentator),
    institutionId: shownInstitution(index, commentator.id)?.id ?? null,
    countryCode: commentator.country,
    cells,
    filled,
  };
}

function matrixColumn(
  dossier: Pick<Dossier, "wording">,
  proposition: Proposition,
  positions: readonly Position[],
): MatrixColumn {
  const distribution: Record<StanceValue, number> = { [-2]: 0, [-1]: 0, 0: 0, 1: 0, 2: 0 };
  for (const { value } of positionsOn(positions, proposition.id)) if (value !== null) distribution[value]++;
  const values = usedValues(dossier);
  return {
    id: proposition.id,
    label: propositionLabel(proposition),
    text: proposition.text,
    distribution,
    values,
    distributionWords: values
      .filter((value) => distribution[value] > 0)
      .map((value) => `${distribution[value]} ${valueLabel(dossier, value)}`)
      .join(", "),
    holders: Object.values(distribution).reduce((sum, commentators) => sum + commentators, 0),
  };
}

function compareRows(
  a: MatrixRow,
  b: MatrixRow,
  { order, likeness }: { order: string; likeness: ReadonlyMap<string, number> },
): number {
  const alphabetical = byName(a.commentator, b.commentator);
  if (order === "name") return alphabetical;
  if (order === "likeness") {
    const rank = (row: MatrixRow) => likeness.get(row.commentator.id) ?? Number.MAX_SAFE_INTEGER;
    return rank(a) - rank(b) || b.filled - a.filled || alphabetical;
  }
  const valueIn = (row: MatrixRow) => {
    const mark = row.cells.find(({ propositionId }) => propositionId === order)?.mark;
    return mark?.kind === "value" ? mark.value : -STANCE_VALUES.length;
  };
  const byValue = order === "coverage" ? 0 : valueIn(b) - valueIn(a);
  return byValue || b.filled - a.filled || alphabetical;
}

const cellMap: (positions: readonly Position[]) => ReadonlyMap<string, Position> = memoize(
  (positions) =>
    new Map(positions.map((position) => [`${position.commentatorId} ${position.propositionId}`, position])),
);

/** Orders of rows that every dossier has; the value on one of its propositions is another. */
export const MATRIX_ORDERS = ["coverage", "name", "likeness"] as const;

/**
 * Rows and order from an address; what it does not name or the dossier does not have falls back to coverage.
 * @param rowsByDefault how rows are put where the address does not say: by group where there are groups.
 */
export function readMatrixState(
  { rows, order, hide }: AskedMatrix,
  selection: Selection,
  rowsByDefault: RowGrouping = "voice",
): MatrixState {
  const orders = [...MATRIX_ORDERS, ...selection.propositions.map(({ id }) => id)];
  return {
    rowsBy: rows ?? rowsByDefault,
    order: orders.find((known) => known === order) ?? "coverage",
    hidden: hiddenIssues(hide, selection),
  };
}

/** Issues that are asked to be hidden, unless that would leave no column at all. */
function hiddenIssues(hide: readonly string[], selection: Selection): string[] {
  const hidden = hide.filter((id) => selection.dossier.issues.some((issue) => issue.id === id));
  return selection.propositions.some(({ issueId }) => !hidden.includes(issueId)) ? hidden : [];
}
