import { type Gathering, importProblem } from "@/lib/importers/importer";
import { IMPORT_LIMITS } from "@/lib/importers/limits";
import { columnLetters, type Sheet, type SpreadsheetContents } from "@/lib/importers/spreadsheet/contents";
import { gatherLong } from "@/lib/importers/spreadsheet/gather/gather-long";
import { gatherWide } from "@/lib/importers/spreadsheet/gather/gather-wide";
import { Gatherer } from "@/lib/importers/spreadsheet/gather/gatherer";
import { NO_CODER } from "@/lib/importers/spreadsheet/gather/row-parts";
import type { SheetLayout, SpreadsheetMapping } from "@/lib/importers/spreadsheet/mapping";
import { type SheetTable, sheetTable } from "@/lib/importers/spreadsheet/shape/sheet-table";

/**
 * What sheets say under a mapping. Every row of a sheet that is taken is a statement, a person, or counted among what
 * is not imported. O(cells).
 */
export function gatherSheets({ sheets }: SpreadsheetContents, mapping: SpreadsheetMapping): Gathering {
  const gatherer = new Gatherer();
  sheets.forEach((sheet, index) => {
    const mapped = mapping.sheets[index];
    const layout = mapped && mapping.layouts[mapped.layout];
    if (!mapped?.taken || !layout) {
      gatherer.leaveOut("sheets that are not taken");
      return;
    }
    gatherSheet({ gatherer, sheet, mapping, layout, headerRow: mapped.headerRow });
  });
  if (mapping.basis === "coding" && !mapping.coder.trim() && hasNoCoders(mapping)) {
    gatherer.remark(`Nobody is named who coded; “${NO_CODER}” stands in until you say who.`);
  }
  if (gatherer.statements > IMPORT_LIMITS.statements) gatherer.problem(tooMany(gatherer.statements));
  return gatherer.finish();
}

function gatherSheet({
  gatherer,
  sheet,
  mapping,
  layout,
  headerRow,
}: {
  gatherer: Gatherer;
  sheet: Sheet;
  mapping: SpreadsheetMapping;
  layout: SheetLayout;
  headerRow: number;
}): void {
  const table = sheetTable(sheet, headerRow);
  const title = titleAbove(sheet, headerRow);
  gatherer.title ??= title;
  for (const problem of sheet.problems) gatherer.problem(problem);
  for (const remark of sheet.remarks) gatherer.remark(remark);
  gatherer.leaveOut("title rows above the header", table.titleRows);
  gatherer.leaveOut("blank rows", table.blankRows);
  gatherer.leaveOut("rows of totals", table.totalsRows);
  remarkOnColumns({ gatherer, table, layout });
  for (const { number, cells } of table.rows) {
    if (cells.length > table.header.length || overflows(sheet, headerRow, cells)) {
      gatherer.problem(overflow({ sheet, number, cells, width: sheet.rows[headerRow - 1]?.length ?? 0 }));
    }
  }
  const reading = { sheet, layout, mapping, gatherer };
  if (layout.form === "wide") gatherWide(reading, table, title);
  else gatherLong(reading, table, title);
}

/** The first cell of the first row above a header, where it stands alone: what the sheet calls itself. */
function titleAbove(sheet: Sheet, headerRow: number): string | null {
  for (const row of sheet.rows.slice(0, Math.max(0, headerRow - 1))) {
    const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== "");
    if (filled.length === 1 && filled[0]) return filled[0];
    if (filled.length > 1) return null;
  }
  return null;
}

/** In a text, a row with more cells than the header has a delimiter too many: its columns are shifted. */
function overflows(sheet: Sheet, headerRow: number, cells: readonly string[]): boolean {
  return sheet.text !== null && headerRow > 0 && cells.length > (sheet.rows[headerRow - 1]?.length ?? 0);
}

function overflow({
  sheet,
  number,
  cells,
  width,
}: {
  sheet: Sheet;
  number: number;
  cells: readonly string[];
  width: number;
}) {
  const place = { file: sheet.file, sheet: sheet.name, row: number, column: columnLetters(width) };
  const what = `The row has ${cells.length} cells and the header ${width}, so its cells may be shifted`;
  const expected = "quotation marks around a cell that holds the delimiter";
  return importProblem("error", { place, found: cells[width] ?? null, expected, what });
}

function remarkOnColumns({
  gatherer,
  table,
  layout,
}: {
  gatherer: Gatherer;
  table: SheetTable;
  layout: SheetLayout;
}): void {
  const left = table.header.filter((head, column) => layout.columns[column] === "ignore" && head.trim() !== "");
  if (left.length > 0) {
    const names = left.slice(0, 12).map((head) => `“${head.trim()}”`);
    gatherer.remark(`Columns that are not taken: ${names.join(", ")}${left.length > 12 ? " …" : ""}.`);
  }
  if (layout.form === "long" && !layout.columns.some((target) => target === "date" || target === "year")) {
    gatherer.remark("No column is taken for a date: statements and sources have none until you give them.");
  }
}

function hasNoCoders({ layouts }: SpreadsheetMapping): boolean {
  return layouts.every(({ columns }) => !columns.includes("coder"));
}

function tooMany(count: number) {
  const place = { file: null, sheet: null, row: null, column: null };
  const most = IMPORT_LIMITS.statements.toLocaleString("en");
  const what = `The sheets hold ${count.toLocaleString("en")} statements`;
  return importProblem("error", { place, found: String(count), expected: `at most ${most} in one import`, what });
}
