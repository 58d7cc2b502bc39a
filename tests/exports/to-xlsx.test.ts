import { beforeAll, describe, expect, it } from "vitest";
import { everythingTables } from "@/lib/exports/everything-tables";
import { shownTable } from "@/lib/exports/shown-table";
import { toXlsx } from "@/lib/exports/to-xlsx";
import { HOSTILE_WORDS, hostileDossier } from "@/tests/support/dossiers/hostile-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { partPaths, targetsOf, unescapeXml, xmlParts } from "@/tests/support/files/office-parts";
import { xmlFault } from "@/tests/support/files/well-formed";

const { index, selection, briefing } = aBriefing(hostileDossier());
const tables = [shownTable({ index, selection }), ...everythingTables(index)];
let workbook: Uint8Array = new Uint8Array();
let parts = new Map<string, string>();

beforeAll(async () => {
  workbook = await toXlsx(tables, briefing.context);
  parts = xmlParts(workbook);
});

/** The cells of a sheet by address: texts from the shared list, figures as numbers. */
function cellsOf(sheet: number): Map<string, string | number> {
  const shared = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    unescapeXml(item.replace(/<[^>]+>/g, "")),
  );
  const xml = parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? "";
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>.*?<v>(.*?)<\/v>/gs)].map(
      ([, address = "", attributes = "", value = ""]) => [
        address,
        attributes.includes('t="s"') ? (shared[Number(value)] ?? "") : Number(value),
      ],
    ),
  );
}

describe("the workbook", () => {
  it("the workbook is well-formed, leads to parts that are there and is the same bytes at every making", async () => {
    for (const [path, xml] of parts) expect(xmlFault(xml), path).toBeNull();
    const paths = new Set(partPaths(workbook));
    expect(targetsOf(parts).filter(({ to }) => !paths.has(to))).toEqual([]);
    expect(await toXlsx(tables, briefing.context)).toEqual(workbook);
  });

  it("the workbook begins with a sheet that says what the file is", () => {
    const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet\b[^>]* name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      "About",
      "Positions shown",
      "Positions",
      "Quotations",
      "Commentators",
      "Propositions",
      "Sources",
    ]);
    const about = [...cellsOf(1).values()];
    expect(about).toContain("6 of 6 commentators, 7 of 7 positions");
    // The title of this dossier begins like a formula.
    expect(about).toContain("'=1+1 & <Arms>");
  });

  it("the workbook holds values as numbers, among them negative ones and neutral", () => {
    // Columns I, K, M are A1, A2, D1; rows in the dossier's order: ann, bob, cho, dan.
    const cells = cellsOf(2);
    expect(["I2", "I3", "I4", "I5"].map((address) => cells.get(address))).toEqual([2, -1, 1, 0]);
    expect(cells.get("K3")).toBeUndefined();
    expect(cells.get("L3")).toBe("declined to say");
  });

  it("the workbook holds every quotation whole, formulas neutralised", () => {
    const words = [...cellsOf(4).values()];
    for (const [kind, text] of Object.entries(HOSTILE_WORDS)) {
      expect(words).toContain(kind === "formula" || kind === "lines" ? `'${text}` : text);
    }
    expect(words).toContain("  Arms will go, I say. ");
    expect([...parts.values()].join("")).not.toContain("<f>");
  });
});
