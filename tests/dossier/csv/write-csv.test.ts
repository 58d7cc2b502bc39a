import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "@/lib/dossier/csv/read-csv";
import { writeCsv } from "@/lib/dossier/csv/write-csv";

const cellsOf = (text: string) => readCsv({ text, delimiter: "," }).map(({ cells }) => cells);

describe("writing CSV", () => {
  it("writing CSV quotes a comma, a quotation mark, a line break, and white space at the edges; nothing else", () => {
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

  it("what is written is read back, character for character", () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(cellsOf(writeCsv(table))).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  it("what is written is read in the same way by another reader", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const text = writeCsv(table);
        expect(parse(text, { record_delimiter: "\n" })).toEqual(cellsOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it("what is written is the same after reading and writing it again", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const once = writeCsv(table);
        expect(writeCsv(cellsOf(once))).toBe(once);
      }),
    );
  });
});
