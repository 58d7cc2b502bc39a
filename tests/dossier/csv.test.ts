import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "@/lib/dossier/csv/read-csv";
import { writeCsv } from "@/lib/dossier/csv/write-csv";

const cellsOf = (text: string, delimiter = ",") => readCsv({ text, delimiter }).map(({ cells }) => cells);

describe("reading CSV", () => {
  it("keeps delimiters, line breaks and doubled quotation marks inside quotation marks", () => {
    expect(cellsOf('a,b\n"x, ""y""\nz",2\n')).toEqual([
      ["a", "b"],
      ['x, "y"\nz', "2"],
    ]);
  });

  it("ends records with any line break, and needs none at the end", () => {
    expect(cellsOf("a,b\r\nc,d\re,f\ng,h")).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ]);
  });

  it("keeps empty cells, the last of the file included, and blank rows", () => {
    expect(cellsOf("a,,\n\n,")).toEqual([["a", "", ""], [""], ["", ""]]);
    expect(cellsOf("")).toEqual([]);
  });

  it("takes any single delimiter, also one that means something in a pattern", () => {
    for (const delimiter of [";", "\t", "|", "^", "-", "]", "\\", "."]) {
      expect(cellsOf(`a${delimiter}"b${delimiter}"\n`, delimiter), delimiter).toEqual([["a", `b${delimiter}`]]);
    }
  });

  it("goes on after a faulty quotation mark and says where it was", () => {
    const records = readCsv({ text: 'a,b"c\n"d"e,f\ng,h\n"i,j\n', delimiter: "," });
    expect(records.map(({ row, cells, faults }) => [row, cells, faults])).toEqual([
      [1, ["a", 'b"c'], [{ cell: 1, kind: "quote-in-plain-cell" }]],
      [2, ["de", "f"], [{ cell: 0, kind: "text-after-closing-quote" }]],
      [3, ["g", "h"], []],
      [4, ["i,j\n"], [{ cell: 0, kind: "never-closed" }]],
    ]);
  });
});

describe("writing CSV", () => {
  it("quotes a comma, a quotation mark, a line break, and white space at the edges; nothing else", () => {
    const row = ["a,b", 'a"b', "a\nb", "a\rb", " a", "a ", "\u00a0a", "a b", "a;b", "=1+1", "-1", "@x", ""];
    expect(writeCsv([row])).toBe('"a,b","a""b","a\nb","a\rb"," a","a ","\u00a0a",a b,a;b,=1+1,-1,@x,\n');
  });
});

describe("what is written", () => {
  const awkward = fc.constantFrom(
    ..."\"',;\n\r\t =+-@\u00a0\ufeff\u2028“”",
    "\r\n",
    "😀",
    "שלום",
    "中文",
    "한글",
    "\u202eabc",
    "e\u0301",
  );
  const cell = fc.string({ unit: fc.oneof(awkward, fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })) });
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

  it("is read back, character for character", () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(cellsOf(writeCsv(table))).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  it("is read in the same way by another reader", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const text = writeCsv(table);
        expect(parse(text, { record_delimiter: "\n" })).toEqual(cellsOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same after reading and writing it again", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const once = writeCsv(table);
        expect(writeCsv(cellsOf(once))).toBe(once);
      }),
    );
  });
});
