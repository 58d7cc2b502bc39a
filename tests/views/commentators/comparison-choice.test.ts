import { describe, expect, it } from "vitest";
import { comparedIds, idsTooMany, suggestedPairs, unknownIds } from "@/lib/views/commentators/comparison-choice";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

describe("suggested pairs", () => {
  it("suggested pairs are those with most in common first, and say how they stand", () => {
    const { index, selection } = selected(builtInDossier());
    const pairs = suggestedPairs({ index, selection }, { most: 3 });
    expect(pairs.map(({ a, b, words }) => `${a.id} ${b.id}: ${words}`)[0]).toBe(
      "john-merrill wi-sung-lac: 5 propositions in common, none on opposite sides",
    );
    const shared = pairs.map(({ words }) => Number.parseInt(words, 10));
    expect(shared).toEqual([...shared].sort((a, b) => b - a));
  });

  it("suggested pairs are those of one commentator where it has been chosen", () => {
    const { index, selection } = selected(builtInDossier());
    const pairs = suggestedPairs({ index, selection }, { most: 10, withCommentator: "terence-roehrig" });
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.every(({ a, b }) => [a.id, b.id].includes("terence-roehrig"))).toBe(true);
  });

  it("suggested pairs are none where nobody shares enough with anybody", () => {
    const { index, selection } = selected(smallDossier(), "shared=5");
    expect(suggestedPairs({ index, selection }, { most: 5 })).toEqual([]);
  });
});

describe("commentators that an address asks for", () => {
  it("commentators that an address asks for are compared in its order, each once, and those beyond six are known by id", () => {
    const { index } = selected(builtInDossier());
    const ids = index.dossier.commentators.slice(0, 8).map(({ id }) => id);
    const view = { with: [ids[1] ?? "", "nobody", ...ids] };
    expect(comparedIds(index, view)).toEqual([ids[1], ids[0], ...ids.slice(2, 6)]);
    expect(idsTooMany(index, view)).toEqual(ids.slice(6));
    expect(idsTooMany(index, { with: ids.slice(0, 6) })).toEqual([]);
  });
});

describe("commentators that an address asks for and the dossier lacks", () => {
  it("commentators that an address asks for and the dossier lacks are named, each once, and an empty address asks for nobody", () => {
    const { index } = selected(smallDossier());
    expect(unknownIds(index, { with: ["ann", "nobody", "bob", "nobody", "no-one"] })).toEqual(["nobody", "no-one"]);
    expect(unknownIds(index, { with: ["ann", "bob"] })).toEqual([]);
    expect(unknownIds(index, { with: [] })).toEqual([]);
  });
});
