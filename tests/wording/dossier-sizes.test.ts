import { expect, it } from "vitest";
import { dossierSizes } from "@/lib/wording/dossier-sizes";

const COUNTS = { commentators: 188, propositions: 1, quotations: 4408, sources: 24 };

it("counts the rows of a dossier in its own nouns", () => {
  const wording = { commentator: { singular: "state", plural: "states" }, scale: null };
  expect(dossierSizes({ wording, coders: [{ kind: "record" }] }, COUNTS)).toEqual([
    "188 states",
    "1 proposition",
    "4,408 entries",
    "24 sources",
  ]);
});

it("says commentators and quotations where a dossier names none", () => {
  expect(dossierSizes(undefined, { ...COUNTS, commentators: 1 })).toEqual([
    "1 commentator",
    "1 proposition",
    "4,408 quotations",
    "24 sources",
  ]);
});
