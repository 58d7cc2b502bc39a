import { describe, expect, it } from "vitest";
import { statementsTemplate } from "@/lib/exports/statements-template";
import { importSheets } from "@/tests/support/importers/import-sheets";

describe("the template workbook", () => {
  it("imports as it is: five statements of four commentators, every column taken, nothing left over", async () => {
    const { gathered, problems, notImported, mapping, remarks } = await importSheets([
      { name: "template.xlsx", bytes: await statementsTemplate() },
    ]);
    expect(problems).toEqual([]);
    expect(mapping.sheets.map(({ sheet, taken }) => [sheet, taken])).toEqual([
      ["Statements", true],
      ["What goes where", false],
      ["Allowed words", false],
    ]);
    const { columns = [] } = mapping.layouts[0] ?? {};
    expect(columns).toEqual(
      [
        "name kind voice role institution institutionType country issue proposition stance confidence quotation",
        "language translation title container author date address coder note",
      ]
        .join(" ")
        .split(" "),
    );
    expect(notImported).toEqual([{ what: "sheets that are not taken", count: 2 }]);
    expect(gathered.codings.map(({ value, confidence }) => [value, confidence])).toEqual([
      [1, "high"],
      [0, "low"],
      [2, "high"],
      [-1, "medium"],
      [-1, "medium"],
    ]);
    expect(gathered.commentators.map(({ name, kind, voice, country }) => [name, kind, voice, country])).toEqual([
      ["Mara Lindqvist", "individual", "expert", "SE"],
      ["Jonas Okafor", "individual", "official", "SE"],
      ["Harbour Users’ Association", "organisation", "expert", "SE"],
      ["Elena Petrova", "individual", "media", "SE"],
    ]);
    expect(gathered.quotations.map(({ voice }) => voice)).toEqual(["direct", "direct", "direct", "direct", "record"]);
    expect(gathered.sources.map(({ issued }) => issued)).toEqual([
      "2024-05-14",
      "2024-05-31",
      "2024-06-03",
      "2024-06-08",
    ]);
    expect(remarks.filter((remark) => !remark.startsWith("Columns that are not taken"))).toEqual([]);
  });

  it("is the same at every making", async () => {
    expect(await statementsTemplate()).toEqual(await statementsTemplate());
  });
});
