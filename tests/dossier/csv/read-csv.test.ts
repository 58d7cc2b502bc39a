import { describe, expect, it } from "vitest";
import { readCsv } from "@/lib/dossier/csv/read-csv";

const cellsOf = (text: string, delimiter = ",") => readCsv({ text, delimiter }).map(({ cells }) => cells);

describe("reading CSV", () => {
  it("reading CSV keeps delimiters, line breaks and doubled quotation marks inside quotation marks", () => {
    expect(cellsOf('a,b\n"x, ""y""\nz",2\n')).toEqual([
      ["a", "b"],
      ['x, "y"\nz', "2"],
    ]);
  });

  it("reading CSV ends records with any line break, and needs none at the end", () => {
    expect(cellsOf("a,b\r\nc,d\re,f\ng,h")).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ]);
  });

  it("reading CSV keeps empty cells, the last of the file included, and blank rows", () => {
    expect(cellsOf("a,,\n\n,")).toEqual([["a", "", ""], [""], ["", ""]]);
    expect(cellsOf("")).toEqual([]);
  });

  it("reading CSV takes any single delimiter, also one that means something in a pattern", () => {
    for (const delimiter of [";", "\t", "|", "^", "-", "]", "\\", "."]) {
      expect(cellsOf(`a${delimiter}"b${delimiter}"\n`, delimiter), delimiter).toEqual([["a", `b${delimiter}`]]);
    }
  });

  it("reading CSV goes on after a faulty quotation mark and says where it was", () => {
    const records = readCsv({ text: 'a,b"c\n"d"e,f\ng,h\n"i,j\n', delimiter: "," });
    expect(records.map(({ row, cells, faults }) => [row, cells, faults])).toEqual([
      [1, ["a", 'b"c'], [{ cell: 1, kind: "quote-in-plain-cell" }]],
      [2, ["de", "f"], [{ cell: 0, kind: "text-after-closing-quote" }]],
      [3, ["g", "h"], []],
      [4, ["i,j\n"], [{ cell: 0, kind: "never-closed" }]],
    ]);
  });
});
