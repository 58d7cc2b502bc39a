import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";

/**
 * A figure with everything that belongs to it where it stands in somebody else's page; also what is kept of a frozen
 * one.
 */
export interface FigureEmbed {
  /** What is found, in a sentence. */
  readonly title: string;
  /** What the sentence rests on; empty where it is a title only. */
  readonly basis: string;
  /** What is drawn. */
  readonly about: string;
  readonly drawing: EmbeddedDrawing;
  /** How the drawing is read. */
  readonly note: string;
  /** "Do not claim …: …", the most tempting first. */
  readonly cautions: readonly string[];
  /** Dossier, version, date and filter; then what it rests on. */
  readonly context: readonly string[];
  readonly table: CutTable;
}

/** A drawing as SVG in the colours of the page around it. */
export interface EmbeddedDrawing {
  readonly wide: string;
  /** The same for the width of a telephone; null where the wide one is all there is. */
  readonly narrow: string | null;
}

/** The numbers behind a drawing: the first rows, and how many there are. */
export interface CutTable extends SpreadsheetTable {
  readonly rowsInAll: number;
}

/** More rows nobody reads in a frame of a page; the file has them all. */
const MAX_ROWS = 300;

/** A table for a frame: its first rows, figures rounded to three decimals. */
export function cutTable(table: SpreadsheetTable): CutTable {
  const rows = table.rows
    .slice(0, MAX_ROWS)
    .map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1000) / 1000 : cell)));
  return { ...table, rows, rowsInAll: table.rows.length };
}
