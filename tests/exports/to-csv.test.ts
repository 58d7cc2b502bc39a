import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everythingTables } from "@/lib/exports/everything-tables";
import { shownTable } from "@/lib/exports/shown-table";
import { aboutText, csvFileName, toCsv } from "@/lib/exports/to-csv";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { hostileDossier } from "@/tests/support/dossiers/hostile-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing } from "@/tests/support/files/briefings";

function read(csv: string): string[][] {
  return parse(csv, { bom: true });
}

describe("what is shown, as CSV", () => {
  const { index, selection } = selected(smallDossier(), "confidence=high");
  const [header = [], ...rows] = read(toCsv(shownTable({ index, selection })));
  const cell = (id: string, column: string) => rows.find((row) => row[0] === id)?.[header.indexOf(column)];

  it("what is shown, as CSV holds values as numbers and tells neutral and four kinds of missing apart", () => {
    // Under "high": ann's A1 (medium) is hidden, A2 disputed; bob's A2 declined; dan's A1 is neutral; eve is silent.
    expect([cell("dan", "A1"), cell("dan", "A1 state")]).toEqual(["0", "neutral, high confidence, all coders agree"]);
    expect([cell("ann", "A1"), cell("ann", "A1 state")]).toEqual(["", "position outside the filter"]);
    expect([cell("ann", "A2"), cell("ann", "A2 state")]).toEqual(["", "coders disagree, unresolved"]);
    expect([cell("bob", "A2"), cell("bob", "A2 state")]).toEqual(["", "declined to say"]);
    expect([cell("eve", "A1"), cell("eve", "A1 state")]).toEqual(["", "no position found"]);
  });

  it("what is shown, as CSV writes −1 as a number, not as a text with an apostrophe", () => {
    const all = selected(smallDossier());
    const csv = toCsv(shownTable(all));
    expect(csv).toMatch(/^bob,.*,-1,/m);
    expect(csv).not.toContain("'-1");
  });
});

describe("every table as CSV", () => {
  it("every table as CSV begins with a byte order mark, ends lines with CR LF and has as many cells in every row", () => {
    const { index, selection } = selected(builtInDossier());
    for (const table of [shownTable({ index, selection }), ...everythingTables(index)]) {
      const csv = toCsv(table);
      expect(csv.startsWith("\uFEFF")).toBe(true);
      expect(csv.endsWith("\r\n")).toBe(true);
      const rows = read(csv);
      expect(rows).toHaveLength(table.rows.length + 1);
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([table.header.length]));
    }
  });

  it("every table as CSV holds all positions, quotations, commentators, propositions and sources", () => {
    const tables = everythingTables(selected(builtInDossier()).index);
    // 107 published positions: 106 with a value and one unresolved.
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Positions", 107],
      ["Quotations", 144],
      ["Commentators", 60],
      ["Propositions", 13],
      ["Sources", 2],
    ]);
  });

  it("every table as CSV neutralises texts that a spreadsheet would compute, and only those", () => {
    const [, quotations] = everythingTables(selected(hostileDossier()).index);
    if (!quotations) throw new Error("There is no table of quotations.");
    const words = read(toCsv(quotations)).map((row) => row[3]);
    expect(words).toContain('\'=HYPERLINK("https://evil.example","click")');
    expect(words).toContain("'- first line\n= second line\n3. third line");
    expect(words).toContain("No 👩‍👩‍👧‍👦 weapons 🚀, I said — “never”.");
    expect(words).toContain("  Arms will go, I say. ");
  });

  it("every table as CSV gives any text and number back, but for the apostrophe", () => {
    const cell = fc.oneof(
      fc.integer(),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("=1", "+1", "-1", "@a", "\ta", "\ra", "\n=1", "＝1", "＋1", "－1", "＠a"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const [, ...back] = read(toCsv({ name: "T", header: ["a", "b"], rows }));
        const expected = rows.map((row) =>
          row.map((value) =>
            typeof value === "string" && /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : String(value),
          ),
        );
        expect(back).toEqual(expected);
      }),
    );
  });
});

describe("what goes with a CSV file", () => {
  it("what goes with a CSV file is said in its name and in a text beside it", () => {
    const { briefing, index, selection } = aBriefing(smallDossier(), { query: "country=KR" });
    const table = shownTable({ index, selection });
    expect(csvFileName(table, briefing.context)).toBe(
      "small_1.0.0_positions-shown_5-of-6-commentators_filtered_2026-11-21.csv",
    );
    expect(aboutText(briefing.context)).toContain("Filter: Country: South Korea\n");
  });
});
