import { describe, expect, it } from "vitest";
import { ImportRefusal } from "@/lib/importers/importer";
import { changeMapping, MAPPING_FIELDS } from "@/lib/importers/spreadsheet/change-mapping";
import { COLUMN_TARGETS } from "@/lib/importers/spreadsheet/columns/column-targets";
import { targetOfHead } from "@/lib/importers/spreadsheet/columns/header-words";
import { spreadsheetImporter } from "@/lib/importers/spreadsheet/spreadsheet-importer";
import { importSheets, textFile } from "@/tests/support/importers/import-sheets";

const LONG = "Name;Claim;Stance\nAda;The dam holds;agree\nBob;The dam holds;disagree\nAda;The dam leaks;disagree\n";

describe("heads of columns", () => {
  it.each([
    [
      "Name Institution Country Claim Stance Quotation Date",
      "name institution country proposition stance quotation date",
    ],
    [
      "Akteur Einrichtung Land Aussage Haltung Zitat Datum",
      "name institution country proposition stance quotation date",
    ],
    [
      "Personne Organisme Pays Thèse Accord Citation Date",
      "name institution country proposition stance quotation date",
    ],
    ["Имя Организация Страна Тезис Позиция Цитата Дата", "name institution country proposition stance quotation date"],
  ])("%s", (heads, targets) => {
    expect(heads.split(" ").map(targetOfHead)).toEqual(targets.split(" "));
  });
});

describe("small sheets", () => {
  it("cells pasted from a spreadsheet are a sheet", async () => {
    const { gathered } = await importSheets([textFile(LONG.replaceAll(";", "\t"), "cells")]);
    expect(gathered.codings).toHaveLength(3);
  });

  it("a stance without a quotation rests on its cell, which is an entry and no quotation", async () => {
    const { gathered } = await importSheets([textFile(LONG, "sheet.csv")]);
    expect(gathered.quotations[0]).toMatchObject({
      exact: "Claim: The dam holds; Stance: agree",
      voice: "record",
      place: { file: "sheet.csv", row: 2, column: "Stance" },
    });
    expect(gathered.sources).toMatchObject([{ title: "sheet.csv", cslType: "dataset" }]);
    expect(gathered.coders).toMatchObject([{ title: "Coder not named", kind: "person" }]);
  });

  it.each([
    { where: "named by its head", head: "Senator" },
    { where: "whose head says nothing", head: "Sits as" },
  ])("the name in a matrix is the column that repeats none, $where, and not the state beside it", async ({ head }) => {
    const votes = ["AL;Ada A;yes;no;yes", "AL;Bo B;yes;yes;no", "AK;Cy C;no;yes;no", "AK;Di D;no;no;yes"];
    const { gathered } = await importSheets([
      textFile(`State;${head};Vote 1;Vote 2;Vote 3\n${votes.join("\n")}\n`, "votes.csv"),
    ]);
    expect(gathered.commentators.map(({ name }) => name)).toEqual(["Ada A", "Bo B", "Cy C", "Di D"]);
  });

  it("a record has no coder who read", async () => {
    const { gathered } = await importSheets([textFile(LONG)], {
      change: (mapping) => ({ ...mapping, basis: "record" }),
    });
    expect(gathered.coders).toMatchObject([{ kind: "record" }]);
  });

  it("finds columns without known heads by their contents", async () => {
    const rows = ["Ada Byron", "Bob Karlsson", "Eve Marchetti"].flatMap((name) =>
      ["The dam protects the town below", "The levy should be raised this year"].map(
        (claim) => `${name},${claim},agree`,
      ),
    );
    const { mapping } = await importSheets([textFile(`A1,B1,C1\n${rows.join("\n")}\n`)]);
    expect(mapping.layouts[0]?.columns).toEqual(["name", "proposition", "stance"]);
  });

  it("without a header columns have their letters for names", async () => {
    const { mapping, contents } = await importSheets([textFile("1;2;3\n4;5;6\n")]);
    expect(mapping.sheets[0]?.headerRow).toBe(0);
    expect(mapping.layouts[0]?.header).toEqual(["", "", ""]);
    expect(contents.sheets[0]?.rows).toHaveLength(2);
  });

  it("every row of a sheet is a statement or counted among what is not imported", async () => {
    const sheet =
      "My title\n\nName;Claim;Stance\nAda;X is so;agree\n;;\nBob;X is so;\nEve;X is so;don't know\n;X is so;agree\nZoe;X is so;???\nTotal;3;4\n";
    const { gathered, notImported, problems, contents } = await importSheets([textFile(sheet)]);
    const left = notImported.reduce((sum, { count }) => sum + count, 0);
    expect(notImported).toEqual([
      { what: "title rows above the header", count: 1 },
      { what: "blank rows", count: 1 },
      { what: "rows of totals", count: 1 },
      { what: "rows without a stance", count: 1 },
      { what: "rows that state no position", count: 1 },
      { what: "rows with an error", count: 2 },
    ]);
    // Ten rows, of which one is blank above the header and one is the header itself.
    expect(gathered.codings.length + left + 2).toBe(contents.sheets[0]?.rows.length);
    expect(problems.map(({ row, column, message }) => [row, column, message])).toEqual([
      [8, "Name", expect.stringContaining("Nobody is named")],
      [9, "Stance", expect.stringContaining("“???” is not known")],
    ]);
  });

  it("a title of one row that looks like a total is a person all the same", async () => {
    const { gathered } = await importSheets([textFile("Name;Claim;Stance\nTotal;The dam holds;agree\n")]);
    expect(gathered.commentators.map(({ name }) => name)).toEqual(["Total"]);
  });

  it("names an error of the spreadsheet program, and a row whose cells are shifted", async () => {
    const { problems } = await importSheets([
      textFile(
        "Name,Claim,Stance\n#N/A,The dam holds,agree\nBob,The dam, holds,agree\nEve,The dam holds,agree\nAda,The dam holds,agree\nUri,The dam holds,agree\n",
      ),
    ]);
    expect(problems.map(({ row, message }) => [row, message])).toEqual(
      expect.arrayContaining([
        [2, expect.stringContaining("#N/A")],
        [3, expect.stringContaining("4 cells and the header 3")],
      ]),
    );
  });

  it("reports quotation marks that are not closed, with their row", async () => {
    const { problems } = await importSheets([textFile('Name;Claim;Stance\nAda;X is so;agree\nBob;"X is so;agree\n')]);
    expect(problems).toContainEqual(expect.objectContaining({ severity: "error", row: 3, column: "B" }));
  });

  it("takes an institution for the speaker where nobody is named", async () => {
    const { gathered } = await importSheets([
      textFile("Name;Institution;Claim;Stance\n;Water Office;X is so;agree\nAda;Water Office;X is so;agree\n"),
    ]);
    expect(gathered.commentators.map(({ name, kind }) => [name, kind])).toEqual([
      ["Water Office", "organisation"],
      ["Ada", null],
    ]);
  });

  it("keeps a quotation without a stance, and counts the row", async () => {
    const { gathered, notImported } = await importSheets([
      textFile("Name;Claim;Stance;Quotation\nAda;X is so;agree;It is so.\nBob;X is so;;Who knows?\n"),
    ]);
    expect(gathered.quotations.map(({ exact }) => exact)).toEqual(["It is so.", "Who knows?"]);
    expect(notImported).toEqual([{ what: "rows without a stance", count: 1 }]);
  });

  it("Mac OS Roman is read right once it is chosen", async () => {
    const bytes = new Uint8Array([
      ...Buffer.from("Name;Claim;Stance\n"),
      0x4d,
      0x9f,
      ...Buffer.from("ller;X is so;agree\n"),
    ]);
    const names = async (encoding: string | null) =>
      (await importSheets([{ name: "mac.csv", bytes }], { encoding })).gathered.commentators.map(({ name }) => name);
    expect(await names(null)).toEqual(["MŸller"]);
    expect(await names("macintosh")).toEqual(["Müller"]);
  });

  it("refuses text that is no table, and an encoding that there is not", () => {
    const prose = textFile("Dear colleague,\nthe dam, as you know, holds.\nYours\n");
    expect(spreadsheetImporter.detect([prose])).toBeNull();
    expect(() => spreadsheetImporter.read([prose], { encoding: null })).toThrow(ImportRefusal);
    expect(() => spreadsheetImporter.read([textFile(LONG)], { encoding: "klingon" })).toThrow(/no encoding “klingon”/);
  });

  it("refuses more than two million cells before it makes one of them", () => {
    const wide = `${"1;".repeat(1_999)}1\n`;
    expect(() => spreadsheetImporter.read([textFile(wide.repeat(1_001))], { encoding: null })).toThrow(
      /2,000,000 cells/,
    );
  });
});

describe("a mapping that is changed and remembered", () => {
  it("uses what was chosen for the same heads in another file, and proposes what is new", async () => {
    const first = await importSheets([textFile(LONG.replace("disagree", "hmm"), "one.csv")]);
    expect(first.problems).toHaveLength(1);
    const changed = changeMapping(
      first.mapping,
      new Map([
        [MAPPING_FIELDS.stance("hmm"), "0"],
        ["coder", " Kim "],
      ]),
    );
    const contents = await spreadsheetImporter.read(
      [textFile(`${LONG}Eve;The dam holds;hmm\nUri;The dam holds;neutral\n`, "two.csv")],
      { encoding: null },
    );
    const { mapping, reasons } = spreadsheetImporter.propose(contents, changed);
    expect(reasons.join(" ")).toContain("mapped before");
    expect(mapping.stances).toMatchObject({ hmm: "0", neutral: "0", agree: "1" });
    const { problems, gathered } = spreadsheetImporter.gather(contents, mapping);
    expect(problems).toEqual([]);
    expect(gathered.coders).toMatchObject([{ title: "Kim" }]);
  });

  it("reaches every target by the form", async () => {
    const { mapping } = await importSheets([textFile(LONG)]);
    for (const target of COLUMN_TARGETS) {
      const changed = changeMapping(mapping, new Map([[MAPPING_FIELDS.column(0, 1), target]]));
      expect(changed.layouts[0]?.columns[1]).toBe(target);
    }
  });

  it("proposes anew when the form or the header row is another", async () => {
    const contents = await spreadsheetImporter.read(
      [textFile("Name;The dam holds;The levy is fair;The ferry pays\nAda;1;-1;0\nBob;-1;1;1\n")],
      { encoding: null },
    );
    const { mapping } = spreadsheetImporter.propose(contents, null);
    expect(mapping.layouts[0]).toMatchObject({ form: "wide", columns: ["name", "position", "position", "position"] });
    const wish = changeMapping(mapping, new Map([[MAPPING_FIELDS.form(0), "long"]]));
    expect(spreadsheetImporter.propose(contents, wish).mapping.layouts[0]?.form).toBe("long");
    const moved = changeMapping(
      mapping,
      new Map([
        [MAPPING_FIELDS.headerRow(0), "0"],
        [MAPPING_FIELDS.taken(0), "on"],
      ]),
    );
    expect(spreadsheetImporter.checkMapping(contents, moved)).toContain("Propose the mapping anew");
    const { mapping: anew } = spreadsheetImporter.propose(contents, moved);
    expect(anew.sheets[0]?.headerRow).toBe(0);
    expect(spreadsheetImporter.checkMapping(contents, anew)).toBeNull();
  });

  it("says what is wrong with a mapping from outside", async () => {
    const { contents, mapping } = await importSheets([textFile(LONG)]);
    const check = (value: unknown) => spreadsheetImporter.checkMapping(contents, value);
    expect(check(mapping)).toBeNull();
    expect(check(null)).toContain("not usable");
    expect(check({ ...mapping, sheets: [] })).toContain("0 sheets");
    const twice = {
      ...mapping,
      layouts: mapping.layouts.map((layout) => ({ ...layout, columns: ["name", "name", "stance"] })),
    };
    expect(check(twice)).toContain("Two columns");
  });

  it("asks for a country once it is unknown, and takes the answer", async () => {
    const sheet = "Name;Country;Claim;Stance\nAda;Veltravia;X is so;agree\n";
    const { problems, mapping, contents } = await importSheets([textFile(sheet)]);
    expect(problems).toMatchObject([{ row: 2, column: "Country", found: "Veltravia" }]);
    const answered = changeMapping(mapping, new Map([[MAPPING_FIELDS.country("veltravia"), "Norway"]]));
    expect(spreadsheetImporter.gather(contents, answered).gathered.commentators).toMatchObject([{ country: "NO" }]);
  });
});
