import { compareText } from "@/lib/domain/collections";
import type { Column, ColumnSchema, Reading } from "@/lib/dossier/column";

/** What is known about a table without knowing the type of its rows. */
export interface TableSchema {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Whether a package may leave the table out. */
  readonly optional: boolean;
  readonly columns: readonly BoundColumn[];
  /** Names of the columns that together identify a row. */
  readonly primaryKey: readonly string[];
  readonly maximumRows: number | null;
  /**
   * Whether content that has no row of the table counts as content from before there was the table: its hash does not
   * name it.
   */
  readonly whereUsed: boolean;
}

/** A column together with the field of the row that it fills. */
export interface BoundColumn {
  readonly name: string;
  readonly field: string;
  readonly schema: ColumnSchema;
  readonly verbatim: boolean;
  readonly refersTo: string | null;
  readonly required: boolean;
  readonly whereUsed: boolean;
  readonly unique: boolean;
  readonly exclusive: boolean;
  readonly words: readonly (string | number)[] | null;
  readonly explained: Readonly<Record<string, string>>;
  readonly valueWhenEmpty: unknown;
  readonly read: (cell: string) => BoundReading;
}

/** A reading; for columns that are compared across rows with the canonical spelling of its value. */
export type BoundReading = Reading<unknown> & { readonly key?: string };

/**
 * A table: columns, keys and the canonical order of its rows. Reading, checking, writing, comparing and storing follow
 * it.
 */
export interface Table<Row> extends TableSchema {
  /** What identifies a row, as a text; unique in the table, never stored. */
  readonly key: (row: Row) => string;
  /** The canonical cells of a row, in the order of `columns`. */
  readonly cells: (row: Row) => string[];
  readonly compare: (a: Row, b: Row) => number;
}

/** Columns by the field that they fill: every field of a row has exactly one. */
export type Columns<Row> = { readonly [Field in keyof Row]-?: Column<Row[Field]> };

/**
 * Declares a table. Without `orderBy` its rows are in the order of the primary key. What else a new column or a new
 * table touches (the noun, schema and migrations) is listed in docs/decisions/025-tables-are-declared-once.md.
 */
export function defineTable<Row extends object>(definition: {
  name: string;
  title: string;
  description: string;
  optional?: true;
  whereUsed?: true;
  columns: Columns<Row>;
  primaryKey: readonly (keyof Row & string)[];
  orderBy?: readonly ((row: Row) => string | number)[];
  maximumRows?: number;
}): Table<Row> {
  const { name, title, description, columns, primaryKey } = definition;
  const fields = fieldsOf(columns);
  const orderBy = definition.orderBy ?? primaryKey.map((field) => (row: Row) => columns[field].write(row[field]));
  return {
    name,
    title,
    description,
    optional: definition.optional ?? false,
    columns: fields.map((field) =>
      bindColumn({ field, column: columns[field], isKey: primaryKey.some((name) => name === field) }),
    ),
    primaryKey: primaryKey.map((field) => columns[field].schema.name),
    maximumRows: definition.maximumRows ?? null,
    whereUsed: definition.whereUsed ?? false,
    // No key holds U+0000, so that no two of them can run into each other.
    key: (row) => primaryKey.map((field) => columns[field].write(row[field])).join("\u0000"),
    cells: (row) => fields.map((field) => columns[field].write(row[field])),
    compare: (a, b) => compareBy({ orderBy, a, b }),
  };
}

function fieldsOf<Row>(columns: Columns<Row>): (keyof Row & string)[] {
  const fields: (keyof Row & string)[] = [];
  for (const field in columns) fields.push(field);
  return fields;
}

function bindColumn<Value>(bound: { field: string; column: Column<Value>; isKey: boolean }): BoundColumn {
  const { field, column } = bound;
  const { schema, verbatim, refersTo, whereUsed, exclusive, words, explained, whenEmpty } = column;
  const unique = schema.constraints?.unique === true;
  const isCompared = bound.isKey || refersTo !== null || unique;
  return {
    name: schema.name,
    field,
    schema,
    verbatim,
    refersTo,
    required: whenEmpty === null,
    whereUsed,
    unique,
    exclusive,
    words,
    explained,
    valueWhenEmpty: whenEmpty?.value,
    read: (cell) => {
      const reading = column.read(cell);
      return reading.ok && isCompared ? { ...reading, key: column.write(reading.value) } : reading;
    },
  };
}

function compareBy<Row>({
  orderBy,
  a,
  b,
}: {
  orderBy: readonly ((row: Row) => string | number)[];
  a: Row;
  b: Row;
}): number {
  for (const keyOf of orderBy) {
    const first = keyOf(a);
    const second = keyOf(b);
    const order =
      typeof first === "number" && typeof second === "number"
        ? first - second
        : compareText(String(first), String(second));
    if (order !== 0) return order;
  }
  return 0;
}
