import type { Proposal } from "@/lib/importers/importer";
import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";
import { type ColumnsProposal, proposeColumns } from "@/lib/importers/spreadsheet/columns/propose-columns";
import type { Sheet, SpreadsheetContents } from "@/lib/importers/spreadsheet/contents";
import { proposeDateOrder } from "@/lib/importers/spreadsheet/dates/propose-date-order";
import { type SheetLayout, type SpreadsheetMapping, spreadsheetMapping } from "@/lib/importers/spreadsheet/mapping";
import { columnProfiles } from "@/lib/importers/spreadsheet/shape/column-profile";
import { findHeader } from "@/lib/importers/spreadsheet/shape/find-header";
import { columnCells, type SheetTable, sheetTable } from "@/lib/importers/spreadsheet/shape/sheet-table";
import { proposeStances } from "@/lib/importers/spreadsheet/stances/propose-stances";

interface ProposedSheet {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly table: SheetTable;
  readonly layout: number;
  /** Statements that the sheet may hold; 0 for one that holds none. */
  readonly statements: number;
}

/**
 * Schema matching: which sheets hold statements, and what their columns, stances and dates are taken for. An earlier
 * mapping is taken over for every header that it knows; where it names these very sheets, so are its choices of sheets
 * and headers. O(cells).
 */
export function proposeMapping(contents: SpreadsheetContents, remembered: unknown): Proposal<SpreadsheetMapping> {
  const parsed = spreadsheetMapping.safeParse(remembered);
  const earlier = parsed.success ? parsed.data : null;
  const layouts: (SheetLayout & { readonly reasons: readonly string[] })[] = [];
  const sheets = contents.sheets.map((sheet) => proposeSheet({ sheet, layouts, earlier }));
  const taken = chooseSheets(sheets, layouts, earlier);
  const cells = takenCells(sheets, layouts, taken);
  const stances = proposeStances(cells.stances);
  const dates = proposeDateOrder(cells.dates);
  const mapping: SpreadsheetMapping = {
    sheets: sheets.map(({ sheet, headerRow, layout }, index) => ({
      file: sheet.file,
      sheet: sheet.name,
      taken: taken[index] ?? false,
      headerRow,
      layout,
    })),
    layouts: layouts.map(({ header, form, columns }) => ({ header, form, columns })),
    stances: { ...Object.fromEntries(stances.meanings), ...only(earlier?.stances, cells.stances) },
    countries: earlier?.countries ?? {},
    dateOrder: earlier?.dateOrder ?? dates.order,
    basis: earlier?.basis ?? "coding",
    coder: earlier?.coder ?? "",
  };
  const used = new Set(mapping.sheets.filter((sheet) => sheet.taken).map((sheet) => sheet.layout));
  const reasons = [
    ...sheetReasons(mapping),
    ...layouts.flatMap((layout, index) => (used.has(index) ? layout.reasons : [])),
    ...stances.reasons,
    ...(dates.reason ? [dates.reason] : []),
  ];
  return { mapping, reasons };
}

function proposeSheet({
  sheet,
  layouts,
  earlier,
}: {
  sheet: Sheet;
  layouts: (SheetLayout & { readonly reasons: readonly string[] })[];
  earlier: SpreadsheetMapping | null;
}): ProposedSheet {
  const chosen = earlier?.sheets.find(({ file, sheet: name }) => file === sheet.file && name === sheet.name);
  const headerRow = Math.min(chosen?.headerRow ?? findHeader(sheet.rows), sheet.rows.length);
  const table = sheetTable(sheet, headerRow);
  const signature = headerSignature(table.header);
  const known = layouts.findIndex(({ header }) => headerSignature(header) === signature);
  if (known === -1) layouts.push(proposeLayout({ table, signature, earlier }));
  const layout = known === -1 ? layouts.length - 1 : known;
  return { sheet, headerRow, table, layout, statements: countStatements(table, layouts[layout]) };
}

function proposeLayout({
  table,
  signature,
  earlier,
}: {
  table: SheetTable;
  signature: string;
  earlier: SpreadsheetMapping | null;
}): SheetLayout & { readonly reasons: readonly string[] } {
  const header = [...table.header];
  const remembered = earlier?.layouts.find((layout) => headerSignature(layout.header) === signature);
  const isForOtherForm = remembered && remembered.columns.includes("position") !== (remembered.form === "wide");
  if (remembered && !isForOtherForm && remembered.columns.length === header.length) {
    const reasons = ["These heads were mapped before, and the same mapping is used again."];
    return { header, form: remembered.form, columns: remembered.columns, reasons };
  }
  const { form, columns, reasons }: ColumnsProposal = proposeColumns(columnProfiles(table), remembered?.form ?? null);
  return { header, form, columns: [...columns], reasons };
}

/** Heads of a sheet, folded: what an earlier mapping is remembered by. */
export function headerSignature(header: readonly string[]): string {
  return header.map(foldLabel).join("\u0001");
}

function countStatements(table: SheetTable, layout: SheetLayout | undefined): number {
  if (!layout) return 0;
  const has = (target: SheetLayout["columns"][number]) => layout.columns.includes(target);
  if (!has("name") && !has("institution")) return 0;
  const positions = layout.columns.filter((target) => target === "position").length;
  if (layout.form === "wide") return table.rows.length * positions;
  return has("proposition") && has("stance") ? table.rows.length : 0;
}

/** The sheet of each file that holds most statements, those with the same heads, and what an earlier mapping chose. */
function chooseSheets(
  sheets: readonly ProposedSheet[],
  layouts: readonly SheetLayout[],
  earlier: SpreadsheetMapping | null,
): boolean[] {
  const chosen = sheets.map(({ sheet }) =>
    earlier?.sheets.find(({ file, sheet: name }) => file === sheet.file && name === sheet.name),
  );
  const best = new Map<string, ProposedSheet>();
  for (const sheet of sheets) {
    const { file, hidden } = sheet.sheet;
    const known = best.get(file);
    if (hidden) continue;
    const rank = ({ statements, table }: ProposedSheet) => statements * 1_000_000 + table.rows.length;
    if (!known || rank(sheet) > rank(known)) best.set(file, sheet);
  }
  return sheets.map((sheet, index) => {
    const earlierChoice = chosen[index];
    if (earlierChoice && layouts.length > 0) return earlierChoice.taken;
    const leader = best.get(sheet.sheet.file);
    return !sheet.sheet.hidden && sheet.layout === leader?.layout && sheet.table.rows.length > 0;
  });
}

function takenCells(sheets: readonly ProposedSheet[], layouts: readonly SheetLayout[], taken: readonly boolean[]) {
  const stances = new Set<string>();
  const dates: string[] = [];
  sheets.forEach(({ table, layout }, index) => {
    if (!taken[index]) return;
    const { columns = [], form = "long" } = layouts[layout] ?? {};
    columns.forEach((target, column) => {
      if (target === (form === "wide" ? "position" : "stance")) {
        for (const { cells } of table.rows) stances.add(foldLabel(cells[column] ?? ""));
      }
      if (target === "date") dates.push(...columnCells(table, column));
    });
  });
  stances.delete("");
  return { stances, dates };
}

/** Entries of an earlier table for words that these sheets hold. */
function only<Value>(table: Readonly<Record<string, Value>> | undefined, words: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(table ?? {}).filter(([word]) => words.has(word)));
}

function sheetReasons({ sheets }: SpreadsheetMapping): string[] {
  if (sheets.length < 2) return [];
  const name = ({ file, sheet }: SpreadsheetMapping["sheets"][number]) => (sheet === null ? `“${file}”` : `“${sheet}”`);
  const taken = sheets.filter((sheet) => sheet.taken).map(name);
  return [
    `Of ${sheets.length} sheets, ${taken.length === 0 ? "none is" : `${taken.join(", ")} ${taken.length === 1 ? "is" : "are"}`} taken.`,
  ];
}
