import { describe, expect, it } from "vitest";
import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import { toXlsx } from "@/lib/exports/to-xlsx";
import { MAX_CELL_LENGTH } from "@/lib/exports/workbook/long-texts";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { unescapeXml, xmlParts } from "@/tests/support/files/office-parts";
import { xmlFault } from "@/tests/support/files/well-formed";

const { briefing } = aBriefing(smallDossier());

/**
 * The parts of a workbook with one table after the sheet about the file, and its shared texts as a program opens them.
 */
async function workbookOf(table: SpreadsheetTable) {
  const parts = xmlParts(await toXlsx([table], briefing.context));
  for (const [path, xml] of parts) expect(xmlFault(xml), path).toBeNull();
  const items = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)];
  const stored = items.map(([, item = ""]) => unescapeXml(item.replace(/<[^>]+>/g, "")));
  const opened = stored.map((text) =>
    text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  );
  return { parts, opened };
}

const table = (...rows: SpreadsheetTable["rows"]): SpreadsheetTable => ({ name: "Words", header: ["words"], rows });

describe("a text in a workbook", () => {
  it("a text in a workbook: a text that looks like an escaped character is opened as it was written", async () => {
    const words = ["Codes _x000D_ and _x0041_", "_x005F_ too", "_x00zz_ and _x41_ are none"];
    const { opened } = await workbookOf(table(...words.map((text) => [text])));
    for (const text of words) expect(opened).toContain(text);
  });

  it("a text in a workbook: a text longer than a cell may be is cut with a remark and stands whole on a sheet of its own", async () => {
    // 41,001 characters; one of two halves lies across the first cut.
    const text = `${"a".repeat(MAX_CELL_LENGTH - 2)}😀${"b".repeat(8_234)}`;
    expect(text).toHaveLength(41_001);
    const { parts, opened } = await workbookOf(table([text]));
    expect(parts.get("xl/workbook.xml")).toContain('name="Long texts"');
    for (const held of opened) expect(held.length).toBeLessThanOrEqual(MAX_CELL_LENGTH);
    const cut = opened.find((held) => held.includes("cut here"));
    expect(cut).toMatch(/a … \[cut here: 41,001 characters, whole on the sheet “Long texts”\]$/);
    const whole = opened.filter((held) => /^a+$/.test(held) || held.endsWith("bbb"));
    expect(whole.join("")).toBe(text);
  });

  it("a text in a workbook: no such sheet is there where no text is too long", async () => {
    const { parts } = await workbookOf(table(["a".repeat(MAX_CELL_LENGTH - 1)]));
    expect(parts.get("xl/workbook.xml")).not.toContain("Long texts");
  });
});

describe("a date in a workbook", () => {
  const dated = (...days: string[]): SpreadsheetTable => ({
    name: "Days",
    header: ["day", "words"],
    rows: days.map((day) => [day, `On ${day}`]),
  });

  it("a date in a workbook: a whole date is a day that can be computed with, and what is known in part stays as it is written", async () => {
    const { parts, opened } = await workbookOf(dated("2023-08-08", "2023-08", "2023-09-12/2023-09-17", "1899-12-31"));
    // 45,146 days after 30 December 1899.
    expect(parts.get("xl/worksheets/sheet2.xml")).toMatch(/<c r="A2" s="\d+"><v>45146<\/v>/);
    expect(parts.get("xl/styles.xml")).toContain('formatCode="yyyy-mm-dd"');
    for (const text of ["2023-08", "2023-09-12/2023-09-17", "1899-12-31"]) expect(opened).toContain(text);
    expect(opened).not.toContain("2023-08-08");
  });

  it("a date in a workbook: a date among other words stays a text", async () => {
    const { opened } = await workbookOf(table(["2023-08-08"], ["said on that day"]));
    expect(opened).toContain("2023-08-08");
  });
});

describe("a workbook on paper", () => {
  it("a workbook on paper: each sheet is landscape and as wide as a page, and its header stands on each page", async () => {
    const { parts } = await workbookOf({ ...table(["a"]), name: "What's said" });
    for (const sheet of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]) {
      expect(parts.get(sheet)).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      expect(parts.get(sheet)).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    }
    expect(parts.get("xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'What''s said'!$1:$1</definedName>`,
    );
  });
});
