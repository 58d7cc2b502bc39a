import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { dossierBasis, dossierQuestion } from "@/lib/findings/dossier-basis";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

describe("what a dossier rests on", () => {
  it("what a dossier rests on is counted in the line under its title", () => {
    const dossier = builtInDossier();
    expect(dossierBasis(indexDossier(dossier))).toEqual([
      "60 commentators",
      "106 positions",
      "144 quotations",
      "2 sources",
      "coded by two AI models, α\u00a00.95 on 99 cells",
      `version ${dossier.version}`,
    ]);
  });

  it("what a dossier rests on has no alpha where nothing was coded twice", () => {
    const dossier = { ...smallDossier(), codings: [] };
    expect(dossierBasis(indexDossier(dossier))).toContain("coded by two AI models");
  });
});

describe("the question of a dossier", () => {
  it("the question of a dossier is the first sentence of its description", () => {
    expect(dossierQuestion({ description: "What do they say? Two articles. And more." })).toEqual({
      question: "What do they say?",
      more: "Two articles. And more.",
    });
    expect(dossierQuestion({ description: "One." })).toEqual({ question: "One.", more: null });
    expect(dossierQuestion({ description: null })).toEqual({ question: "", more: null });
  });
});
