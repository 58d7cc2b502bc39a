import { bandLabels, bandRows } from "@/lib/briefing/formats/pptx/chart-bands";
import { chartSeries } from "@/lib/briefing/formats/pptx/chart-series";
import type { BarsItem } from "@/lib/briefing/slides/slide";
import { zipOffice } from "@/lib/office/office-file";
import { escapeXstring } from "@/lib/office/xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** All of a workbook but its sheet, which is the same for every chart. */
const FRAME: readonly (readonly [path: string, xml: string])[] = [
  [
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    "xl/styles.xml",
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  ],
  [
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
];
const BYTES = FRAME.map(([path, xml]) => [path, Buffer.from(HEAD + xml)] as const);

/**
 * The figures of a chart of bars as the workbook that PowerPoint opens to edit them: categories down the first column,
 * a series a column, on the sheet that the chart names.
 */
export function chartWorkbook(view: BarsItem): Uint8Array {
  const series = chartSeries(bandRows(view), view.valueLabels);
  return figuresWorkbook([
    ["", ...series.map(({ name }) => name)],
    ...bandLabels(view).map((label, position) => [label, ...series.map(({ values }) => values[position] ?? 0)]),
  ]);
}

/** Rows of cells on one sheet. Not compressed: the deck compresses it. */
export function figuresWorkbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const sheet = `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="48" customWidth="1"/></cols><sheetData>${rows.map(rowXml).join("")}</sheetData></worksheet>`;
  return zipOffice([...BYTES, ["xl/worksheets/sheet1.xml", Buffer.from(sheet)]], { level: 0 });
}

function rowXml(cells: readonly (string | number)[], row: number): string {
  return `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${"ABCDE"[column]}${row + 1}`)).join("")}</row>`;
}

function cellXml(cell: string | number, address: string): string {
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escapeXstring(cell)}</t></is></c>`;
}
