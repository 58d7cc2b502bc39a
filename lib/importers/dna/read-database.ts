import SQLite from "better-sqlite3";
import { ImportRefusal } from "@/lib/importers/importer";

/** A database of the Discourse Network Analyzer 2 or 3 as it stands. Passwords of coders are never read. */
export interface DnaContents {
  readonly fileName: string;
  /** As the program writes it: "2.0 beta 19", "3.0.7". */
  readonly version: string;
  /** Whether entities have a table of their own (3) or are joined by their text (2). */
  readonly generation: 2 | 3;
  readonly documents: readonly DnaDocument[];
  readonly coders: readonly { readonly id: number; readonly name: string }[];
  readonly statementTypes: readonly { readonly id: number; readonly label: string }[];
  readonly variables: readonly DnaVariable[];
  readonly statements: readonly DnaStatement[];
  readonly attributes: readonly DnaAttribute[];
  /** Rows that have no counterpart in a dossier, by what they are. */
  readonly others: readonly { readonly what: string; readonly count: number }[];
}

export interface DnaDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly coderId: number;
  readonly author: string;
  readonly source: string;
  readonly section: string;
  readonly notes: string;
  readonly type: string;
  /** Milliseconds since 1970 in version 2, seconds in version 3. */
  readonly date: number;
}

export interface DnaVariable {
  readonly id: number;
  readonly name: string;
  readonly kind: "short text" | "long text" | "integer" | "boolean";
  readonly statementTypeId: number;
}

export interface DnaStatement {
  readonly id: number;
  readonly statementTypeId: number;
  readonly documentId: number;
  readonly start: number;
  readonly stop: number;
  readonly coderId: number;
  /** Values by id of their variable, as they stand. */
  readonly values: Readonly<Record<number, string>>;
}

/** What is known about a value of a short-text variable. */
export interface DnaAttribute {
  readonly variableId: number;
  readonly value: string;
  readonly type: string;
  readonly alias: string;
  readonly notes: string;
}

/** Statements beyond which a database is refused; and rows of any other table. */
const MAX_STATEMENTS = 100_000;
const MAX_ROWS = 1_000_000;

type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * Reads the tables of a database that are expected, ordinary tables only, each up to a limit.
 *
 * @throws ImportRefusal where it is none of this program, damaged, or too large.
 */
export function readDatabase({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): DnaContents {
  const database = open(bytes, name);
  try {
    return readTables(database, name);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal(
      `${name} is a damaged database: it could not be read to its end. Nothing was taken from it.`,
    );
  } finally {
    database.close();
  }
}

function open(bytes: Uint8Array, name: string): SQLite.Database {
  const copy = Buffer.from(bytes);
  // A database that was kept with a log beside it says so in two bytes; the log is not here, and what counts is inside.
  if (copy[18] === 2) copy[18] = 1;
  if (copy[19] === 2) copy[19] = 1;
  try {
    const database = new SQLite(copy, { readonly: true });
    for (const pragma of ["query_only = ON", "trusted_schema = OFF", "cell_size_check = ON"]) database.pragma(pragma);
    return database;
  } catch {
    throw new ImportRefusal(`${name} is a damaged database. Open it in the program that made it, and save a copy.`);
  }
}

function readTables(database: SQLite.Database, fileName: string): DnaContents {
  const tables = ordinaryTables(database);
  const required = ["DOCUMENTS", "STATEMENTS", "STATEMENTTYPES", "VARIABLES", "CODERS", "DATASHORTTEXT"];
  const missing = required.filter((table) => !tables.has(table));
  if (missing.length > 0) {
    throw new ImportRefusal(
      `${fileName} is an SQLite database, but not one of the Discourse Network Analyzer: it has no table ${missing[0]}.`,
    );
  }
  const rows = (table: string, columns: string, most = MAX_ROWS): Rows => {
    if (!tables.has(table)) return [];
    const found = database.prepare(`SELECT ${columns} FROM "${table}" LIMIT ${most + 1}`).all() as Rows;
    if (found.length > most)
      throw new ImportRefusal(`${fileName} has more than ${most} rows in ${table}. Split it first.`);
    return found;
  };
  const generation = tables.has("ENTITIES") ? 3 : 2;
  const version = rows("SETTINGS", "Property, Value").find((row) => row.Property === "version")?.Value;
  const values = readValues(rows, generation);
  return {
    fileName,
    version: typeof version === "string" ? version : String(generation),
    generation,
    documents: rows("DOCUMENTS", "ID, Title, Text, Coder, Author, Source, Section, Notes, Type, Date").map((row) => ({
      id: number(row.ID),
      title: text(row.Title),
      text: text(row.Text),
      coderId: number(row.Coder),
      author: text(row.Author),
      source: text(row.Source),
      section: text(row.Section),
      notes: text(row.Notes),
      type: text(row.Type),
      date: number(row.Date),
    })),
    coders: rows("CODERS", "ID, Name").map((row) => ({ id: number(row.ID), name: text(row.Name) })),
    statementTypes: rows("STATEMENTTYPES", "ID, Label").map((row) => ({ id: number(row.ID), label: text(row.Label) })),
    variables: rows("VARIABLES", "ID, Variable, DataType, StatementTypeId").map((row) => ({
      id: number(row.ID),
      name: text(row.Variable),
      kind: kindOf(text(row.DataType)),
      statementTypeId: number(row.StatementTypeId),
    })),
    statements: rows("STATEMENTS", "ID, StatementTypeId, DocumentId, Start, Stop, Coder", MAX_STATEMENTS).map(
      (row) => ({
        id: number(row.ID),
        statementTypeId: number(row.StatementTypeId),
        documentId: number(row.DocumentId),
        start: number(row.Start),
        stop: number(row.Stop),
        coderId: number(row.Coder),
        values: values.get(number(row.ID)) ?? {},
      }),
    ),
    attributes: generation === 3 ? attributesOfEntities(rows) : attributesOfTexts(rows),
    others: [
      { what: "search patterns", count: rows("REGEXES", "Label").length },
      { what: "links between statements", count: rows("STATEMENTLINKS", "ID").length },
      { what: "permissions of coders", count: rows("CODERPERMISSIONS", "ID").length },
      { what: "relations between coders", count: rows("CODERRELATIONS", "ID").length },
    ].filter(({ count }) => count > 0),
  };
}

/** Names of ordinary tables. Views and virtual tables are programs: what they give may never end. */
function ordinaryTables(database: SQLite.Database): ReadonlySet<string> {
  const rows = database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' LIMIT 1000").all() as Rows;
  return new Set(
    rows.filter((row) => !/^\s*CREATE\s+VIRTUAL/i.test(text(row.sql))).map((row) => text(row.name).toUpperCase()),
  );
}

type ReadRows = (table: string, columns: string) => Rows;

function readValues(rows: ReadRows, generation: 2 | 3): ReadonlyMap<number, Record<number, string>> {
  const values = new Map<number, Record<number, string>>();
  const put = (row: Rows[number], value: string) => {
    const own = values.get(number(row.StatementId)) ?? {};
    own[number(row.VariableId)] = value;
    values.set(number(row.StatementId), own);
  };
  if (generation === 3) {
    const entities = new Map(rows("ENTITIES", "ID, Value").map((row) => [number(row.ID), text(row.Value)]));
    for (const row of rows("DATASHORTTEXT", "StatementId, VariableId, Entity")) {
      put(row, entities.get(number(row.Entity)) ?? "");
    }
  } else for (const row of rows("DATASHORTTEXT", "StatementId, VariableId, Value")) put(row, text(row.Value));
  for (const table of ["DATALONGTEXT", "DATABOOLEAN", "DATAINTEGER"]) {
    for (const row of rows(table, "StatementId, VariableId, Value")) put(row, text(row.Value));
  }
  return values;
}

function attributesOfTexts(rows: ReadRows): DnaAttribute[] {
  return rows("ATTRIBUTES", "VariableId, Value, Type, Alias, Notes").map((row) => ({
    variableId: number(row.VariableId),
    value: text(row.Value),
    type: text(row.Type),
    alias: text(row.Alias),
    notes: text(row.Notes),
  }));
}

function attributesOfEntities(rows: ReadRows): DnaAttribute[] {
  const names = new Map(
    rows("ATTRIBUTEVARIABLES", "ID, AttributeVariable").map((row) => [number(row.ID), text(row.AttributeVariable)]),
  );
  const given = new Map<number, Record<string, string>>();
  for (const row of rows("ATTRIBUTEVALUES", "EntityId, AttributeVariableId, AttributeValue")) {
    const own = given.get(number(row.EntityId)) ?? {};
    own[(names.get(number(row.AttributeVariableId)) ?? "").toLowerCase()] = text(row.AttributeValue);
    given.set(number(row.EntityId), own);
  }
  return rows("ENTITIES", "ID, VariableId, Value").map((row) => {
    const own = given.get(number(row.ID)) ?? {};
    return {
      variableId: number(row.VariableId),
      value: text(row.Value),
      type: own.type ?? "",
      alias: own.alias ?? "",
      notes: own.notes ?? "",
    };
  });
}

function kindOf(written: string): DnaVariable["kind"] {
  const kinds = ["short text", "long text", "integer", "boolean"] as const;
  return kinds.find((kind) => kind === written) ?? "short text";
}

function number(value: unknown): number {
  return typeof value === "number" ? value : Number(value ?? Number.NaN);
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
