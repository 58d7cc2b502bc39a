import { describe, expect, it } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { codingSummary } from "@/lib/views/coding/coding-summary";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import { aCoder, aCoding } from "@/tests/support/dossiers/factories";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const summary = (changes: Partial<Dossier> = {}) => codingSummary(indexDossier({ ...smallDossier(), ...changes }));

describe("how a dossier was coded", () => {
  it("how a dossier was coded is said of two machines and an adjudication", () => {
    const { sentences, coders } = summary();
    expect(sentences[0]).toBe(
      "The positions were coded by two AI models working independently, then adjudicated. Where they differed, a written reason settled 2 cells and every reading stays; 1 cell is unresolved.",
    );
    expect(coders.map(({ title }) => title)).toEqual(["Adjudication", "Reader A", "Reader B"]);
  });

  it("how a dossier was coded is said of one person", () => {
    const coders = [aCoder({ id: "reader-a", kind: "person", scope: "partial" })];
    const codings = [aCoding({ commentatorId: "ann", propositionId: "A1" })];
    const { sentences, states } = summary({ coders, codings });
    expect(sentences[0]).toBe("The positions were coded by one person; no one has coded them a second time.");
    expect(states).toEqual([{ words: "one coder so far", cells: 1 }]);
  });

  it("how a dossier was coded is said of a machine and two persons", () => {
    const coders = [
      aCoder({ id: "reader-a" }),
      aCoder({ id: "p", kind: "person" }),
      aCoder({ id: "q", kind: "person" }),
    ];
    expect(summary({ coders }).sentences[0]).toMatch(
      /by one AI model and two people working independently\. Where they differed, 10 cells are unresolved\.$/,
    );
  });

  it("how a dossier was coded speaks of no adjudication where nothing was adjudicated, though somebody might have", () => {
    const { coders, codings: all } = smallDossier();
    const readers = new Set(coders.filter(({ kind }) => kind !== "adjudication").map(({ id }) => id));
    const codings = all.filter(({ coderId }) => readers.has(coderId));
    expect(summary({ codings }).sentences[0]).not.toContain("adjudicat");
  });

  it("how a dossier was coded claims no coder where none is recorded", () => {
    expect(summary({ coders: [], codings: [] }).sentences[0]).toBe("No coder is recorded.");
  });

  it("how a dossier was coded counts the cells that were filled and what became of them", () => {
    const { sentences, states } = summary();
    // 6 commentators × 3 propositions; ten cells filled, one of which (Cho on D1) was settled as no position.
    expect(sentences[1]).toContain("of 18 cells the coders filled 10.");
    expect(sentences[2]).toBe("In 1 filled cell the readings were settled as “no position found”.");
    expect(states).toEqual([
      { words: "all coders agree", cells: 6 },
      { words: "coders differed, adjudicated", cells: 1 },
      { words: "coders disagree, unresolved", cells: 1 },
      { words: "declined to say", cells: 1 },
    ]);
  });

  it("how a dossier was coded does not call a cell filled in which a coder found nothing", () => {
    const nothing = aCoding({
      commentatorId: "eve",
      propositionId: "A1",
      status: "none",
      value: null,
      confidence: null,
      evidence: [],
    });
    expect(summary({ codings: [...smallDossier().codings, nothing] }).sentences).toEqual(summary().sentences);
  });

  it("how a dossier was coded is 116 filled cells, nine settled as none, for the built-in dossier", () => {
    const { sentences } = codingSummary(indexDossier(builtInDossier()));
    expect(sentences[1]).toContain("of 780 cells the coders filled 116.");
    expect(sentences[2]).toBe("In 9 filled cells the readings were settled as “no position found”.");
  });
});

it("What one coder left open, and what changed, is counted apart and once", () => {
  const { sentences, states } = codingSummary(indexDossier(changedDossier()));
  expect(sentences).toEqual([
    "The positions were coded by one person; no one has coded them a second time.",
    "In 1 cell both agreement and disagreement were found; they are to be adjudicated.",
    "In 1 cell readings differ, and their dates do not say which is the later.",
    // Seven on A1 and two on A2, of seven commentators on two propositions.
    "Each coding that finds a position or a refusal names at least one quotation of the same commentator. Silence is never a position: of 14 cells the coders filled 9.",
    "3 positions have earlier readings: the latest is the position and is counted once, the earlier ones stand beside it.",
  ]);
  expect(states).toEqual([
    { words: "both agreement and disagreement found, adjudicated", cells: 1 },
    { words: "one coder so far", cells: 6 },
    { words: "both agreement and disagreement found, to be adjudicated", cells: 1 },
    { words: "found on more than one side, and the dates do not say which came last", cells: 1 },
  ]);
});
