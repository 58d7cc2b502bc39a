import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { validateDossier } from "@/lib/dossier/validate-dossier";
import { assemble } from "@/lib/importers/assembly/assemble";
import { qdaImporter } from "@/lib/importers/qdpx/qda-importer";
import {
  describeWithFiles,
  expectedOf,
  importFiles,
  sharedFile,
  spansOf,
} from "@/tests/support/importers/shared-files";

const encode = (text: string) => new TextEncoder().encode(text);
const project = (inside: string) =>
  `<?xml version="1.0" encoding="utf-8"?><Project name="made" origin="made" xmlns="urn:QDA-XML:project:1.0">${inside}</Project>`;
const MADE = project(`
  <Users><User guid="u" name="Coder"/></Users>
  <CodeBook><Codes>
    <Code guid="p" name="Bread is dear" isCodable="false"><Description>What counts.</Description>
      <Code guid="y" name="agree"/><Code guid="n" name="disagree"/></Code>
    <Code guid="t" name="weather"/></Codes></CodeBook>
  <Cases><Case guid="c" name="Mill Board"><SelectionRef targetGUID="s1"/></Case></Cases>
  <Sources><TextSource guid="x" name="Speech" plainTextPath="internal://X.TXT">
    <PlainTextSelection guid="s1" startPosition="0" endPosition="7"><Coding guid="k" creatingUser="u"><CodeRef targetGUID="y"/></Coding></PlainTextSelection>
    <PlainTextSelection guid="s2" startPosition="0" endPosition="7"><Coding guid="l" creatingUser="u"><CodeRef targetGUID="t"/></Coding></PlainTextSelection>
  </TextSource></Sources>`);
const made = (files: Readonly<Record<string, string>>) => ({
  name: "made.qdpx",
  bytes: zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, encode(text)]))),
});

it("any single project file at the top is read, whatever its name and the case of its paths", async () => {
  const { assembly, gathering } = await importFiles(qdaImporter, [
    made({ "Trial.qde": MADE, "Sources/x.txt": "We agree that bread is dear." }),
  ]);
  const { propositions, quotations, codings, commentators } = assembly.dossier;
  expect(propositions).toEqual([expect.objectContaining({ text: "Bread is dear", counts: "What counts." })]);
  expect(quotations.map(({ exact, commentatorId }) => [exact, commentatorId])).toEqual([["We agre", "mill-board"]]);
  expect(codings.map(({ value, coderId }) => [value, coderId])).toEqual([[1, "coder"]]);
  expect(commentators.map(({ name }) => name)).toEqual(["Mill Board"]);
  expect(gathering.notImported).toEqual([{ what: "codings with codes that are ignored", count: 1 }]);
});

it("a text that is missing makes a source without a text, and no passage", async () => {
  const { assembly, gathering } = await importFiles(qdaImporter, [made({ "project.qde": MADE })]);
  expect([assembly.dossier.sources.length, assembly.dossier.quotations.length]).toEqual([1, 0]);
  expect(gathering.remarks.join(" ")).toContain("1 sources have no text");
});

it("none or several project files are refused in a sentence", () => {
  const read = (files: Readonly<Record<string, string>>) => () => qdaImporter.read([made(files)], { encoding: null });
  expect(read({ "notes.txt": "x" })).toThrow(/0 project files/);
  expect(read({ "a.qde": MADE, "b.qde": MADE })).toThrow(/2 project files/);
});

it("a document type is refused", () => {
  const xml = MADE.replace("<Project", '<!DOCTYPE Project [<!ENTITY a "b">]><Project');
  expect(() => qdaImporter.read([{ name: "a.qdc", bytes: encode(xml) }], { encoding: null })).toThrow(/document type/);
});

describeWithFiles("projects of other programs", () => {
  it.each(["nvivo-windows.qdpx", "atlas-windows.qdpx", "maxqda.qdpx", "standard.qdpx"])(
    "%s gives the counts and the passages of its maker",
    async (name) => {
      const { assembly, gathering } = await importFiles(qdaImporter, [sharedFile(`twins/${name}`)]);
      const { mapped, summary } = expectedOf(name);
      expect(assembly.counts).toMatchObject({
        sources: summary.sources,
        commentators: mapped.commentators,
        propositions: mapped.propositions,
        statements: mapped.statements,
        quotations: summary.distinct_quotations,
        cells: mapped.cells,
      });
      expect(assembly.contradictions).toHaveLength(mapped.of_these_same_day_or_undated);
      expect(assembly.changes).toHaveLength(mapped.of_these_changes);
      const spelled = new Set(spansOf(name).map(({ text }) => text));
      expect(new Set(gathering.gathered.quotations.map(({ exact }) => exact))).toEqual(spelled);
      expect(validateDossier(assembly.dossier).filter(({ severity }) => severity === "error")).toEqual([]);
      expect(assemble({ before: assembly.dossier, gathered: gathering.gathered }).dossier).toEqual(assembly.dossier);
    },
  );

  it("a flat codebook is split at its paths where they end in words of a scale", async () => {
    const { assembly } = await importFiles(qdaImporter, [sharedFile("twins/codebook.qdc")]);
    expect(assembly.dossier.propositions).toHaveLength(7);
    expect(assembly.dossier.propositions.map(({ text }) => text)).toContain(
      "The levy on flour should be abolished within two years",
    );
  });

  it("a project of ATLAS.ti without its media names what it does not take", async () => {
    const { assembly, gathering } = await importFiles(qdaImporter, [sharedFile("real/qda/skyloom_TestProject.qdpx")]);
    expect(gathering.notImported).toContainEqual({ what: "marked areas of PDF pages", count: 4 });
    expect(JSON.stringify(assembly.dossier)).not.toContain("/Users/");
  });
});
