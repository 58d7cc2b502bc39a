import { compareText, objectOf } from "@/lib/domain/collections";
import type { PackageFiles } from "@/lib/dossier/package-files";
import type { Problem } from "@/lib/dossier/problem";
import type { TableFile } from "@/lib/dossier/read-resources";
import { defaultPath } from "@/lib/dossier/read-resources";
import { type ReadTable, readTable } from "@/lib/dossier/read-table";
import { TABLE_NAMES, TABLES, type TableName, type TableRows } from "@/lib/dossier/table-definitions";

/** Every table of a package as far as it could be read. */
export type ReadTables = { readonly [Name in TableName]: ReadTable<TableRows[Name]> };

/** Hears how far reading has come: tables done, of how many. */
export type ReadProgress = (done: number, total: number) => void;

/** Reads the file of every table. Tables that the package lacks are there without rows, marked as not present. */
export function readTables({
  files,
  tableFiles,
  onProgress,
}: {
  files: PackageFiles;
  tableFiles: ReadonlyMap<TableName, TableFile>;
  onProgress?: ReadProgress | undefined;
}): { tables: ReadTables; problems: Problem[] } {
  const problems: Problem[] = [];
  let done = 0;
  const read = <Name extends TableName>(name: Name): ReadTable<TableRows[Name]> => {
    const schema = TABLES[name];
    const tableFile = tableFiles.get(name);
    const bytes = tableFile && files.get(tableFile.path);
    if (!tableFile || !bytes) return { schema, file: defaultPath(name), present: false, readable: false, rows: [] };
    const { path, dialect } = tableFile;
    const result = readTable<TableRows[Name]>({ file: path, bytes, schema, dialect });
    for (const problem of result.problems) problems.push(problem);
    done += 1;
    onProgress?.(done, tableFiles.size);
    return result.table;
  };
  const tables = objectOf<ReadTables>(TABLE_NAMES, read);
  return { tables, problems };
}

/** Whether every row of the table could be read in full, so that what is not there is really not there. */
export function isComplete<Row>(table: ReadTable<Row>): boolean {
  const fields = table.schema.columns.length;
  return table.readable && table.rows.every((row) => Object.keys(row.values).length === fields);
}

/** A line of text from the rows that share something: "3, 7 and 12". */
export function listRows(rows: readonly { readonly row: number }[]): string {
  const numbers = rows.map(({ row }) => row).toSorted((a, b) => a - b || compareText(String(a), String(b)));
  const last = numbers.at(-1);
  return numbers.length < 2 ? `${last ?? ""}` : `${numbers.slice(0, -1).join(", ")} and ${last}`;
}
