import { type Problem, problemError } from "@/lib/dossier/problem";
import type { ReadRow } from "@/lib/dossier/read-row";
import type { ReadTable } from "@/lib/dossier/read-table";
import type { ReadTables } from "@/lib/dossier/read-tables";
import type { BoundColumn } from "@/lib/dossier/table";

type AnyTable = ReadTable<unknown>;
type AnyRow = ReadRow<unknown>;

/**
 * Checks what holds rows and tables together: primary keys and unique columns have no value twice, and every
 * reference names a row that exists. Rows with errors of their own still count as existing. O(rows).
 */
export function checkKeys(tables: ReadTables): Problem[] {
  const byName = new Map<string, AnyTable>(Object.entries(tables));
  return [...byName.values()].flatMap((table) => [
    ...checkPrimaryKey(table),
    ...table.schema.columns.flatMap((column) => [
      ...(column.unique && !isPrimaryKey({ table, column }) ? checkUnique({ table, column }) : []),
      ...(column.refersTo === null ? [] : checkReferences({ table, column, target: byName.get(column.refersTo) })),
    ]),
  ]);
}

function checkPrimaryKey(table: AnyTable): Problem[] {
  return findRepeats({ table, columns: table.schema.primaryKey }).map(({ row, first, key }) => {
    // A part of the key that both rows leave empty is no news to whoever mends them.
    const columns = table.schema.primaryKey.filter((_, place) => key[place] !== "");
    const found = key.filter((part) => part !== "").join(", ");
    const what = `${columns.join(" + ")} “${found}” stands already in row ${first.row}`;
    const expected = `no two rows with the same ${columns.join(" + ")}`;
    return problemError({ file: table.file, row: row.row, column: columns.join(", "), found, expected, what });
  });
}

function checkUnique({ table, column }: { table: AnyTable; column: BoundColumn }): Problem[] {
  return findRepeats({ table, columns: [column.name] }).map(({ row, first, key }) => {
    const found = key.join(", ");
    const expected = `a ${column.name} that no other row has`;
    const what = `${column.name} “${found}” stands already in row ${first.row}`;
    return problemError({ file: table.file, row: row.row, column: column.name, found, expected, what });
  });
}

function findRepeats({ table, columns }: { table: AnyTable; columns: readonly string[] }): {
  row: AnyRow;
  first: AnyRow;
  key: string[];
}[] {
  const firsts = new Map<string, AnyRow>();
  const repeats: { row: AnyRow; first: AnyRow; key: string[] }[] = [];
  for (const row of table.rows) {
    const key = columns.flatMap((column) => row.keys.get(column) ?? emptyPart({ table, row, column }));
    if (key.length < columns.length) continue;
    const joined = key.length === 1 ? (key[0] ?? "") : JSON.stringify(key);
    const first = firsts.get(joined);
    if (first) repeats.push({ row, first, key });
    else firsts.set(joined, row);
  }
  return repeats;
}

/** A part of a key that may be empty and is; nothing where it could not be read, or must be there. */
function emptyPart({ table, row, column }: { table: AnyTable; row: AnyRow; column: string }): string[] {
  const bound = table.schema.columns.find(({ name, required }) => name === column && !required);
  return bound && table.schema.primaryKey.includes(column) && Object.hasOwn(row.values, bound.field) ? [""] : [];
}

function checkReferences({
  table,
  column,
  target,
}: {
  table: AnyTable;
  column: BoundColumn;
  target: AnyTable | undefined;
}): Problem[] {
  const referring = table.rows.filter((row) => row.keys.has(column.name));
  if (!target || referring.length === 0) return [];
  if (!target.present) {
    const what = `The column refers to the table ${target.schema.name}, which is missing`;
    const expected = `a file ${target.file}`;
    return [problemError({ file: table.file, column: column.name, expected, what })];
  }
  if (!target.readable) return [];
  const ids = new Set(target.rows.map((row) => row.keys.get("id")));
  return referring
    .filter((row) => !ids.has(row.keys.get(column.name)))
    .map((row) => {
      const found = row.keys.get(column.name) ?? "";
      const expected = `the id of a row in ${target.file}`;
      const what = `“${found}” is not in ${target.file}`;
      return problemError({ file: table.file, row: row.row, column: column.name, found, expected, what });
    });
}

function isPrimaryKey({ table, column }: { table: AnyTable; column: BoundColumn }): boolean {
  const { primaryKey } = table.schema;
  return primaryKey.length === 1 && primaryKey[0] === column.name;
}
