import type { ColumnSchema } from "@/lib/dossier/column";
import type { JsonObject } from "@/lib/dossier/json";
import { DESCRIPTOR_FILE } from "@/lib/dossier/read-descriptor";
import type { TableSchema } from "@/lib/dossier/table";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** The profile that a new descriptor names. */
export const PACKAGE_PROFILE = `${PROFILES}/${DESCRIPTOR_FILE}`;

/** How the canonical CSV is written down, in the terms of the Data Package standard. */
export const CANONICAL_DIALECT: JsonObject = {
  $schema: `${PROFILES}/tabledialect.json`,
  header: true,
  delimiter: ",",
  lineTerminator: "\n",
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
};

/** The description of a table that a descriptor does not have yet; bytes and hash are filled in when it is written. */
export function newResource({ table, path }: { table: TableSchema; path: string }): JsonObject {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.name,
    path,
    type: "table",
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: 0,
    hash: "",
    dialect: CANONICAL_DIALECT,
    schema: newSchema(table),
  };
}

/** The schema of a table in the terms of the Data Package standard. */
export function newSchema(table: TableSchema): JsonObject {
  const foreignKeys = table.columns.flatMap(({ name, refersTo }) =>
    refersTo === null ? [] : [{ fields: [name], reference: { resource: refersTo, fields: ["id"] } }],
  );
  return {
    $schema: `${PROFILES}/tableschema.json`,
    // What is only there where it is used is added by whoever writes the rows.
    fields: table.columns.filter((column) => !column.whereUsed).map((column) => newField(column.schema)),
    missingValues: [""],
    primaryKey: table.primaryKey.filter((name) => table.columns.some((one) => one.name === name && !one.whereUsed)),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** A column in the terms of the standard, as plain JSON. */
export function newField({ constraints, ...field }: ColumnSchema): JsonObject {
  if (!constraints) return { ...field };
  return { ...field, constraints: { ...constraints, ...(constraints.enum && { enum: [...constraints.enum] }) } };
}
