import type { Dossier, DossierDocument } from "@/lib/domain/dossier";
import { text } from "@/lib/dossier/column-types";
import { toDossierRows } from "@/lib/dossier/dossier-rows";
import { defineTable, type Table } from "@/lib/dossier/table";
import { TABLE_NAMES, TABLES, type TableName, type TableRows } from "@/lib/dossier/table-definitions";

/** The type of a row of every table that is stored of a dossier: those of the package, and its documents. */
export type StoredRows = TableRows & { readonly documents: DossierDocument };

export type StoredTableName = keyof StoredRows;

/** Rows of every table. */
export type StoredDossierRows = { readonly [Name in StoredTableName]: readonly StoredRows[Name][] };

const documentsTable = defineTable<DossierDocument>({
  name: "documents",
  title: "Documents",
  description: "Texts that travel with the package beside its tables.",
  columns: {
    path: text({ name: "path", description: "Path inside the package." }),
    text: text({ name: "text", description: "The text, kept character for character." }),
  },
  primaryKey: ["path"],
});

/** Every table that is stored of a dossier. */
export const STORED_TABLES: { readonly [Name in StoredTableName]: Table<StoredRows[Name]> } = {
  documents: documentsTable,
  ...TABLES,
};

/** The names of all stored tables: each after those to which it refers. */
export const STORED_TABLE_NAMES: readonly StoredTableName[] = ["documents", ...inOrderOfReference(TABLE_NAMES)];

/**
 * Parent tables: rows of others refer to theirs, which are therefore changed in place. Each after those to which it
 * refers.
 */
export const PARENT_TABLES = STORED_TABLE_NAMES.filter(isReferredTo);

/**
 * Child tables: no other refers to their rows, so that a changed row can be removed and inserted again, many at a time.
 */
export const CHILD_TABLES = STORED_TABLE_NAMES.filter((name) => !isReferredTo(name));

/** The rows of a dossier, table by table. */
export function toStoredRows(dossier: Dossier): StoredDossierRows {
  return { ...toDossierRows(dossier), documents: dossier.documents };
}

function isReferredTo(name: StoredTableName): boolean {
  return Object.values(STORED_TABLES).some(({ columns }) => columns.some(({ refersTo }) => refersTo === name));
}

function inOrderOfReference(names: readonly TableName[]): TableName[] {
  const ordered = new Set<TableName>();
  const visit = (name: TableName): void => {
    const parents = TABLES[name].columns.map(({ refersTo }) => refersTo);
    for (const parent of names) if (parent !== name && parents.includes(parent) && !ordered.has(parent)) visit(parent);
    ordered.add(name);
  };
  for (const name of names) visit(name);
  return [...ordered];
}
