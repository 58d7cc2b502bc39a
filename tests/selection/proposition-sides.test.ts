import { describe, expect, it } from "vitest";
import type { Coding, Dossier } from "@/lib/domain/dossier";
import { type StanceValue, sideOf } from "@/lib/domain/stance";
import { loneDissenter, mostContestedFirst, propositionCamps } from "@/lib/selection/proposition-sides";
import { builtInDossier } from "@/tests/support/built-in-dossier";
import { aCoder, aCoding, aCommentator, aDossier, aProposition, aQuotation, aSource } from "@/tests/support/factories";
import { selected } from "@/tests/support/selected";
import { smallDossier } from "@/tests/support/small-dossier";

function campsOn(dossier: Dossier, propositionId: string, query = "") {
  const { index, selection } = selected(dossier, query);
  const proposition = index.propositions.get(propositionId);
  if (!proposition) throw new Error(`no ${propositionId}`);
  return propositionCamps(index, selection, proposition);
}

/** One proposition, one coder, one named voice for each value. */
function campsOf(...values: readonly (-2 | -1 | 0 | 1 | 2)[]) {
  const voices = values.map((_, place) => aCommentator({ id: `v${place}`, name: `Voice ${place}` }));
  const dossier = aDossier({
    propositions: [aProposition({ id: "A1" })],
    commentators: voices,
    sources: [aSource({ id: "s1" })],
    quotations: voices.map(({ id }) => aQuotation({ id: `q-${id}-1`, commentatorId: id })),
    coders: [aCoder({ id: "reader-a" })],
    codings: values.map((value, place) => aCoding({ commentatorId: `v${place}`, propositionId: "A1", value })),
  });
  return campsOn(dossier, "A1");
}

const ids = (voices: readonly { id: string }[]) => voices.map(({ id }) => id);

describe("the camps of the small dossier", () => {
  it("count named voices and keep unnamed groups apart", () => {
    const camps = campsOn(smallDossier(), "A1");
    expect(camps.summary).toMatchObject({ holders: 4, agree: 2, disagree: 1, neutral: 1 });
    expect(camps.compared).toBe(5);
    expect(ids(camps.sides.agree)).toEqual(["ann", "cho"]);
    expect(ids(camps.sides.disagree)).toEqual(["bob"]);
    expect(ids(camps.sides.neutral)).toEqual(["dan"]);
    expect(ids(camps.unnamed.agree)).toEqual(["some-experts"]);
    expect(ids(camps.silent)).toEqual(["eve"]);
    // Ann rests on two quotations, Bob, Cho and Dan on one each.
    expect(camps.quotations).toBe(5);
    expect(camps.sentence).toBe("Two of four agree with “The wording of A1”; one disagrees, one is neutral.");
    expect(camps.result).toBe("two agree, one disagrees, one is neutral");
  });

  it("count unnamed groups as voices where the filter asks for them", () => {
    const camps = campsOn(smallDossier(), "A1", "unnamed=1");
    expect(camps.summary).toMatchObject({ holders: 5, agree: 3 });
    expect(camps.compared).toBe(6);
    // Cho is shown as spelt, "Tcho", and stands after "Some experts".
    expect(ids(camps.sides.agree)).toEqual(["ann", "some-experts", "cho"]);
    expect(camps.unnamed).toEqual({ disagree: [], neutral: [], agree: [] });
    expect(camps.quotations).toBe(6);
  });

  it("tell unresolved, declined and silent apart", () => {
    const camps = campsOn(smallDossier(), "A2");
    expect(ids(camps.unresolved)).toEqual(["ann"]);
    expect(ids(camps.declined)).toEqual(["bob"]);
    expect(ids(camps.silent)).toEqual(["dan", "eve", "cho"]);
    expect(camps.summary.holders).toBe(0);
    expect(camps.sentence).toBe("No one took a position on “The wording of A2”.");
  });

  it("call a voice whose position the filter hides set aside, not silent", () => {
    const camps = campsOn(smallDossier(), "A1", "confidence=high");
    expect(ids(camps.setAside)).toEqual(["ann", "bob"]);
    expect(ids(camps.silent)).toEqual(["eve"]);
    expect(camps.summary.holders).toBe(2);
    expect(camps.sentence).toBe("Only two commentators took a position on “The wording of A1”: too few to say.");
  });
});

describe("the result of a proposition beside its wording", () => {
  it.each([
    [campsOf(), "no one took a position"],
    [campsOf(1), "only one took a position: too few to say"],
    [campsOf(1, 2, 1), "three agree, no one disagrees"],
    [campsOf(-1, -2, -1, 0), "no one agrees, three disagree, one is neutral"],
    [campsOf(1, 0, 0), "one agrees, two are neutral, no one disagrees"],
    [campsOf(-1, 0, 0), "no one agrees, one disagrees, two are neutral"],
    [campsOf(0, 0, 0), "all three are neutral"],
    [campsOf(1, 1, -1), "two agree, one disagrees"],
    [campsOf(1, -1, -2), "one agrees, two disagree"],
    [campsOf(1, 1, 2, -1, 0), "three agree, only Voice 3 disagrees, one is neutral"],
    [campsOf(-1, -1, -2, 1), "only Voice 3 agrees, three disagree"],
  ])("says who stands where (%#)", ({ result }, expected) => {
    expect(result).toBe(expected);
  });
});

describe("a word about all", () => {
  const against = (value: StanceValue) => {
    const dossier = smallDossier();
    const codings = dossier.codings.flatMap((coding) => {
      if (coding.propositionId !== "A1" || coding.status !== "coded") return [coding];
      return [{ ...coding, value: coding.commentatorId === "some-experts" ? value : (1 as const) }];
    });
    return campsOn({ ...dossier, codings }, "A1");
  };

  it("is said only of those counted where an unnamed group stands on the other side", () => {
    expect(against(1).sentence).toBe("All four who addressed it agree with “The wording of A1”.");
    expect(against(-1).sentence).toBe("All four counted here agree with “The wording of A1”.");
    expect(against(-1).result).toBe("four agree, no one counted here disagrees");
    expect(against(-1).uncounted).toEqual(["disagree"]);
  });

  it("is said only of those counted where the filter leaves the others out", () => {
    const camps = campsOn(smallDossier(), "A1", "evidence=direct&source=none-of-them");
    expect(camps.summary.holders).toBe(0);
    expect(camps.sentence).toBe("No one counted here took a position on “The wording of A1”.");
  });
});

describe("a lone dissenter", () => {
  it("stands against three at least", () => {
    expect(loneDissenter(campsOf(1, 1, -1))).toBeNull();
    expect(loneDissenter(campsOf(1, 1, 1, -2))?.id).toBe("v3");
    expect(loneDissenter(campsOf(-1, 2, -1, -1))?.id).toBe("v1");
    expect(loneDissenter(campsOf(1, 1, 1, -1, -1))).toBeNull();
    expect(loneDissenter(campsOf(1, 1, 1, 1))).toBeNull();
  });
});

describe("the order of propositions", () => {
  it("puts the larger smaller side first, then more holders, then the order given", () => {
    const [none, oneOfFour, oneOfThree, two] = [
      campsOf(1, 1, 1, 1, 1),
      campsOf(1, 1, 1, -1),
      campsOf(1, 1, -1),
      campsOf(1, 1, -1, -1),
    ];
    expect(mostContestedFirst([none, oneOfThree, oneOfFour, two])).toEqual([two, oneOfFour, oneOfThree, none]);
    expect(mostContestedFirst([none, none])).toEqual([none, none]);
  });
});

describe("voices on a side", () => {
  it("stand from the outermost value inwards, by name within a value", () => {
    expect(campsOf(1, 2, 1, 2).sides.agree.map(({ name }) => name)).toEqual([
      "Voice 1",
      "Voice 3",
      "Voice 0",
      "Voice 2",
    ]);
  });
});

describe("the camps of the built-in dossier", () => {
  const dossier = builtInDossier();
  const comparable = new Set(dossier.commentators.filter((c) => c.comparable).map(({ id }) => id));

  it("hold exactly the voices that the raw codings put there", () => {
    for (const { id } of dossier.propositions) {
      const camps = campsOn(dossier, id);
      const published = new Map<string, number>();
      for (const [voice, value] of publishedByHand(dossier, id)) published.set(voice, value);
      const expected = (side: string, isCompared: boolean) =>
        [...published]
          .filter(([voice, value]) => sideOf(value as 0) === side && comparable.has(voice) === isCompared)
          .map(([voice]) => voice)
          .sort();
      for (const side of ["agree", "neutral", "disagree"] as const) {
        expect(ids(camps.sides[side]).sort(), `${id} ${side}`).toEqual(expected(side, true));
        expect(ids(camps.unnamed[side]).sort(), `${id} ${side}, unnamed`).toEqual(expected(side, false));
      }
      expect(camps.summary.holders).toBe([...published.keys()].filter((voice) => comparable.has(voice)).length);
    }
  });

  it("account for every compared voice once", () => {
    for (const { id } of dossier.propositions) {
      for (const query of ["", "unnamed=1", "confidence=high", "evidence=direct&unnamed=1"]) {
        const camps = campsOn(dossier, id, query);
        const isCompared = (voice: { id: string }) => query.includes("unnamed") || comparable.has(voice.id);
        const placed = [
          ...Object.values(camps.sides).flat(),
          ...camps.silent,
          ...[...camps.unresolved, ...camps.declined, ...camps.setAside].filter(isCompared),
        ];
        expect(placed).toHaveLength(camps.compared);
        expect(new Set(ids(placed)).size).toBe(camps.compared);
      }
    }
  });
});

/** Value by voice, worked out anew for this dossier: two coders of scope all and one adjudication. */
function publishedByHand(dossier: Dossier, propositionId: string): [string, number][] {
  return dossier.commentators.flatMap(({ id }): [string, number][] => {
    const of = (coderId: string): Coding | undefined =>
      dossier.codings.find((c) => c.commentatorId === id && c.propositionId === propositionId && c.coderId === coderId);
    const [settled, one, other] = [of("adjudication"), of("coder-a"), of("coder-b")];
    const value = settled ? settled.value : one && other && one.value === other.value ? one.value : null;
    return value === null ? [] : [[id, value]];
  });
}
