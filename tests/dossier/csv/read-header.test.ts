import { describe, expect, it } from "vitest";
import { optional } from "@/lib/dossier/column";
import { identifier, text } from "@/lib/dossier/column-types";
import { delimiterName, findDelimiter, readHeader } from "@/lib/dossier/csv/read-header";
import { defineTable } from "@/lib/dossier/table";

const schema = defineTable<{ id: string; label: string; note: string | null }>({
  name: "things",
  title: "Things",
  description: "Things.",
  columns: {
    id: identifier({ name: "id", description: "" }),
    label: text({ name: "label", description: "" }),
    note: optional(text({ name: "note", description: "" })),
  },
  primaryKey: ["id"],
});

const read = (...cells: string[]) => {
  const { places, problems } = readHeader({ file: "things.csv", cells, schema });
  return {
    places: places && Object.fromEntries([...places].map(([column, place]) => [column.name, place])),
    problems: problems.map(({ severity, message }) => `${severity}: ${message}`),
  };
};

describe("the delimiter of a table", () => {
  it("the delimiter of a table is what makes the first line hold most names of its columns", () => {
    const find = (line: string, declared: string | null = null) =>
      findDelimiter({ text: `${line}\na,b`, schema, declared });
    expect(find("id,label")).toBe(",");
    expect(find("id;label;note")).toBe(";");
    expect(find('"id"\t"label"')).toBe("\t");
    expect(find("id ~ label", "~")).toBe("~");
  });

  it("the delimiter of a table is a comma where the line tells nothing, also against the one declared last", () => {
    expect(findDelimiter({ text: "a;b;c", schema, declared: null })).toBe(",");
    expect(findDelimiter({ text: "a;b;c", schema, declared: ";" })).toBe(";");
    expect([",", ";", "\t", "|", "~"].map(delimiterName)).toEqual([
      "commas",
      "semicolons",
      "tabs",
      "vertical bars",
      "“~”",
    ]);
  });
});

describe("the header of a table", () => {
  it("the header of a table says where each column stands, in any order, the optional ones left out", () => {
    expect(read("label", "id")).toEqual({ places: { id: 1, label: 0 }, problems: [] });
  });

  it("the header of a table is read with spaces around its names, which is remarked", () => {
    expect(read("id", " label")).toEqual({
      places: { id: 0, label: 1 },
      problems: [
        "warning: things.csv, row 1, column label: Spaces around the column name were dropped. Expected: label.",
      ],
    });
  });

  it("the header of a table that lacks a column, has one twice or an unknown one says so", () => {
    expect(read("id", "id", "colour").problems).toEqual([
      "error: things.csv, row 1, column label: The column is missing. Expected: a column named label.",
      "error: things.csv, row 1, column id: The column appears twice. Expected: each column once.",
      "warning: things.csv, row 1, column colour: The column is unknown and is not stored. Expected: one of id, label, note.",
    ]);
  });

  it("the header of a table without any known column ends the reading with one problem", () => {
    const { places, problems } = read("a", "b");
    expect(places).toBeNull();
    expect(problems).toHaveLength(1);
  });
});
