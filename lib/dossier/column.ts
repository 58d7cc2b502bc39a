/** Reading a cell: a value (with a remark where the spelling is not the canonical one), or what was expected. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value; readonly remark?: string }
  | { readonly ok: false; readonly expected: string };

export interface ColumnConstraints {
  readonly required?: true;
  readonly unique?: true;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** What a descriptor says about a column; the shape of a field in a table schema of the Data Package standard. */
export interface ColumnSchema {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "date";
  readonly description: string;
  readonly format?: "uri";
  readonly constraints?: ColumnConstraints;
}

/** A column of a table: its schema, and the way from a cell to a value and back. */
export interface Column<Value> {
  readonly schema: ColumnSchema;
  /** Whether the characters of the cell are data. Otherwise spaces around the cell are dropped, with a warning. */
  readonly verbatim: boolean;
  /** The table whose id the cell names, if it names one. */
  readonly refersTo: string | null;
  /** Whether a package only has the column where a row fills it, so that packages without it stay as they are. */
  readonly whereUsed: boolean;
  /** Whether at most one row of a group may have true, and the database sees to it. */
  readonly exclusive: boolean;
  /** The values that a stored one must be among; null where its type says it all. */
  readonly words: readonly (string | number)[] | null;
  /** Sentences about words that a schema lists only where a row has them; its description gets them then. */
  readonly explained: Readonly<Record<string, string>>;
  /** The value of an empty cell; null where a cell must not be empty. */
  readonly whenEmpty: { readonly value: Value } | null;
  readonly read: (cell: string) => Reading<Value>;
  /** The canonical spelling; an empty string for an empty cell. */
  readonly write: (value: Value) => string;
}

/** Lets a column be empty; an empty cell is null. */
export function optional<Value>(column: Column<Value>): Column<Value | null> {
  const { constraints, ...schema } = column.schema;
  const { required: _, ...others } = constraints ?? {};
  return {
    ...column,
    schema: { ...schema, ...(Object.keys(others).length > 0 && { constraints: others }) },
    whenEmpty: { value: null },
    write: (value) => (value === null ? "" : column.write(value)),
  };
}

/** Leaves an optional column out of packages in which no row fills it. */
export function whereUsed<Value>(column: Column<Value | null>): Column<Value | null> {
  return { ...column, whereUsed: true };
}

/** Lets at most one row of a group have true, for example one headline of an issue. */
export function exclusive(column: Column<boolean>): Column<boolean> {
  return { ...column, exclusive: true };
}

/** Forbids that two rows have the same value. */
export function unique<Value>(column: Column<Value>): Column<Value> {
  const { required, ...others } = column.schema.constraints ?? {};
  const constraints = { ...(required && { required }), unique: true as const, ...others };
  return { ...column, schema: { ...column.schema, constraints } };
}
