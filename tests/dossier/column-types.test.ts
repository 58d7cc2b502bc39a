import { describe, expect, it } from "vitest";
import { optional, unique } from "@/lib/dossier/column";
import {
  address,
  choice,
  day,
  fileName,
  identifier,
  identifierList,
  stanceValue,
  text,
  wholeNumber,
  yesNo,
} from "@/lib/dossier/column-types";

const naming = { name: "a", description: "A column." };

describe("a cell", () => {
  it("a cell of an id is lower-case letters and digits, joined by single hyphens", () => {
    const { read } = identifier(naming);
    expect(read("a-1-bc")).toEqual({ ok: true, value: "a-1-bc" });
    for (const cell of ["A", "a--b", "-a", "a-", "a b", ""]) expect(read(cell).ok, cell).toBe(false);
  });

  it("a cell of a value on the scale is a whole number from −2 to 2, with any sign that people write", () => {
    const { read } = stanceValue(naming);
    expect(read("2")).toEqual({ ok: true, value: 2 });
    expect(read("+1")).toEqual({ ok: true, value: 1, remark: "read as 1" });
    expect(read("\u22122")).toEqual({ ok: true, value: -2, remark: "read as -2" });
    expect(read("-0")).toEqual({ ok: true, value: 0, remark: "read as 0" });
    expect(read("-2,0")).toEqual({ ok: true, value: -2, remark: "read as -2" });
    expect(read("1.0")).toEqual({ ok: true, value: 1, remark: "read as 1" });
    for (const cell of ["3", "-3", "1.5", "1,50", "1e0", "0x1", "", " 1"]) {
      expect(read(cell), cell).toEqual({ ok: false, expected: "a whole number from -2 to 2" });
    }
  });

  it("a cell of a number ends with what every database holds", () => {
    const { read } = wholeNumber({ ...naming, minimum: 1 });
    expect(read("2147483647")).toMatchObject({ value: 2_147_483_647 });
    expect(read("2147483648").ok).toBe(false);
    expect(read("0")).toEqual({ ok: false, expected: "a whole number from 1" });
  });

  it("a cell of a day is one that the calendar has", () => {
    const { read } = day(naming);
    expect(read("2024-02-29").ok).toBe(true);
    for (const cell of ["2023-02-29", "2023-13-01", "2023-2-1", "2023-02-09T00:00"])
      expect(read(cell).ok, cell).toBe(false);
  });

  it("a cell of an address is whole and runs nothing", () => {
    const { read } = address(naming);
    expect(read("https://a.example/b?c=d").ok).toBe(true);
    for (const cell of ["a.example", "javascript:alert(1)", "data:text/html,a", "file:///etc", "https://a b"]) {
      expect(read(cell).ok, cell).toBe(false);
    }
  });

  it("a cell of a list of ids may have spaces around its semicolons, which is remarked", () => {
    const column = identifierList(naming);
    expect(column.read("a;b-1")).toEqual({ ok: true, value: ["a", "b-1"] });
    expect(column.read("a ; b")).toEqual({ ok: true, value: ["a", "b"], remark: "read as a;b" });
    expect(column.read("a,b").ok).toBe(false);
    expect(column.whenEmpty).toEqual({ value: [] });
    expect(column.write(["a", "b"])).toBe("a;b");
  });

  it("a cell of a choice is one of its words, and the sentence lists them", () => {
    const { read } = choice({ ...naming, values: ["low", "high"] });
    expect(read("low")).toEqual({ ok: true, value: "low" });
    expect(read("Low")).toEqual({ ok: false, expected: "one of low, high" });
  });

  it("a cell of yes or no may be in capitals, which is remarked", () => {
    const { read, write } = yesNo(naming);
    expect(read("true")).toEqual({ ok: true, value: true });
    expect(read("FALSE")).toEqual({ ok: true, value: false, remark: "read as false" });
    expect(read("yes").ok).toBe(false);
    expect([write(true), write(false)]).toEqual(["true", "false"]);
  });

  it("a cell of a file name names no folder and leaves none", () => {
    const { read } = fileName(naming);
    expect(read("a b.txt").ok).toBe(true);
    for (const cell of ["a/b.txt", "..", "a\\b", "C:a"]) expect(read(cell).ok, cell).toBe(false);
  });

  it("a cell of text is kept as it is, within its length", () => {
    const { read, verbatim } = text({ ...naming, maxLength: 3 });
    expect(verbatim).toBe(true);
    expect(read(" a ")).toEqual({ ok: true, value: " a " });
    expect(read("abcd")).toEqual({ ok: false, expected: "at most 3 characters" });
    expect(read("a\u0000").ok).toBe(false);
  });
});

describe("a column", () => {
  it("a column that may be empty is not required, is null where it is, and keeps its other rules", () => {
    const column = optional(identifier(naming));
    expect(column.whenEmpty).toEqual({ value: null });
    expect(column.write(null)).toBe("");
    expect(column.schema.constraints).toEqual({ pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" });
    expect(optional(yesNo(naming)).schema).not.toHaveProperty("constraints");
  });

  it("a column whose values differ says so after being required", () => {
    expect(JSON.stringify(unique(yesNo(naming)).schema.constraints)).toBe('{"required":true,"unique":true}');
  });
});
