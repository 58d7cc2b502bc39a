import { describe, expect, it } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { assemble } from "@/lib/importers/assembly/assemble";
import type { Importer, ImportFile } from "@/lib/importers/importer";
import { polisImporter } from "@/lib/importers/polis/polis-importer";
import { spreadsheetImporter } from "@/lib/importers/spreadsheet/spreadsheet-importer";
import { textFile } from "@/tests/support/importers/import-sheets";

async function into<Contents, Mapping>(
  before: Dossier,
  importer: Importer<Contents, Mapping>,
  file: ImportFile,
  change: (mapping: Mapping) => Mapping = (mapping) => mapping,
) {
  const contents = await importer.read([file], { encoding: null });
  const { gathered } = importer.gather(contents, change(importer.propose(contents, null).mapping));
  return assemble({ before, gathered });
}

const empty = emptyDossier({ id: "made", title: "Made" });
const HEAD = "Name,Bread is dear,Flour is scarce,Mills are closing";
const ROWS = ["Ada,agree,disagree,agree", "Bo,disagree,disagree,neutral", "Cy,agree,agree,agree"];
const matrix = (rows: readonly string[], name: string) => textFile(`${[HEAD, ...rows].join("\n")}\n`, name);
const asRecord = <Mapping extends { readonly basis: string }>(mapping: Mapping) => ({ ...mapping, basis: "record" });

describe("a record under another name", () => {
  it("is the same source: nothing new, and new rows join it", async () => {
    const first = await into(empty, spreadsheetImporter, matrix(ROWS, "answers.csv"), asRecord);
    expect(first.dossier.quotations).toHaveLength(9);

    const again = await into(first.dossier, spreadsheetImporter, matrix(ROWS, "answers (2).csv"), asRecord);
    expect(again.dossier).toEqual(first.dossier);
    expect(again.remarks).toContainEqual(
      "“answers (2).csv” is taken for “answers.csv”: the same entries of the same people.",
    );

    const more = [...ROWS, "Di,agree,agree,disagree"];
    const third = await into(first.dossier, spreadsheetImporter, matrix(more, "answers-march.csv"), asRecord);
    expect(third.dossier.sources.map(({ title }) => title)).toEqual(["answers.csv"]);
    expect(third.dossier.quotations).toHaveLength(12);
  });

  it("is another source where the answers are others, or where it calls itself something else", async () => {
    const first = await into(empty, spreadsheetImporter, matrix(ROWS, "answers.csv"), asRecord);
    // Six of nine answers are the same: two thirds are not nine tenths.
    const other = ["Ada,agree,disagree,disagree", "Bo,disagree,agree,neutral", "Cy,agree,agree,disagree"];
    const second = await into(first.dossier, spreadsheetImporter, matrix(other, "second.csv"), asRecord);
    expect(second.dossier.sources).toHaveLength(2);

    const titled = textFile(`Second wave,,,\n${[HEAD, ...ROWS].join("\n")}\n`, "answers.csv");
    const wave = await into(first.dossier, spreadsheetImporter, titled, asRecord);
    expect(wave.dossier.sources.map(({ title }) => title)).toEqual(["answers.csv", "Second wave (answers.csv)"]);
  });
});

const votes = (rows: readonly string[], name: string) =>
  textFile(`participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2\n${rows.join("\n")}\n`, name);
const BREAD = ["0,0,0,3,1,1,1,-1,0", "1,0,0,3,2,1,1,1,-1", "2,1,0,3,0,3,-1,-1,-1"];
const MILLS = ["0,0,0,3,1,1,-1,1,1", "1,0,0,3,2,1,-1,-1,1", "2,1,0,3,0,3,1,1,1"];

describe("conversations of Polis that do not say their topic", () => {
  it("do not share participants or statements because their numbers are the same, even under one name", async () => {
    const first = await into(empty, polisImporter, votes(BREAD, "participants-votes.csv"));
    const second = await into(first.dossier, polisImporter, votes(MILLS, "participants-votes.csv"));
    expect(second.dossier.commentators).toHaveLength(6);
    expect(second.dossier.propositions).toHaveLength(6);
    expect(second.dossier.codings).toHaveLength(18);
    expect(second.dossier.codings.filter(({ status }) => status === "mixed")).toEqual([]);
    expect(second.remarks).toContainEqual(
      "Another file called “participants-votes” is in the dossier; the people of this one are told apart as “participants-votes, 2”.",
    );
  });

  it("are known again under any name, also when votes have joined them", async () => {
    const first = await into(empty, polisImporter, votes(BREAD, "participants-votes.csv"));
    const both = (await into(first.dossier, polisImporter, votes(MILLS, "participants-votes.csv"))).dossier;
    expect((await into(both, polisImporter, votes(MILLS, "mills.csv"))).dossier).toEqual(both);
    const grown = await into(both, polisImporter, votes([...MILLS, "3,1,0,1,1,0,1,,"], "mills.csv"));
    expect(grown.dossier.commentators.map(({ name }) => name)).toContain("Participant 3 (participants-votes, 2)");
    expect(grown.dossier.codings).toHaveLength(19);
  });
});
