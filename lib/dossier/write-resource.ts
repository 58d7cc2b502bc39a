import { hashOf } from "@/lib/dossier/checks/check-resources";
import { writeCsv } from "@/lib/dossier/csv/write-csv";
import { isJsonObject, type JsonObject, objectsIn, textAt } from "@/lib/dossier/json";
import { CANONICAL_DIALECT, newField, newSchema } from "@/lib/dossier/new-descriptor";
import type { Table } from "@/lib/dossier/table";

/**
 * Writes one table as its resource in the descriptor says: columns in the order of the schema, extended by columns
 * that the rows need and the schema lacks, without columns that are not stored.
 *
 * @returns the canonical bytes of the CSV and the resource with schema, size and checksum brought up to date.
 * Rows are sorted here, so their order in the dossier does not matter.
 */
export function writeResource<Row>({
  resource,
  table,
  rows,
}: {
  resource: JsonObject;
  table: Table<Row>;
  rows: readonly Row[];
}): { bytes: Uint8Array; resource: JsonObject } {
  const cells = rows.toSorted(table.compare).map((row) => table.cells(row));
  const schema = isJsonObject(resource.schema) ? resource.schema : newSchema(table);
  const columns = chooseColumns({ schema, table, cells });
  const header = columns.map(({ name }) => name);
  const lines = cells.map((row) => columns.map(({ place }) => row[place] ?? ""));
  const bytes = new TextEncoder().encode(writeCsv([header, ...lines]));
  return {
    bytes,
    resource: {
      ...resource,
      ...(resource.encoding !== undefined && { encoding: "utf-8" }),
      ...(isJsonObject(resource.dialect) && { dialect: updateDialect(resource.dialect) }),
      bytes: bytes.length,
      hash: hashOf(bytes),
      schema: updateSchema({ schema, columns, table, cells }),
    },
  };
}

interface WrittenColumn {
  readonly name: string;
  /** Position among the columns of the table's definition. */
  readonly place: number;
}

function chooseColumns<Row>({
  schema,
  table,
  cells,
}: {
  schema: JsonObject;
  table: Table<Row>;
  cells: readonly (readonly string[])[];
}): WrittenColumn[] {
  const declared = objectsIn(schema.fields).map((field) => textAt(field, "name"));
  const known = table.columns.map(({ name }, place) => ({ name, place }));
  const kept = [...new Set(declared)].flatMap((name) => known.find((column) => column.name === name) ?? []);
  const needed = known.filter(
    ({ name, place }) =>
      !declared.includes(name) && (table.columns[place]?.required || cells.some((row) => row[place] !== "")),
  );
  return [...kept, ...needed];
}

function updateSchema<Row>({
  schema,
  columns,
  table,
  cells,
}: {
  schema: JsonObject;
  columns: readonly WrittenColumn[];
  table: Table<Row>;
  cells: readonly (readonly string[])[];
}): JsonObject {
  const declared = objectsIn(schema.fields);
  const fields = columns.flatMap(({ name, place }) => {
    const column = table.columns[place];
    const field = declared.find((candidate) => candidate.name === name);
    const used = cells.map((row) => row[place] ?? "");
    if (!column) return [];
    const extended = extendEnum({ field: field ?? newField(column.schema), used, explained: column.explained });
    return [loosenDate({ field: extended, used })];
  });
  const keyed = withKeyOf({ schema, table, columns });
  return { ...keyed, fields, ...(schema.missingValues !== undefined && { missingValues: [""] }) };
}

/**
 * The key of rows that a column more tells apart: cells of it may be empty, which the standard forbids in a primary key
 * and allows in a unique one.
 */
function withKeyOf<Row>({
  schema,
  table,
  columns,
}: {
  schema: JsonObject;
  table: Table<Row>;
  columns: readonly WrittenColumn[];
}): JsonObject {
  const isNeeded = columns.some(
    ({ name, place }) => table.columns[place]?.whereUsed === true && table.primaryKey.includes(name),
  );
  if (!isNeeded || schema.primaryKey === undefined) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === "primaryKey" ? ["uniqueKeys", [[...table.primaryKey]]] : [key, value],
    ),
  );
}

/**
 * A declared list of words may be narrower than what a dossier may hold (types of sources); it grows with the rows, and
 * the description says what a word means that older schemas do not know.
 */
function extendEnum({
  field,
  used,
  explained,
}: {
  field: JsonObject;
  used: readonly string[];
  explained: Readonly<Record<string, string>>;
}): JsonObject {
  const constraints = field.constraints;
  if (!isJsonObject(constraints) || field.type !== "string" || !Array.isArray(constraints.enum)) return field;
  const words: readonly unknown[] = constraints.enum;
  const further = [...new Set(used)].filter((word) => word !== "" && !words.includes(word)).toSorted();
  if (further.length === 0) return field;
  const meanings = further.flatMap((word) => explained[word] ?? []);
  const description = [textAt(field, "description"), ...meanings].filter(Boolean).join(" ");
  return {
    ...field,
    ...(meanings.length > 0 && { description }),
    constraints: { ...constraints, enum: [...words, ...further] },
  };
}

/** The standard's type "date" is a day: a column in which a row has a month, a year or a range holds texts. */
function loosenDate({ field, used }: { field: JsonObject; used: readonly string[] }): JsonObject {
  const isLoose = field.type === "date" && used.some((date) => date !== "" && !/^\d{4}-\d{2}-\d{2}$/.test(date));
  return isLoose ? { ...field, type: "string" } : field;
}

/** Only keys that the dialect has: what it leaves out has the canonical value by default. */
function updateDialect(dialect: JsonObject): JsonObject {
  const canonical = Object.entries(CANONICAL_DIALECT).filter(([key]) => key !== "$schema" && key in dialect);
  return { ...dialect, ...Object.fromEntries(canonical) };
}
