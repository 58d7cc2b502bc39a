import { describe, expect, it } from "vitest";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { makeSources } from "@/lib/importers/assembly/make-sources";
import { type GatheredSource, NOTHING_GATHERED } from "@/lib/importers/gathered";
import { aSource } from "@/tests/support/dossiers/factories";

const empty = emptyDossier({ id: "made", title: "Made" });
const found = (given: Partial<GatheredSource>): GatheredSource => ({
  key: JSON.stringify(given),
  title: "Who pays?",
  cslType: "article",
  authors: [],
  containerTitle: null,
  issued: null,
  language: null,
  url: null,
  note: null,
  text: null,
  ...given,
});
const held = (given: Partial<Parameters<typeof aSource>[0]>) =>
  aSource({ title: "Who pays?", containerTitle: null, issued: null, url: null, characters: null, ...given });
const made = (before: readonly ReturnType<typeof held>[], sources: readonly GatheredSource[]) =>
  makeSources({
    before: { ...empty, sources: before },
    gathered: { ...NOTHING_GATHERED, sources },
    heldTexts: new Map(),
  }).sources.map(({ id, containerTitle, issued }) => [id, containerTitle, issued]);

describe("a publication that only one of two sources has", () => {
  it("is filled in where it was missing, and the date with it", () => {
    expect(made([held({ id: "s" })], [found({ containerTitle: "Blatt", issued: "2023-02" })])).toEqual([
      ["s", "Blatt", "2023-02"],
    ]);
  });

  it("is kept where the file does not give it any more", () => {
    expect(made([held({ id: "s", containerTitle: "Blatt" })], [found({})])).toEqual([["s", "Blatt", null]]);
  });

  it("makes another source where two come in question, or the dates are others", () => {
    const two = [held({ id: "s", containerTitle: "Blatt" }), held({ id: "t", containerTitle: "Bote" })];
    expect(made(two, [found({})])).toHaveLength(3);
    const other = made([held({ id: "s", issued: "2023-02" })], [found({ containerTitle: "Blatt", issued: "2024" })]);
    expect(other).toHaveLength(2);
  });

  it("makes another source beside one that the file still names without it", () => {
    const both = [found({}), found({ containerTitle: "Blatt" })];
    expect(made([held({ id: "s" })], both)).toEqual([
      ["s", null, null],
      ["who-pays", "Blatt", null],
    ]);
  });
});
