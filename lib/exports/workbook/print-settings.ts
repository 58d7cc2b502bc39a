import type { OfficeParts } from "@/lib/office/office-file";
import { escapeXml } from "@/lib/office/xml-text";

/**
 * How the sheets of a workbook print: landscape, as wide as a page, the header on each page. The writer knows the first
 * only. The sheets are numbered in the order of their names.
 */
export function withPrintSettings(parts: OfficeParts, names: readonly string[]): OfficeParts {
  return new Map([...parts].map(([path, part]) => [path, typeof part === "string" ? settle(path, part, names) : part]));
}

function settle(path: string, xml: string, names: readonly string[]): string {
  if (path === "xl/workbook.xml")
    return xml.replace("<definedNames/>", `<definedNames>${titles(names)}</definedNames>`);
  if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) return xml;
  return xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      /<pageSetup [^>]*\/>/,
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
}

/** The first row of each sheet, to be repeated on each page. */
function titles(names: readonly string[]): string {
  return names
    .map((name, sheet) => {
      const rows = `'${name.replaceAll("'", "''")}'!$1:$1`;
      return `<definedName name="_xlnm.Print_Titles" localSheetId="${sheet}">${escapeXml(rows)}</definedName>`;
    })
    .join("");
}
