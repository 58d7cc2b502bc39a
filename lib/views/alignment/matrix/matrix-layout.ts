import { textWidth } from "@/lib/format/text-width";
import { fullName, type NamedCommentator } from "@/lib/wording/names";

/** Sizes of the matrix of agreement in the units of its drawing, which are pixels where there is room for all of it. */
export interface MatrixLayout {
  /** Counts in the cells, colour alone, or pairs averaged because a cell would be smaller than a pixel. */
  readonly mode: "text" | "cells" | "averaged";
  readonly width: number;
  readonly left: number;
  /** Room at the very left for the titles of groups; 0 without groups. */
  readonly groupLabels: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Size of the names beside rows and columns; null where there is no room for names. */
  readonly nameSize: number | null;
  /** Whether cells are large enough to be links of their own (24 px), so that the matrix can be a table. */
  readonly isTable: boolean;
}

export const CELL_TEXT_SIZE = 11;
const MAX_WIDTH = 1040;
const TEXT_ROW = 22;
/** As wide as that where there is room, and wider only where the text needs it. */
const MAX_CELL_WIDTH = 32;
/** Cells with text are at least as wide, and have room around it. */
const MIN_TEXT_CELL = 18;
const TEXT_PADDING = 4;
/** WCAG 2.2, target size. */
const MIN_TARGET = 24;
const NAME_SIZE = 12;
const MIN_NAME_SIZE = 8.5;
const MAX_NAME_WIDTH = 300;
const MAX_SMALL_NAME_WIDTH = 150;
const GROUP_LABEL_WIDTH = 118;
const MARGIN = 6;
const MIN_CELL = 1;

/** Layout of the matrix for a number of rows: the largest cells that fit, text first, then names, then colour alone. */
export function matrixLayout({
  commentators,
  hasGroups,
  texts,
}: {
  readonly commentators: readonly NamedCommentator[];
  readonly hasGroups: boolean;
  /** What stands in the cells. */
  readonly texts: readonly string[];
}): MatrixLayout {
  const count = Math.max(1, commentators.length);
  const groupLabels = hasGroups ? GROUP_LABEL_WIDTH : 0;
  const withNames = (size: number, widest: number) =>
    groupLabels +
    10 +
    Math.min(widest, Math.max(60, ...commentators.map((commentator) => textWidth(fullName(commentator), { size }))));
  const needed = longest(texts);
  const besideText = withNames(NAME_SIZE, MAX_NAME_WIDTH);
  const forText = Math.min(Math.max(MAX_CELL_WIDTH, needed + TEXT_PADDING), (MAX_WIDTH - besideText - MARGIN) / count);
  if (forText >= Math.max(MIN_TEXT_CELL, needed + TEXT_PADDING)) {
    const cellWidth = Math.floor(forText * 10 + 1e-6) / 10;
    const width = Math.max(560, besideText + count * cellWidth + MARGIN);
    const isTable = cellWidth >= MIN_TARGET;
    return {
      mode: "text",
      width,
      left: besideText,
      groupLabels,
      cellWidth,
      cellHeight: TEXT_ROW,
      nameSize: NAME_SIZE,
      isTable,
    };
  }
  const besideCells = withNames(MIN_NAME_SIZE, MAX_SMALL_NAME_WIDTH);
  const withSmallNames = (MAX_WIDTH - besideCells - MARGIN) / count;
  const hasNames = withSmallNames >= MIN_NAME_SIZE + 1;
  const left = hasNames ? besideCells : Math.max(groupLabels, MARGIN);
  const cell = Math.min(MIN_TEXT_CELL, (MAX_WIDTH - left - MARGIN) / count);
  const mode = cell < MIN_CELL ? "averaged" : "cells";
  const nameSize = hasNames ? MIN_NAME_SIZE : null;
  return { mode, width: MAX_WIDTH, left, groupLabels, cellWidth: cell, cellHeight: cell, nameSize, isTable: false };
}

function longest(texts: readonly string[]): number {
  return [...new Set(texts)].reduce((most, text) => Math.max(most, textWidth(text, { size: CELL_TEXT_SIZE })), 0);
}
