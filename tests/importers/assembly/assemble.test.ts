import { describe, expect, it } from "vitest";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { validateDossier } from "@/lib/dossier/validate-dossier";
import { assemble } from "@/lib/importers/assembly/assemble";
import type { Gathered } from "@/lib/importers/gathered";
import { aGathered } from "@/tests/support/importers/a-gathered";

const empty = emptyDossier({ id: "made", title: "Made" });
const errorsOf = (dossier: Parameters<typeof validateDossier>[0]) =>
  validateDossier(dossier).filter(({ severity }) => severity === "error");

describe("assemble", () => {
  it("folds outer spaces and case, and keeps the spellings met", () => {
    const { dossier, folded } = assemble({
      before: empty,
      gathered: aGathered([
        { who: "Mill Board ", claim: "Bread is dear", value: 1, words: "Bread is dear indeed, we say." },
        { who: "mill board", claim: "bread is dear", value: 1, words: "Once more: bread is dear." },
      ]),
    });
    expect(dossier.commentators).toEqual([
      expect.objectContaining({ id: "mill-board", name: "Mill Board", namesInSources: "Mill Board; mill board" }),
    ]);
    expect(dossier.codings).toEqual([
      expect.objectContaining({ value: 1, evidence: ["made-1", "made-2"], asOf: null }),
    ]);
    expect(folded).toEqual([{ kind: "commentators", count: 1 }]);
    expect(errorsOf(dossier)).toEqual([]);
  });

  it("agreeing and disagreeing on one day is mixed and left to be adjudicated, never averaged", () => {
    const { dossier, contradictions } = assemble({
      before: empty,
      gathered: aGathered([
        { who: "A", claim: "C", value: 1, words: "yes to all of this", on: "2023-05-01" },
        { who: "A", claim: "C", value: -1, words: "no to all of this", on: "2023-05-01" },
      ]),
    });
    expect(dossier.codings).toEqual([expect.objectContaining({ status: "mixed", value: null, confidence: null })]);
    expect(contradictions).toEqual([expect.objectContaining({ commentatorId: "a", propositionId: "A1" })]);
    expect(errorsOf(dossier)).toEqual([]);
  });

  it("the same file again changes nothing; a later statement in a second file makes a change of one", () => {
    const first = aGathered([{ who: "A", claim: "C", value: 1, words: "yes to all of this", on: "2023-05-01" }]);
    const once = assemble({ before: empty, gathered: first }).dossier;
    expect(assemble({ before: once, gathered: first }).dossier).toEqual(once);
    const second = aGathered([{ who: "A", claim: "C", value: -1, words: "no to all of this", on: "2024-05-01" }]);
    const after = assemble({ before: once, gathered: second }).dossier;
    expect(after.codings.map(({ value, asOf }) => [value, asOf])).toEqual([
      [1, "2023-05-01"],
      [-1, "2024-05-01"],
    ]);
    expect(errorsOf(after)).toEqual([]);
  });

  it("near names are proposed with both spellings and left apart; a merge that was asked for makes one of them", () => {
    const gathered = aGathered([
      { who: "Kim Jongun", claim: "C", value: 1, words: "yes to all of this" },
      { who: "Kim Jong-un", claim: "C", value: 1, words: "yes to all of that" },
      { who: "Jong-un Kim", claim: "C", value: 1, words: "yes to all the rest" },
    ]);
    const apart = assemble({ before: empty, gathered });
    expect(apart.dossier.commentators).toHaveLength(3);
    expect(apart.near.filter(({ kind }) => kind === "commentators")).toEqual([
      { kind: "commentators", names: ["Kim Jongun", "Kim Jong-un", "Jong-un Kim"] },
    ]);
    const merges = { commentators: { "Jong-un Kim": "Kim Jong-un" }, institutions: {}, propositions: {} };
    const merged = assemble({ before: empty, gathered, merges });
    expect(merged.dossier.commentators.map(({ name }) => name)).toEqual(["Kim Jong-un", "Kim Jongun"]);
    expect(errorsOf(merged.dossier)).toEqual([]);
  });

  it("one passage with several codes is one quotation", () => {
    const words = "yes to all of this";
    const { dossier } = assemble({
      before: empty,
      gathered: aGathered([
        { who: "A", claim: "C", value: 1, words },
        { who: "A", claim: "D", value: -1, words },
      ]),
    });
    expect([dossier.quotations.length, dossier.codings.length]).toEqual([1, 2]);
  });

  it("somebody seen at one institution first and at another later has both, each with its time", () => {
    const { dossier } = assemble({
      before: empty,
      gathered: aGathered([
        { who: "A", at: "Mill", claim: "C", value: 1, words: "yes to all of this", on: "2018-01-01" },
        { who: "A", at: "Ministry", claim: "C", value: 1, words: "yes to all of that", on: "2019-01-01" },
      ]),
    });
    expect(
      dossier.affiliations.map(({ institutionId, since, until, primary }) => [institutionId, since, until, primary]),
    ).toEqual([
      ["ministry", "2019-01-01", null, true],
      ["mill", null, "2018-01-01", false],
    ]);
    expect(errorsOf(dossier)).toEqual([]);
  });

  it("whoever has no institution where others have one gets a placeholder, so that each has one primary place", () => {
    const { dossier } = assemble({
      before: empty,
      gathered: aGathered([
        { who: "A", at: "Mill", claim: "C", value: 1, words: "yes to all of this" },
        { who: "B", claim: "C", value: 1, words: "yes to all of that" },
      ]),
    });
    expect(dossier.affiliations.map(({ commentatorId, institutionId }) => [commentatorId, institutionId])).toEqual([
      ["a", "mill"],
      ["b", "unspecified"],
    ]);
    expect(errorsOf(dossier)).toEqual([]);
  });

  it("a text that comes later is that of the source whose passages stand in it", () => {
    const words = [
      "bread is dear in all of the towns",
      "milk is dear in all of the towns",
      "so are the eggs in this town",
    ];
    const sheet = aGathered(words.map((said) => ({ who: "A", claim: "C", value: 1, words: said })));
    const before = assemble({ before: empty, gathered: sheet }).dossier;
    const text =
      "He said that “bread is dear in all\nof the towns”, that milk is dear in all of the towns, and so are the eggs in this town.";
    const source = { ...sheet.sources[0], title: "debate-06.pdf", text } as Gathered["sources"][number];
    const texts: Gathered = {
      ...sheet,
      sources: [source],
      quotations: [],
      codings: [],
      commentators: [],
      propositions: [],
      coders: [],
    };
    const { dossier, texts: held, remarks } = assemble({ before, gathered: texts });
    expect([...held.keys()]).toEqual([before.sources[0]?.id]);
    expect(dossier.sources).toHaveLength(1);
    expect(remarks).toEqual(["“debate-06.pdf” is taken for “Made”: its passages stand there."]);
  });

  it("years of statements make a change, and the same sheet again is nothing new", () => {
    const rows = aGathered([
      { who: "A", claim: "C", value: 1, words: "C: agree", on: "2010" },
      { who: "A", claim: "C", value: -1, words: "C: disagree", on: "2020" },
    ]);
    const sheet = { ...rows, quotations: rows.quotations.map((one) => ({ ...one, voice: "record" as const })) };
    const { dossier } = assemble({ before: empty, gathered: sheet });
    expect(dossier.codings.map(({ value, asOf }) => [value, asOf])).toEqual([
      [1, "2010"],
      [-1, "2020"],
    ]);
    expect(assemble({ before: dossier, gathered: sheet }).dossier).toEqual(dossier);
  });

  it("a date that is filled in later dates the source that is there", () => {
    const sheet = aGathered([{ who: "A", claim: "C", value: 1, words: "yes to all of this" }]);
    const before = assemble({ before: empty, gathered: sheet }).dossier;
    const dated = { ...sheet, sources: sheet.sources.map((source) => ({ ...source, issued: "2022-05-01" })) };
    const after = assemble({ before, gathered: dated }).dossier;
    expect(after.sources.map(({ id, issued }) => [id, issued])).toEqual([["made", "2022-05-01"]]);
    expect(after.quotations).toEqual(before.quotations);
  });

  it("the spelling that a person keeps is the name, whichever comes first", () => {
    const gathered = aGathered([{ who: "Jon Smith", claim: "C", value: 1, words: "yes to all of this" }]);
    const merges = { commentators: { "Jon Smith": "John Smith" }, institutions: {}, propositions: {} };
    expect(assemble({ before: empty, gathered, merges }).dossier.commentators.map(({ name }) => name)).toEqual([
      "John Smith",
    ]);
  });

  it("a passage that nobody is named for is left out and counted", () => {
    const gathered = aGathered([{ who: "A", claim: "C", value: 1, words: "yes to all of this" }]);
    const nobody = { ...gathered, quotations: gathered.quotations.map((one) => ({ ...one, commentatorKey: null })) };
    const { dossier, remarks } = assemble({ before: empty, gathered: nobody });
    expect([dossier.quotations.length, dossier.codings.length]).toEqual([0, 0]);
    expect(remarks[0]).toContain("1 passage names nobody");
  });
});
