import { importProblem } from "@/lib/importers/importer";
import {
  readCoder,
  readConfidence,
  readLanguage,
  readPerson,
  readSource,
  sheetSource,
} from "@/lib/importers/spreadsheet/gather/row-parts";
import { columnsByTarget, RowReader, type SheetReading } from "@/lib/importers/spreadsheet/gather/row-reader";
import { stanceValue } from "@/lib/importers/spreadsheet/mapping";
import type { SheetTable } from "@/lib/importers/spreadsheet/shape/sheet-table";

/** Rows in which each is a statement. A row in which something is wrong is told of and not taken. O(cells). */
export function gatherLong(reading: SheetReading, table: SheetTable, title: string | null): void {
  const { gatherer } = reading;
  const columnOf = columnsByTarget(reading.layout);
  if (!hasNeeded(reading, columnOf)) return;
  for (const { number, cells } of table.rows) {
    gatherRow({ reading, row: new RowReader({ reading, columnOf, number, cells }), title });
  }
  if (!columnOf.has("quotation")) {
    gatherer.remark(
      "The sheet has no quotations: each stance rests on its row, which is shown as an entry of the sheet.",
    );
  }
}

/** A sheet without people or propositions, or with neither stances nor quotations, holds no statements. */
function hasNeeded({ sheet, gatherer }: SheetReading, columnOf: ReadonlyMap<string, number>): boolean {
  const needs = [
    { is: columnOf.has("name") || columnOf.has("institution"), what: "a name or an institution" },
    { is: columnOf.has("proposition"), what: "a proposition" },
    { is: columnOf.has("stance"), what: "a stance" },
  ].filter(({ is }) => !is);
  for (const { what } of needs) {
    const place = { file: sheet.file, sheet: sheet.name, row: null, column: null };
    const expected = `one column that is ${what}; choose it in the mapping`;
    gatherer.problem(importProblem("error", { place, found: null, expected, what: `No column is taken for ${what}` }));
  }
  return needs.length === 0;
}

function gatherRow({ reading, row, title }: { reading: SheetReading; row: RowReader; title: string | null }): void {
  const { gatherer, mapping } = reading;
  const [stance, quotation, proposition] = [row.text("stance"), row.text("quotation"), row.text("proposition")];
  const written = quotation ?? row.text("entry");
  if (stance === null && written === null && !row.faulty) {
    gatherer.leaveOut("rows without a stance");
    return;
  }
  const meaning = stance === null ? null : row.meaning(stance, columnAt(reading, "stance"));
  const on = row.date();
  const published = row.has("sourceDate") ? row.date(["sourceDate"]) : on;
  const person = readPerson(row, on);
  if (proposition === null && meaning !== null && meaning !== "none") {
    const expected = "the proposition that the stance is about";
    row.wrong("proposition", { found: null, expected, what: "The row has a stance and no proposition" });
  }
  if (row.faulty || !person) {
    gatherer.leaveOut("rows with an error");
    return;
  }
  const isCoded = meaning !== null && meaning !== "none" && proposition !== null;
  if (!isCoded) gatherer.leaveOut(meaning === "none" ? "rows that state no position" : "rows without a stance");
  if (!isCoded && written === null) return;

  const commentatorKey = gatherer.commentator(person);
  const source = readSource(row);
  const sourceKey = gatherer.source(source ?? sheetSource(reading.sheet, title), source ? published : null);
  const place = row.placeOf(quotation === null ? "stance" : "quotation");
  const entry = `${row.head("proposition")}: ${proposition?.trim()}; ${row.head("stance")}: ${stance}`;
  const evidence = gatherer.quotation({
    sourceKey,
    commentatorKey,
    exact: written ?? entry,
    start: null,
    end: null,
    voice: quotation === null ? "record" : "direct",
    statedOn: on,
    language: readLanguage(row, gatherer),
    translation: quotation === null ? null : row.text("translation"),
    place,
  });
  if (!isCoded) return;
  gatherer.coding({
    commentatorKey,
    propositionKey: gatherer.proposition(proposition, row.text("issue")?.trim() ?? null),
    coderKey: gatherer.coder(readCoder(row, mapping)),
    value: stanceValue(meaning),
    confidence: readConfidence(row, gatherer),
    rationale: row.note(),
    evidence: [evidence],
    on,
    place: row.placeOf("stance"),
  });
}

function columnAt({ layout }: SheetReading, target: "stance"): number {
  return layout.columns.indexOf(target);
}
