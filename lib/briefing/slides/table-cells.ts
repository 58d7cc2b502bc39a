import type { BriefingCell, BriefingTable } from "@/lib/briefing/briefing";
import type { SlideCell } from "@/lib/briefing/slides/slide";

/** Inches between the words of a cell and its edges. */
export const CELL_MARGIN = { side: 0.08, top: 0.03, tightTop: 0.004 } as const;

/** The cells of a table with all that draws them, the header first. */
export function slideCells(table: BriefingTable): SlideCell[][] {
  const aligns = table.header.map((_, column) => alignOf(table, column));
  const anchor = table.rows.some((row) => row.some(({ kind }) => kind === "text")) ? "t" : "ctr";
  const header = table.header.map(
    (text, column): SlideCell => ({
      ...{ runs: [{ text, isBold: true }], align: aligns[column] ?? "l", anchor: "b" },
      ...{ value: null, group: table.columnGroups?.[column] ?? null, isHeader: true },
    }),
  );
  const rows = table.rows.map((row) =>
    row.map(
      (cell, column): SlideCell => ({
        ...{ runs: [runOf(cell)], align: aligns[column] ?? "l", anchor },
        ...{ value: cell.kind === "value" ? cell.number : null, group: null, isHeader: false },
      }),
    ),
  );
  return [header, ...rows];
}

function runOf({ text, kind, number }: BriefingCell): SlideCell["runs"][number] {
  if (kind === "value" && number !== null) return { text, isBold: true };
  return kind === "heading" || kind === "text" || kind === "count" || kind === "value"
    ? { text }
    : { text, colour: "tx2" };
}

function alignOf({ rows }: BriefingTable, column: number): SlideCell["align"] {
  if (column === 0) return "l";
  const kinds = new Set(rows.map((row) => row[column]?.kind));
  if (kinds.has("count")) return "r";
  return kinds.has("text") || kinds.has("heading") ? "l" : "ctr";
}

/** The words of a cell. */
export function cellText({ runs }: SlideCell): string {
  return runs.map(({ text }) => text).join("");
}
