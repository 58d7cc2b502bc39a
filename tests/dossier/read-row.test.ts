import { describe, expect, it } from "vitest";
import type { StanceValue } from "@/lib/domain/stance";
import { optional } from "@/lib/dossier/column";
import { identifier, stanceValue, text } from "@/lib/dossier/column-types";
import { readRow } from "@/lib/dossier/read-row";
import { defineTable } from "@/lib/dossier/table";

interface Row {
  readonly id: string;
  readonly value: StanceValue | null;
  readonly words: string;
}

const { columns } = defineTable<Row>({
  name: "rows",
  title: "Rows",
  description: "Rows.",
  columns: {
    id: identifier({ name: "id", description: "" }),
    value: optional(stanceValue({ name: "value", description: "" })),
    words: text({ name: "words", description: "" }),
  },
  primaryKey: ["id"],
});

function read(cells: readonly string[], given: { without?: string; missing?: readonly string[] } = {}) {
  const places = new Map(
    columns.map((column, place) => [column, place] as const).filter(([{ name }]) => name !== given.without),
  );
  const { row, remarks } = readRow<Row>({
    record: { row: 7, cells, faults: [] },
    columns,
    places,
    missingValues: new Set(given.missing ?? [""]),
  });
  return { row, remarks: remarks.map(({ kind, column, found }) => [kind, column.name, found]) };
}

describe("a row", () => {
  it("a row has the values of its cells by field, and the canonical text of its key", () => {
    const { row, remarks } = read(["a", "+1", " kept as it is "]);
    expect(row).toEqual({
      row: 7,
      keys: new Map([["id", "a"]]),
      values: { id: "a", value: 1, words: " kept as it is " },
    });
    expect(remarks).toEqual([["respelt", "value", "+1"]]);
  });

  it("a row takes a cell of nothing but spaces for an empty one, and remarks it", () => {
    expect(read(["a", "  ", "x"])).toMatchObject({
      row: { values: { value: null } },
      remarks: [["blank", "value", "  "]],
    });
  });

  it("a row drops spaces around cells that are no text, and remarks it", () => {
    expect(read([" a", "1", "x"])).toMatchObject({ row: { values: { id: "a" } }, remarks: [["spaces", "id", " a"]] });
  });

  it("a row is null where an optional cell is empty or its column is missing", () => {
    expect(read(["a", "", "x"]).row.values).toEqual({ id: "a", value: null, words: "x" });
    expect(read(["a", "2", "x"], { without: "value" }).row.values).toEqual({ id: "a", value: null, words: "x" });
    expect(read(["a", "n/a", "x"], { missing: ["", "n/a"] }).row.values.value).toBeNull();
  });

  it("a row lacks the field of a cell that cannot be read or must not be empty, and says which", () => {
    const { row, remarks } = read(["", "3", "x"]);
    expect(row.values).toEqual({ words: "x" });
    expect(remarks).toEqual([
      ["empty", "id", null],
      ["unreadable", "value", "3"],
    ]);
  });

  it("a row that is too short is empty where it ends", () => {
    expect(read(["a"]).row.values).toEqual({ id: "a", value: null });
  });
});
