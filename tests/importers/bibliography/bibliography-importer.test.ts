import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bibliographyImporter } from "@/lib/importers/bibliography/bibliography-importer";
import { readReferenceDate } from "@/lib/importers/bibliography/read-date";
import {
  areFilesThere,
  describeWithFiles,
  importFiles,
  sharedFile,
  sharedPath,
} from "@/tests/support/importers/shared-files";

const made = (text: string, name = "made.txt") => [{ name, bytes: new TextEncoder().encode(text) }];

describe("readReferenceDate", () => {
  it.each([
    ["2024///", "2024"],
    ["2024/04/03/", "2024-04-03"],
    ["1989//", "1989"],
    ["2024-02-01", "2024-02-01"],
    ["2011/08/05/17:47:05", "2011-08-05"],
    ["2020 Feb 3", "2020-02-03"],
    ["2023/02/31", "2023"],
    ["no date", null],
  ])("%s is %s", (written, date) => expect(readReferenceDate(written)).toBe(date));

  it("a month without a year takes that of the reference", () => {
    expect(readReferenceDate("SEP 22", "2010")).toBe("2010-09-22");
    expect(readReferenceDate("JUL-DEC", "1911")).toBe("1911-07/1911-12");
    expect(readReferenceDate("SEP 22")).toBeNull();
  });
});

describe("descriptions of sources", () => {
  it("RIS: lines before a record, values over lines, titles under T1, an organisation with a comma", async () => {
    const ris =
      "Record #1 of 1\r\n\r\nTY  - NEWS\r\nT1  - A long\r\n title\r\nA1  - Board, Grain\r\nJF  - The Miller\r\nDA  - 2023/08/10/\r\nDO  - 10.1/x\r\nER  - \r\n";
    const { assembly } = await importFiles(bibliographyImporter, made(ris));
    expect(assembly.dossier.sources).toEqual([
      expect.objectContaining({
        cslType: "article-newspaper",
        title: "A long title",
        containerTitle: "The Miller",
        issued: "2023-08-10",
        url: "https://doi.org/10.1/x",
        authors: "Board, Grain",
      }),
    ]);
  });

  it("BibTeX: LaTeX as letters, the case of titles as written", async () => {
    const bib =
      '@article{a, title = {{Müller} and the NATO {\\"o}ffentlichkeit}, author = {M{\\"u}ller, Jan and {Grain Board}}, journal = {Mühle}, year = 2021, month = mar}';
    const { assembly } = await importFiles(bibliographyImporter, made(bib));
    const [source] = assembly.dossier.sources;
    expect(source?.title.replaceAll(/<\/?span[^>]*>/g, "")).toBe("Müller and the NATO öffentlichkeit");
    expect(source).toMatchObject({
      issued: "2021-03",
      containerTitle: "Mühle",
      note: null,
      authors: "Müller, Jan; Grain Board",
    });
  });

  it("CSL-JSON: ranges and literal names", async () => {
    const json =
      '[{"type":"report","title":"T","author":[{"literal":"A, B & C"}],"issued":{"date-parts":[[2021,3],[2021,5]]},"URL":"https://x.example/1"}]';
    const { assembly } = await importFiles(bibliographyImporter, made(json));
    expect(assembly.dossier.sources[0]).toMatchObject({
      cslType: "report",
      issued: "2021-03/2021-05",
      url: "https://x.example/1",
      authors: "A, B & C",
    });
  });

  it("two references with one address and different titles stay two", async () => {
    const record = (title: string) => `TY  - ELEC\nTI  - ${title}\nUR  - https://site.example/\nER  - \n`;
    const { assembly } = await importFiles(bibliographyImporter, made(record("One") + record("Two")));
    expect(assembly.dossier.sources).toHaveLength(2);
  });

  it("JSON that is cut is refused in a sentence", () => {
    expect(() => bibliographyImporter.read(made('[{"type":"report","title":"T"'), { encoding: null })).toThrow(
      /not whole JSON/,
    );
  });
});

describeWithFiles("RIS of some twenty programs", () => {
  const names = ["real/ris/", "real/ris/edge/"].flatMap((at) =>
    areFilesThere
      ? readdirSync(sharedPath(at))
          .filter((name) => name.endsWith(".ris"))
          .map((name) => at + name)
      : [],
  );
  it.each(names.filter((name) => !/pubmed|example_wos/.test(name)))("%s: as many sources as records", async (name) => {
    const file = sharedFile(name);
    const records = new TextDecoder().decode(file.bytes).match(/^\uFEFF?TY {1,2}- /gm)?.length;
    const { contents } = await importFiles(bibliographyImporter, [file]);
    expect(contents.references).toHaveLength(records ?? 0);
    expect(contents.references.every(({ issued }) => issued === null || Number(issued.slice(0, 4)) >= 1900)).toBe(true);
  });

  it("PubMed's file is MEDLINE and is read as such", async () => {
    const { contents } = await importFiles(bibliographyImporter, [sharedFile("real/ris/_baseline_pubmed.ris")]);
    expect(contents.references).toHaveLength(50);
  });

  it("the plain text of Web of Science is told to be exported as RIS", () => {
    expect(() => bibliographyImporter.detect([sharedFile("real/ris/edge/example_wos.ris")])).toThrow(
      /Export it as RIS/,
    );
  });
});
