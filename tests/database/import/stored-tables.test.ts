import Sqlite from "better-sqlite3";
import { expect, it } from "vitest";
import {
  CHILD_TABLES,
  PARENT_TABLES,
  STORED_TABLE_NAMES,
  STORED_TABLES,
  type StoredTableName,
} from "@/lib/database/import/stored-tables";
import { TABLE_DELEGATES } from "@/lib/database/import/table-delegates";
import { WRITTEN_TABLES } from "@/lib/database/import/written-tables";
import type { TableSchema } from "@/lib/dossier/table";
import { freshSqlite, freshSqliteUrl } from "@/tests/support/databases/database";

const { database } = await freshSqlite();
const schema = readSchema((await freshSqliteUrl()).slice("file:".length));
const tables = STORED_TABLE_NAMES.map((name) => ({ name, table: STORED_TABLES[name] as TableSchema }));

/** Evidence is a list: it has a table of its own. */
const LISTS = ["evidence"];

it("Tables are written in an order in which each comes after those to which it refers", () => {
  for (const { name, table } of tables) {
    const parents = table.columns.flatMap(({ refersTo }) => refersTo ?? []);
    const earlier = STORED_TABLE_NAMES.slice(0, STORED_TABLE_NAMES.indexOf(name));
    expect(parents.filter((parent) => !earlier.some((known) => known === parent))).toEqual([]);
  }
  // Packages list codings first; they name their coder.
  expect(STORED_TABLE_NAMES.indexOf("coders")).toBeLessThan(STORED_TABLE_NAMES.indexOf("codings"));
});

it("Parent tables are those to which another refers, child tables all others", () => {
  const referredTo = ["issues", "propositions", "institutions", "commentators", "sources", "quotations", "coders"];
  expect(PARENT_TABLES).toEqual(expect.arrayContaining(referredTo));
  expect(CHILD_TABLES).toEqual(expect.arrayContaining(["documents", "rules", "codings", "annotations"]));
  expect([...PARENT_TABLES, ...CHILD_TABLES].toSorted()).toEqual(STORED_TABLE_NAMES.toSorted());
});

it.each(tables)(
  "The table $name has the declared columns in the database, in which nothing is missing that must be there",
  ({ name, table }) => {
    const declared = table.columns
      .filter(({ field }) => !LISTS.includes(field))
      // No part of a key may be null: what may be empty in a package is an empty text there.
      .map(({ name, field, required }) => ({ name: field, required: required || table.primaryKey.includes(name) }));

    const stored = schema.columnsOf(modelOf(name)).filter((column) => column.name !== "dossierId");

    expect(stored.toSorted(byName)).toEqual(declared.toSorted(byName));
  },
);

it.each(tables)("The table $name is written whole to where it is read from, and found by its key", ({ name }) => {
  const [{ model }] = WRITTEN_TABLES[name];
  expect(model).toBe(modelOf(name));
  for (const { model, columns, key } of WRITTEN_TABLES[name]) {
    expect(["dossierId", ...columns].toSorted()).toEqual(
      schema
        .columnsOf(model)
        .map((column) => column.name)
        .toSorted(),
    );
    expect(["dossierId", ...key]).toEqual(schema.keyOf(model));
  }
});

it.each(tables)("The table $name has the declared key in the database", ({ name, table }) => {
  expect(schema.keyOf(modelOf(name))).toEqual(["dossierId", ...fieldsOf(table, table.primaryKey)]);
});

it.each(tables)("The table $name refers in the database to the declared tables", ({ name, table }) => {
  const declared = table.columns.flatMap(({ field, refersTo }) =>
    refersTo === null ? [] : [`${field} → ${modelOf(refersTo as StoredTableName)}`],
  );

  expect(schema.referencesOf(modelOf(name))).toEqual(expect.arrayContaining(declared));
});

it.each(tables)("The table $name takes only the declared words in the database", ({ name, table }) => {
  for (const { field, words } of table.columns) {
    if (!words?.every((word) => typeof word === "string")) continue;
    expect(schema.wordsOf(modelOf(name), field).toSorted()).toEqual([...words].toSorted());
  }
});

it.each(tables)(
  "The table $name has no value twice in the database where the declaration forbids it",
  ({ name, table }) => {
    const key = fieldsOf(table, table.primaryKey);
    for (const { field, unique, exclusive } of table.columns) {
      if (unique && !key.includes(field)) expect(schema.indexesOf(modelOf(name))).toContain(`"dossierId", "${field}"`);
      if (exclusive) expect(schema.indexesOf(modelOf(name)).join("\n")).toContain(`WHERE "${field}"`);
    }
  },
);

function modelOf(name: StoredTableName): string {
  return TABLE_DELEGATES[name](database.reader).fields.dossierId.modelName;
}

function fieldsOf(table: TableSchema, columns: readonly string[]): string[] {
  return columns.map((name) => table.columns.find((column) => column.name === name)?.field ?? name);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

/** What SQLite knows of its tables; PostgreSQL's are compared with the same schema elsewhere. */
function readSchema(file: string) {
  const connection = new Sqlite(file, { readonly: true });
  const columns = (model: string) =>
    connection.pragma(`table_info("${model}")`) as { name: string; notnull: number; pk: number }[];
  const sql = (type: string, model: string) =>
    connection
      .prepare<[string, string], string>("SELECT sql FROM sqlite_master WHERE type = ? AND tbl_name = ? AND sql <> ''")
      .pluck()
      .all(type, model);
  return {
    columnsOf: (model: string) => columns(model).map(({ name, notnull }) => ({ name, required: notnull === 1 })),
    keyOf: (model: string) =>
      columns(model)
        .filter(({ pk }) => pk > 0)
        .toSorted((a, b) => a.pk - b.pk)
        .map(({ name }) => name),
    referencesOf: (model: string) =>
      (connection.pragma(`foreign_key_list("${model}")`) as { from: string; table: string }[]).map(
        ({ from, table }) => `${from} → ${table}`,
      ),
    wordsOf: (model: string, field: string) => {
      const [, list = ""] = new RegExp(`"${field}" IN \\(([^)]*)\\)`).exec(sql("table", model).join("\n")) ?? [];
      return list.split(", ").map((word) => word.slice(1, -1));
    },
    /** Unique indexes: the columns of whole ones, the text of partial ones. */
    indexesOf: (model: string) =>
      sql("index", model)
        .filter((text) => text.startsWith("CREATE UNIQUE"))
        .map((text) => (text.includes("WHERE") ? text : text.slice(text.lastIndexOf("(") + 1, -1))),
  };
}
