import { REPEATABLE_TARGETS, TARGET_LABELS } from "@/lib/importers/spreadsheet/columns/column-targets";
import type { SpreadsheetContents } from "@/lib/importers/spreadsheet/contents";
import { type SpreadsheetMapping, spreadsheetMapping } from "@/lib/importers/spreadsheet/mapping";
import { headerSignature } from "@/lib/importers/spreadsheet/propose-mapping";
import { sheetTable } from "@/lib/importers/spreadsheet/shape/sheet-table";

/** Whether a mapping from outside fits these sheets: null, or what is wrong as a sentence. */
export function checkSpreadsheetMapping({ sheets }: SpreadsheetContents, mapping: unknown): string | null {
  const parsed = spreadsheetMapping.safeParse(mapping);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `The mapping is not usable: ${issue?.path.join(".") || "it"}: ${issue?.message}. Start from the proposed one.`;
  }
  if (parsed.data.sheets.length !== sheets.length) {
    return `The mapping is for ${parsed.data.sheets.length} sheets, and the files hold ${sheets.length}.`;
  }
  if (!parsed.data.sheets.some(({ taken }) => taken)) return "No sheet is taken; choose at least one.";
  return checkSheets(sheets, parsed.data);
}

function checkSheets(sheets: SpreadsheetContents["sheets"], mapping: SpreadsheetMapping): string | null {
  for (const [index, { headerRow, layout: at, taken }] of mapping.sheets.entries()) {
    const [sheet, layout] = [sheets[index], mapping.layouts[at]];
    const name = sheet?.name ?? sheet?.file ?? "";
    if (!sheet || !layout) return `The mapping names a layout ${at} for “${name}” that it does not hold.`;
    if (!taken) continue;
    const { header } = sheetTable(sheet, headerRow);
    if (headerSignature(header) !== headerSignature(layout.header) || layout.columns.length !== header.length) {
      return `Row ${headerRow} of “${name}” does not have the heads that the mapping is for. Propose the mapping anew.`;
    }
    const twice = layout.columns.find(
      (target, column) => !REPEATABLE_TARGETS.has(target) && layout.columns.indexOf(target) !== column,
    );
    if (twice) return `Two columns of “${name}” are taken for “${TARGET_LABELS[twice].label}”; only one can be.`;
  }
  return null;
}
