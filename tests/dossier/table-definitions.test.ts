import { describe, expect, it } from "vitest";
import { isJsonObject, objectsIn } from "@/lib/dossier/json";
import { newResource } from "@/lib/dossier/new-descriptor";
import { readPackage } from "@/lib/dossier/read-package";
import type { TableSchema } from "@/lib/dossier/table";
import { TABLES } from "@/lib/dossier/table-definitions";
import { anIssue } from "@/tests/support/dossiers/factories";
import { builtInPackage } from "@/tests/support/dossiers/package-fixtures";

/** The descriptor of the first dossier is the reference for every column. */
const reference = readPackage(builtInPackage()).dossier?.descriptor ?? {};

const tables = Object.entries<TableSchema>(TABLES);

describe("the table definitions", () => {
  it("the table definitions are the tables of the reference, in its order", () => {
    // It uses also those that came later, which a package without a row of them does not have.
    expect(tables.map(([name]) => name)).toEqual(objectsIn(reference.resources).map((resource) => resource.name));
  });

  it.each(tables)(
    "the table definitions give %s the columns, types, constraints and keys of the reference",
    (name, table) => {
      const resource = objectsIn(reference.resources).find((candidate) => candidate.name === name);
      const fresh = newResource({ table, path: `${name}.csv` });
      // Descriptions may speak of one dossier.
      expect(withoutDescriptions(fresh.schema)).toEqual(withoutDescriptions(withoutUsedOnly(resource?.schema, table)));
      expect(fresh.dialect).toEqual(resource?.dialect);
      expect(Object.keys(fresh)).toEqual(Object.keys(resource ?? {}));
    },
  );

  it("the table definitions accept every type of source of the Citation Style Language, not only those of the first dossier", () => {
    const field = TABLES.sources.columns.find((column) => column.name === "csl_type");
    expect(field?.schema.constraints?.enum).toContain("legal_case");
    expect(field?.schema.constraints?.enum?.length).toBe(45);
  });
});

describe("the key of a row", () => {
  it("the key of a row is that of no other row, even where the words of two keys could run into each other", () => {
    const one = TABLES.annotations.key({ quotationId: "q1 issue", kind: "remark", value: "x", note: null });
    const two = TABLES.annotations.key({ quotationId: "q1", kind: "issue", value: "remark x", note: null });
    expect(one).not.toBe(two);
    expect(TABLES.issues.key(anIssue({ id: "arms" }))).toBe("arms");
  });
});

/**
 * Columns that are written only where a dossier uses them: the reference uses some, a fresh schema has none of them.
 */
function withoutUsedOnly(schema: unknown, table: TableSchema): unknown {
  if (!isJsonObject(schema)) return schema;
  const usedOnly = new Set(table.columns.filter(({ whereUsed }) => whereUsed).map(({ name }) => name));
  return { ...schema, fields: objectsIn(schema.fields).filter(({ name }) => !usedOnly.has(String(name))) };
}

function withoutDescriptions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (!isJsonObject(value)) return value;
  // Types of sources and tags are wider or stricter on purpose; a column of dates holds texts where a row has a range.
  if (["csl_type", "language", "date"].includes(String(value.name))) return value.name;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (key === "description" ? [] : [[key, withoutDescriptions(item)]])),
  );
}
