import { objectOf } from "@/lib/domain/collections";
import type { Dossier } from "@/lib/domain/dossier";
import { checkTables } from "@/lib/dossier/checks/check-tables";
import { toDossierRows } from "@/lib/dossier/dossier-rows";
import { checkComparison } from "@/lib/dossier/first-comparison";
import { LIMITS } from "@/lib/dossier/limits";
import { condenseProblems, errorsFirst, type Problem, problemError } from "@/lib/dossier/problem";
import { defaultPath } from "@/lib/dossier/read-resources";
import type { ReadTable } from "@/lib/dossier/read-table";
import type { ReadTables } from "@/lib/dossier/read-tables";
import { TABLE_NAMES, TABLES, type TableName, type TableRows } from "@/lib/dossier/table-definitions";

/**
 * Validates a dossier that did not come as a package, by the same rules: its columns, keys and references, and what
 * several rows must agree on. Files and rows are those of the package it would be written as.
 *
 * @returns every problem, errors first. O(cells).
 */
export function validateDossier(dossier: Dossier): Problem[] {
  const rows = toDossierRows(dossier);
  const unreadable: Problem[] = [];
  const table = <Name extends TableName>(name: Name): ReadTable<TableRows[Name]> => {
    const schema = TABLES[name];
    const file = defaultPath(name);
    const most = schema.maximumRows ?? LIMITS.tableRows;
    if (rows[name].length > most) {
      const found = `${rows[name].length} rows`;
      unreadable.push(
        problemError({ file, found, expected: `at most ${most} ${name}`, what: `The table has ${found}` }),
      );
    }
    const read = rows[name].map((values, index) => {
      const keys = new Map<string, string>();
      for (const [place, cell] of schema.cells(values).entries()) {
        const column = schema.columns[place];
        if (!column || (cell === "" && !column.required)) continue;
        const reading = cell === "" ? EMPTY : column.read(cell);
        if (reading.ok) {
          if (reading.key !== undefined) keys.set(column.name, reading.key);
          continue;
        }
        const what = cell === "" ? "The cell is empty" : `“${cell}” does not fit the column`;
        const at = { file, row: index + 2, column: column.name };
        unreadable.push(problemError({ ...at, found: cell, expected: reading.expected, what }));
      }
      return { row: index + 2, keys, values };
    });
    return {
      schema,
      file,
      present: read.length > 0,
      readable: true,
      rows: read,
    };
  };
  const tables = objectOf<ReadTables>(TABLE_NAMES, table);
  const problems = [...unreadable, ...checkTables(tables, dossier.wording), ...checkComparison(dossier)];
  return errorsFirst(condenseProblems(problems));
}

const EMPTY = { ok: false, expected: "a cell that is not empty" } as const;
