import { describe, expect, it } from "vitest";
import { optional, unique } from "@/lib/dossier/column";
import { identifier, reference, text, wholeNumber } from "@/lib/dossier/column-types";
import { defineTable } from "@/lib/dossier/table";

interface Row {
  readonly houseId: string;
  readonly number: number;
  readonly title: string;
  readonly note: string | null;
}

const define = (orderBy?: readonly ((row: Row) => string | number)[]) =>
  defineTable<Row>({
    name: "rooms",
    title: "Rooms",
    description: "Rooms of houses.",
    columns: {
      houseId: reference({ name: "house_id", description: "", to: "houses" }),
      number: wholeNumber({ name: "number", description: "", minimum: 1 }),
      title: unique(text({ name: "title", description: "" })),
      note: optional(identifier({ name: "note", description: "" })),
    },
    primaryKey: ["houseId", "number"],
    ...(orderBy && { orderBy }),
  });

const rooms = define();
const row = (houseId: string, number: number): Row => ({ houseId, number, title: "x", note: null });

describe("a table", () => {
  it("a table has a column for each field in the order given, under the name of its file", () => {
    expect(rooms.columns.map(({ name, field, required }) => [name, field, required])).toEqual([
      ["house_id", "houseId", true],
      ["number", "number", true],
      ["title", "title", true],
      ["note", "note", false],
    ]);
    expect(rooms.primaryKey).toEqual(["house_id", "number"]);
  });

  it("a table writes the canonical cells of a row, empty where there is nothing", () => {
    expect(rooms.cells(row("a", 2))).toEqual(["a", "2", "x", ""]);
  });

  it("a table tells rows apart by all parts of their key, which cannot run into each other", () => {
    expect(rooms.key(row("a1", 2))).not.toBe(rooms.key(row("a", 12)));
  });

  it("a table orders its rows by their key as it is written, or as it was told", () => {
    const numbers = [row("a", 10), row("a", 9), row("A", 1)];
    // By text "10" comes before "9", by number after it.
    expect(numbers.toSorted(rooms.compare).map(({ number }) => number)).toEqual([1, 10, 9]);
    const told = define([({ number }) => number]);
    expect(numbers.toSorted(told.compare).map(({ number }) => number)).toEqual([1, 9, 10]);
  });

  it("a table keeps the spelling by which rows are compared for keys, references and unique columns alone", () => {
    const keyOf = (name: string, cell: string) => {
      const reading = rooms.columns.find((column) => column.name === name)?.read(cell);
      return reading?.ok ? reading.key : "unreadable";
    };
    expect(keyOf("number", "+7")).toBe("7");
    expect(keyOf("house_id", "a")).toBe("a");
    expect(keyOf("title", "T")).toBe("T");
    expect(keyOf("note", "n")).toBeUndefined();
  });
});
