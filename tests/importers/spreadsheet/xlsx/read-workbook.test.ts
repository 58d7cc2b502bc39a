import readSheets from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { ImportRefusal } from "@/lib/importers/importer";
import { readWorkbook } from "@/lib/importers/spreadsheet/xlsx/read-workbook";
import { makeWorkbook, rowXml } from "@/tests/support/importers/make-workbook";
import { HAVE_TWINS, twin } from "@/tests/support/importers/twins";

const DATES =
  '<?xml version="1.0"?><styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>';

const sheet = (cells: string, rest = "") => ({ name: "S", xml: `<sheetData>${cells}</sheetData>${rest}` });
const rowsOf = (...args: Parameters<typeof makeWorkbook>) => readWorkbook(makeWorkbook(...args))[0]?.rows;

describe("reading a workbook", () => {
  it("keeps texts as they stand, outer spaces and line feeds included", () => {
    const strings = [
      '<si><t xml:space="preserve"> 0033 </t></si>',
      "<si><r><t>rich </t></r><r><t>text</t></r><rPh><t>reading</t></rPh></si>",
      "<si><t>two_x000D_&#10;lines</t></si>",
    ];
    const cells =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>';
    expect(rowsOf([sheet(cells)], { strings })).toEqual([[" 0033 ", "rich text", "two\nlines"]]);
  });

  it("shows numbers with fifteen digits, dates as dates, and times with them", () => {
    // 44805 is 1 September 2022; half a day later it is noon.
    const cells =
      '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1" s="1"><v>44805</v></c><c r="C1" s="3"><v>44805.5</v></c><c r="D1" s="2"><v>44805</v></c><c r="E1" t="b"><v>1</v></c></row>';
    expect(rowsOf([sheet(cells)], { styles: DATES })).toEqual([
      ["0.3", "2022-09-01", "2022-09-01T12:00:00", "44805", "TRUE"],
    ]);
  });

  it("counts days from 1904 where the workbook does", () => {
    // The two systems are 1,462 days apart.
    const cells = `<row r="1"><c r="A1" s="1"><v>${44805 - 1462}</v></c></row>`;
    expect(rowsOf([sheet(cells)], { styles: DATES, from1904: true })).toEqual([["2022-09-01"]]);
  });

  it("leaves gaps where cells are missing and takes cells without addresses in their order", () => {
    const cells = '<row r="2"><c r="C2"><v>7</v></c></row><row><c><v>1</v></c><c t="str"><v>x</v></c></row>';
    expect(rowsOf([sheet(cells)])).toEqual([[], ["", "", "7"], ["1", "x"]]);
  });

  it("gives a cell merged downwards to each of its rows", () => {
    const cells = rowXml(1, ["Ada", 1]) + '<row r="2"><c r="B2"><v>2</v></c></row>';
    const [read] = readWorkbook(makeWorkbook([sheet(cells, '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>')]));
    expect(read?.rows).toEqual([
      ["Ada", "1"],
      ["Ada", "2"],
    ]);
    expect(read?.remarks).toHaveLength(1);
  });

  it("warns of a formula without its result, by row and column", () => {
    const [read] = readWorkbook(makeWorkbook([sheet('<row r="3"><c r="B3"><f>SUM(A1:A2)</f></c></row>')]));
    expect(read?.problems).toMatchObject([{ severity: "warning", sheet: "S", row: 3, column: "B" }]);
  });

  it("names hidden sheets and keeps the order of the workbook", () => {
    const sheets = readWorkbook(
      makeWorkbook([sheet(rowXml(1, ["a"])), { name: "H", xml: "<sheetData/>", state: "hidden" }]),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["S", false],
      ["H", true],
    ]);
  });

  it("is not impressed by a false size or by styled cells in the last corner", () => {
    const cells =
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>';
    expect(rowsOf([{ name: "S", xml: cells }])).toEqual([["1"]]);
  });

  it.each([
    ["a filled cell in row 200,001", sheet('<row r="200001"><c r="A200001"><v>1</v></c></row>'), /200,000 rows/],
    ["a filled cell in column 2,101", sheet('<row r="1"><c r="CBU1"><v>1</v></c></row>'), /2,100 columns/],
    [
      "more than two million cells",
      // 1,001 rows that reach to column 2,000 are 2,002,000 cells, gaps included; BXX is column 2,000.
      sheet(
        Array.from({ length: 1001 }, (_, row) => `<row r="${row + 1}"><c r="BXX${row + 1}"><v>1</v></c></row>`).join(
          "",
        ),
      ),
      /2,000,000 cells/,
    ],
    ["a document type", { name: "S", xml: "" }, /document type/],
    ["XML that breaks off", { name: "S", xml: "<sheetData><row>" }, /no well-formed XML/],
    ["elements nested without end", { name: "S", xml: "<a>".repeat(101) + "</a>".repeat(101) }, /100 deep/],
  ])("refuses %s in a sentence", (what, made, sentence) => {
    const file = makeWorkbook(
      [made],
      what === "a document type" ? { styles: '<!DOCTYPE x [<!ENTITY a "b">]><styleSheet/>' } : {},
    );
    expect(() => readWorkbook(file)).toThrow(ImportRefusal);
    expect(() => readWorkbook(file)).toThrow(sentence);
  });

  it("takes a cell in the last allowed row and column", () => {
    expect(rowsOf([sheet('<row r="200000"><c r="A200000"><v>1</v></c></row>')])).toHaveLength(200_000);
    expect(rowsOf([sheet('<row r="1"><c r="BXX1"><v>1</v></c></row>')])?.[0]).toHaveLength(2_000);
  });

  it.runIf(HAVE_TWINS).each(["german-statements.xlsx", "matrix-wide.xlsx", "three-errors.xlsx"])(
    "reads %s as another library does",
    async (name) => {
      const file = twin(name);
      const [theirs] = await readSheets(new Blob([new Uint8Array(file.bytes)]), { trim: false });
      const shown = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ""));
      const ours = readWorkbook(file)[0]?.rows ?? [];
      const width = Math.max(...ours.map((row) => row.length));
      const full = (row: readonly unknown[]) => Array.from({ length: width }, (_, column) => shown(row[column]));
      expect(ours.map(full)).toEqual(theirs?.data.map((row) => full(row).map((cell) => cell.replace(/\r\n/g, "\n"))));
    },
  );
});
