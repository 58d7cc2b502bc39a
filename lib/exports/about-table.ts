import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import type { BriefingContext } from "@/lib/views/context-line";
import { longDate } from "@/lib/wording/names";

/** The context of a file as a table of its own: the first sheet of a workbook, the text beside a CSV file. */
export function aboutTable(context: BriefingContext): SpreadsheetTable {
  return {
    name: "About",
    header: ["About this file", ""],
    rows: [
      ["Dossier", context.dossierTitle],
      ["Version", context.version],
      ["Filter", context.filters.length === 0 ? "no filter" : context.filters.join("; ")],
      ["What is left", context.basis],
      ["Coverage", context.coverage],
      ["Date", longDate(context.date)],
      ["Source", context.sourceLine],
      ["Address", context.permalink],
      [
        "Empty value",
        "no value; the column of the state says which of four kinds of missing it is. An empty value is never neutral: neutral is 0",
      ],
      [
        "Apostrophe",
        "a text that a spreadsheet would take for a formula begins with an apostrophe that is not part of it",
      ],
    ],
  };
}
