import { describe, expect, it } from "vitest";
import type { Gathered } from "@/lib/importers/gathered";
import { spreadsheetImporter } from "@/lib/importers/spreadsheet/spreadsheet-importer";
import { importSheets } from "@/tests/support/importers/import-sheets";
import { HAVE_TWINS, twin } from "@/tests/support/importers/twins";

/** Numbers are those of expected.json beside the twins. */
describe.runIf(HAVE_TWINS)("sheets of statements as other people make them", () => {
  const GERMAN = [
    "german-statements-utf8bom.csv",
    "german-statements-cp1252.csv",
    "german-statements-sep.csv",
    "german-statements-utf16le.txt",
    "german-statements.xlsx",
  ];

  it.each(GERMAN)("%s: 300 rows are 300 statements of 46 people on 32 propositions from 68 sources", async (name) => {
    const { gathered, problems, notImported, mapping } = await importSheets([twin(name)]);
    expect(problems).toEqual([]);
    expect(notImported).toEqual([]);
    expect(mapping.layouts[0]?.columns).toEqual(
      "name kind proposition issue stance quotation title container year date ignore ignore".split(" "),
    );
    expect(values(gathered)).toEqual({ "-1": 139, "1": 161 });
    expect(new Set(gathered.commentators.map(({ name }) => name.trim())).size).toBe(46);
    expect(gathered.propositions).toHaveLength(32);
    expect(gathered.sources).toHaveLength(68);
    const spoken = gathered.quotations.filter(({ voice }) => voice === "direct");
    expect(new Set(spoken.map(({ exact }) => exact)).size).toBe(265);
    expect(gathered.quotations.filter(({ voice }) => voice === "record")).toHaveLength(5);
    expect(gathered.codings.every(({ on }) => /^\d{4}-\d\d-\d\d$/.test(on ?? ""))).toBe(true);
  });

  it("reads the same sheet from all five files", async () => {
    const [first, ...others] = await Promise.all(
      GERMAN.map(async (name) => plain((await importSheets([twin(name)])).gathered)),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it("keeps what looks like numbers, dates and formulas as it stands", async () => {
    const { contents } = await importSheets([twin("german-statements.xlsx")]);
    const ids = new Set(contents.sheets[0]?.rows.slice(1).map((row) => row[11]));
    expect([...ids].toSorted()).toEqual(["+2", "00", "0033", "007", "1-2", "12.5.", "1E5", "3/4", "9e42", "A-17"]);
    expect(contents.sheets[0]?.rows[7]?.[5]?.startsWith("= Von 273")).toBe(true);
  });

  it("panel: 2,400 rows are 1,909 positions, 328 without a vote and 163 without an opinion", async () => {
    const { gathered, problems, notImported } = await importSheets([twin("panel-long.csv")]);
    expect(problems).toEqual([]);
    expect(notImported).toEqual([
      { what: "rows without a stance", count: 328 },
      { what: "rows that state no position", count: 163 },
    ]);
    expect(values(gathered)).toEqual({ "-2": 196, "-1": 386, "0": 389, "1": 606, "2": 332 });
    expect(gathered.commentators).toHaveLength(40);
    expect(gathered.institutions).toHaveLength(14);
    expect(gathered.propositions).toHaveLength(60);
    expect(gathered.sources).toHaveLength(1);
    const held = new Map<string, Set<string>>();
    for (const { commentatorKey, institutionKey } of gathered.affiliations) {
      held.set(commentatorKey, (held.get(commentatorKey) ?? new Set()).add(institutionKey));
    }
    expect(
      [...held]
        .filter(([, institutions]) => institutions.size > 1)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(["Talbaquist, Dordor", "穗谷, 水"]);
    expect(gathered.quotations.every(({ voice }) => voice === "record")).toBe(true);
  });

  it("matrix: 50 people, 200 propositions, the titles above and the row of totals left out", async () => {
    const { gathered, problems, notImported, mapping, reasons } = await importSheets([twin("matrix-wide.xlsx")]);
    expect(problems).toEqual([]);
    expect(mapping.sheets).toEqual([
      { file: "matrix-wide.xlsx", sheet: "Scores", taken: true, headerRow: 4, layout: 0 },
    ]);
    expect(mapping.layouts[0]?.form).toBe("wide");
    expect(reasons.join(" ")).toContain("200 columns hold stances");
    expect(values(gathered)).toEqual({ "-2": 708, "-1": 1392, "0": 1475, "1": 2075, "2": 1430 });
    expect(gathered.commentators).toHaveLength(50);
    expect(gathered.institutions).toHaveLength(15);
    expect(new Set(gathered.commentators.map(({ country }) => country)).size).toBe(5);
    expect(gathered.propositions).toHaveLength(200);
    expect(gathered.title).toBe("Scores of the river panel");
    expect(Object.fromEntries(notImported.map(({ what, count }) => [what, count]))).toEqual({
      "title rows above the header": 2,
      "rows of totals": 1,
      "empty cells": 2920,
    });
    const sample = gathered.codings.find(
      ({ commentatorKey, propositionKey }) =>
        commentatorKey === "Yltor Rosvenaga" && propositionKey === "The bonus for dry wheat needs a vote of both banks",
    );
    expect(sample).toMatchObject({ value: 1, place: { row: 54 } });
  });

  it("three planted errors in 1,000 rows are exactly three findings with their places", async () => {
    const { gathered, problems, notImported } = await importSheets([twin("three-errors.xlsx")]);
    expect(problems.map(({ severity, sheet, row, column, found }) => [severity, sheet, row, column, found])).toEqual([
      ["error", "Statements", 118, "Stance", "perhaps so"],
      ["error", "Statements", 537, "Country", "Veltravia"],
      ["error", "Statements", 904, "Date", "31.02.2023"],
    ]);
    expect(notImported).toEqual([{ what: "rows with an error", count: 3 }]);
    expect(values(gathered)).toEqual({ "-2": 178, "-1": 213, "0": 214, "1": 200, "2": 192 });
    expect(gathered.commentators).toHaveLength(60);
    expect(gathered.institutions).toHaveLength(20);
    expect(gathered.propositions).toHaveLength(30);
    expect(gathered.sources).toHaveLength(50);
  });

  it("says by what it knows a spreadsheet, and takes nothing else for one", () => {
    expect(spreadsheetImporter.detect([twin("matrix-wide.xlsx")])).toContain("xl/workbook.xml");
    expect(spreadsheetImporter.detect([twin("german-statements-utf16le.txt")])).toContain("tabs");
    for (const name of ["dna2-zone.dna", "maxqda.qdpx", "codebook.qdc", "README.md"]) {
      expect(spreadsheetImporter.detect([twin(name)])).toBeNull();
    }
  });
});

function values({ codings }: Gathered): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { value } of codings) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

/** What was gathered without the names of files, which differ. */
function plain(gathered: Gathered): unknown {
  const text = JSON.stringify(gathered, (key, value: unknown) =>
    key === "place" || key === "key" ? undefined : value,
  );
  return JSON.parse(text.replaceAll(/german-statements[a-z0-9-]*\.(csv|txt|xlsx)/g, "FILE").replaceAll("Tabelle1", ""));
}
