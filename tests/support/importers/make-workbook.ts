import { strToU8, zipSync } from "fflate";
import type { ImportFile } from "@/lib/importers/importer";

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface MadeSheet {
  readonly name: string;
  /** Rows as XML, for tests that need cells of a certain kind. */
  readonly xml: string;
  readonly state?: string;
}

/** A workbook from the XML of its sheets: what a writer of spreadsheets never makes can be made here. */
export function makeWorkbook(
  sheets: readonly MadeSheet[],
  {
    strings = [],
    styles = "",
    name = "made.xlsx",
    from1904 = false,
  }: { strings?: readonly string[]; styles?: string; name?: string; from1904?: boolean } = {},
): ImportFile {
  const list = sheets.map(
    (sheet, index) =>
      `<sheet name="${sheet.name}" sheetId="${index + 1}" r:id="r${index + 1}"${sheet.state ? ` state="${sheet.state}"` : ""}/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ""}/><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${RELATIONS}">${relations.join("")}<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}">${strings.join("")}</sst>`,
    "xl/styles.xml": styles || `${XML}<styleSheet xmlns="${MAIN}"/>`,
  };
  sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `${XML}<worksheet xmlns="${MAIN}">${xml}</worksheet>`;
  });
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return { name, bytes: zipSync(files) };
}

/** A row of texts and numbers, as XML. */
export function rowXml(row: number, cells: readonly (string | number)[]): string {
  const written = cells.map((cell, column) => {
    const address = `${String.fromCharCode(65 + column)}${row}`;
    return typeof cell === "number"
      ? `<c r="${address}"><v>${cell}</v></c>`
      : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
  });
  return `<row r="${row}">${written.join("")}</row>`;
}
