import { importProblem } from "@/lib/importers/importer";
import { readCoder, readPerson, readSource, sheetSource } from "@/lib/importers/spreadsheet/gather/row-parts";
import { columnsByTarget, RowReader, type SheetReading } from "@/lib/importers/spreadsheet/gather/row-reader";
import { stanceValue } from "@/lib/importers/spreadsheet/mapping";
import type { SheetTable } from "@/lib/importers/spreadsheet/shape/sheet-table";

/** Rows in which each is a person, with a stance on what each column says. O(cells). */
export function gatherWide(reading: SheetReading, table: SheetTable, title: string | null): void {
  const { gatherer, layout } = reading;
  const columnOf = columnsByTarget(layout);
  const positions = layout.columns.flatMap((target, column) => (target === "position" ? [column] : []));
  if (!hasNeeded({ reading, columnOf, positions })) return;
  for (const { number, cells } of table.rows) {
    gatherPerson({ reading, row: new RowReader({ reading, columnOf, number, cells }), positions, title });
  }
  gatherer.remark(
    "The sheet has no quotations: each stance rests on its cell, which is shown as an entry of the sheet.",
  );
}

function hasNeeded({
  reading: { sheet, gatherer },
  columnOf,
  positions,
}: {
  reading: SheetReading;
  columnOf: ReadonlyMap<string, number>;
  positions: readonly number[];
}): boolean {
  const needs = [
    { is: columnOf.has("name") || columnOf.has("institution"), what: "a name or an institution" },
    { is: positions.length > 0, what: "a stance on what its head says" },
  ].filter(({ is }) => !is);
  for (const { what } of needs) {
    const place = { file: sheet.file, sheet: sheet.name, row: null, column: null };
    const expected = `at least one column that is ${what}; choose it in the mapping`;
    gatherer.problem(importProblem("error", { place, found: null, expected, what: `No column is taken for ${what}` }));
  }
  return needs.length === 0;
}

function gatherPerson({
  reading,
  row,
  positions,
  title,
}: {
  reading: SheetReading;
  row: RowReader;
  positions: readonly number[];
  title: string | null;
}): void {
  const { gatherer, mapping, sheet } = reading;
  const on = row.date();
  const person = readPerson(row, on);
  if (row.faulty || !person) {
    gatherer.leaveOut("rows with an error");
    return;
  }
  // A person who was asked nothing is in the sheet all the same: silence is no position, and no reason to be left out.
  const commentatorKey = gatherer.commentator(person);
  const source = readSource(row);
  const sourceKey = gatherer.source(source ?? sheetSource(sheet, title), source ? on : null);
  const coderKey = gatherer.coder(readCoder(row, mapping));
  const rationale = row.note();
  for (const column of positions) {
    const propositionKey = gatherer.proposition(row.headAt(column), null);
    const cell = row.textAt(column);
    const meaning = cell === null ? null : row.meaning(cell, column);
    if (cell === null || meaning === null || meaning === "none") {
      gatherer.leaveOut(
        NOT_TAKEN[meaning === "none" ? "none" : (row.cells[column] ?? "").trim() === "" ? "empty" : "error"],
      );
      continue;
    }
    const place = row.place(column);
    const entry = { exact: `${row.headAt(column)}: ${cell}`, start: null, end: null, voice: "record" as const };
    const stated = { statedOn: on, language: null, translation: null };
    const evidence = gatherer.quotation({ sourceKey, commentatorKey, ...entry, ...stated, place });
    const coded = { value: stanceValue(meaning), confidence: null, rationale, evidence: [evidence], on, place };
    gatherer.coding({ commentatorKey, propositionKey, coderKey, ...coded });
  }
}

const NOT_TAKEN = {
  none: "cells that state no position",
  empty: "empty cells",
  error: "cells with an error",
} as const;
