import { describe, expect, it } from "vitest";
import type { Coding, Dossier } from "@/lib/domain/dossier";
import { type StanceValue, sideOf } from "@/lib/domain/stance";
import { loneDissenter, mostContestedFirst, sidesOfPropositions } from "@/lib/selection/proposition-sides";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function sidesOn(dossier: Dossier, propositionId: string, query = "") {
  const { index, selection } = selected(dossier, query);
  const proposition = index.propositions.get(propositionId);
  if (!proposition) throw new Error(`no ${propositionId}`);
  return sidesOfPropositions({ index, selection }, proposition);
}

/** One proposition, one coder, one named commentator for each value. */
function cachedSides(...values: readonly (-2 | -1 | 0 | 1 | 2)[]) {
  const commentators = values.map((_, place) => aCommentator({ id: `v${place}`, name: `Voice ${place}` }));
  const dossier = aDossier({
    propositions: [aProposition({ id: "A1" })],
    commentators,
    sources: [aSource({ id: "s1" })],
    quotations: commentators.map(({ id }) => aQuotation({ id: `q-${id}-1`, commentatorId: id })),
    coders: [aCoder({ id: "reader-a" })],
    codings: values.map((value, place) => aCoding({ commentatorId: `v${place}`, propositionId: "A1", value })),
  });
  return sidesOn(dossier, "A1");
}

const ids = (commentators: readonly { id: string }[]) => commentators.map(({ id }) => id);

describe("the sides of the small dossier", () => {
  it("the sides of the small dossier count named commentators and keep unnamed groups apart", () => {
    const propositionSides = sidesOn(smallDossier(), "A1");
    expect(propositionSides.summary).toMatchObject({ holders: 4, agree: 2, disagree: 1, neutral: 1 });
    expect(propositionSides.compared).toBe(5);
    expect(ids(propositionSides.sides.agree)).toEqual(["ann", "cho"]);
    expect(ids(propositionSides.sides.disagree)).toEqual(["bob"]);
    expect(ids(propositionSides.sides.neutral)).toEqual(["dan"]);
    expect(ids(propositionSides.unnamed.agree)).toEqual(["some-experts"]);
    expect(ids(propositionSides.silent)).toEqual(["eve"]);
    // Ann rests on two quotations, Bob, Cho and Dan on one each.
    expect(propositionSides.quotations).toBe(5);
    expect(propositionSides.sentence).toBe(
      "Two of four agree with “The wording of A1”; one disagrees, one is neutral.",
    );
    expect(propositionSides.result).toBe("two agree, one disagrees, one is neutral");
  });

  it("the sides of the small dossier count unnamed groups as commentators where the filter asks for them", () => {
    const propositionSides = sidesOn(smallDossier(), "A1", "unnamed=1");
    expect(propositionSides.summary).toMatchObject({ holders: 5, agree: 3 });
    expect(propositionSides.compared).toBe(6);
    // Cho is shown as spelt, "Tcho", and stands after "Some experts".
    expect(ids(propositionSides.sides.agree)).toEqual(["ann", "some-experts", "cho"]);
    expect(propositionSides.unnamed).toEqual({ disagree: [], neutral: [], agree: [] });
    expect(propositionSides.quotations).toBe(6);
  });

  it("the sides of the small dossier tell unresolved, declined and silent apart", () => {
    const propositionSides = sidesOn(smallDossier(), "A2");
    expect(ids(propositionSides.unresolved)).toEqual(["ann"]);
    expect(ids(propositionSides.declined)).toEqual(["bob"]);
    expect(ids(propositionSides.silent)).toEqual(["dan", "eve", "cho"]);
    expect(propositionSides.summary.holders).toBe(0);
    expect(propositionSides.sentence).toBe("No one took a position on “The wording of A2”.");
  });

  it("the sides of the small dossier call a commentator whose position the filter hides set aside, not silent", () => {
    const propositionSides = sidesOn(smallDossier(), "A1", "confidence=high");
    expect(ids(propositionSides.setAside)).toEqual(["ann", "bob"]);
    expect(ids(propositionSides.silent)).toEqual(["eve"]);
    expect(propositionSides.summary.holders).toBe(2);
    expect(propositionSides.sentence).toBe(
      "Only two commentators took a position on “The wording of A1”: too few to say.",
    );
  });
});

describe("the result of a proposition beside its wording", () => {
  it.each([
    [cachedSides(), "no one took a position"],
    [cachedSides(1), "only one took a position: too few to say"],
    [cachedSides(1, 2, 1), "three agree, no one disagrees"],
    [cachedSides(-1, -2, -1, 0), "no one agrees, three disagree, one is neutral"],
    [cachedSides(1, 0, 0), "one agrees, two are neutral, no one disagrees"],
    [cachedSides(-1, 0, 0), "no one agrees, one disagrees, two are neutral"],
    [cachedSides(0, 0, 0), "all three are neutral"],
    [cachedSides(1, 1, -1), "two agree, one disagrees"],
    [cachedSides(1, -1, -2), "one agrees, two disagree"],
    [cachedSides(1, 1, 2, -1, 0), "three agree, only Voice 3 disagrees, one is neutral"],
    [cachedSides(-1, -1, -2, 1), "only Voice 3 agrees, three disagree"],
  ])("the result of a proposition beside its wording says who stands where (%#)", ({ result }, expected) => {
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
    return sidesOn({ ...dossier, codings }, "A1");
  };

  it("a word about all is said only of those counted where an unnamed group stands on the other side", () => {
    expect(against(1).sentence).toBe("All four who addressed it agree with “The wording of A1”.");
    expect(against(-1).sentence).toBe("All four counted here agree with “The wording of A1”.");
    expect(against(-1).result).toBe("four agree, no one counted here disagrees");
    expect(against(-1).uncounted).toEqual(["disagree"]);
  });

  it("a word about all is said only of those counted where the filter leaves the others out", () => {
    const propositionSides = sidesOn(smallDossier(), "A1", "evidence=direct&source=none-of-them");
    expect(propositionSides.summary.holders).toBe(0);
    expect(propositionSides.sentence).toBe("No one counted here took a position on “The wording of A1”.");
  });
});

describe("a lone dissenter", () => {
  it("a lone dissenter stands against three at least", () => {
    expect(loneDissenter(cachedSides(1, 1, -1))).toBeNull();
    expect(loneDissenter(cachedSides(1, 1, 1, -2))?.id).toBe("v3");
    expect(loneDissenter(cachedSides(-1, 2, -1, -1))?.id).toBe("v1");
    expect(loneDissenter(cachedSides(1, 1, 1, -1, -1))).toBeNull();
    expect(loneDissenter(cachedSides(1, 1, 1, 1))).toBeNull();
  });
});

describe("the order of propositions", () => {
  it("the order of propositions puts the larger smaller side first, then more holders, then the order given", () => {
    const [none, oneOfFour, oneOfThree, two] = [
      cachedSides(1, 1, 1, 1, 1),
      cachedSides(1, 1, 1, -1),
      cachedSides(1, 1, -1),
      cachedSides(1, 1, -1, -1),
    ];
    expect(mostContestedFirst([none, oneOfThree, oneOfFour, two])).toEqual([two, oneOfFour, oneOfThree, none]);
    expect(mostContestedFirst([none, none])).toEqual([none, none]);
  });
});

describe("commentators on a side", () => {
  it("commentators on a side stand from the outermost value inwards, by name within a value", () => {
    expect(cachedSides(1, 2, 1, 2).sides.agree.map(({ name }) => name)).toEqual([
      "Voice 1",
      "Voice 3",
      "Voice 0",
      "Voice 2",
    ]);
  });
});

describe("the sides of the built-in dossier", () => {
  const dossier = builtInDossier();
  const comparable = new Set(dossier.commentators.filter((c) => c.comparable).map(({ id }) => id));

  it("the sides of the built-in dossier hold exactly the commentators that the raw codings put there", () => {
    for (const { id } of dossier.propositions) {
      const propositionSides = sidesOn(dossier, id);
      const published = new Map<string, number>();
      for (const [voice, value] of publishedByHand(dossier, id)) published.set(voice, value);
      const expected = (side: string, isCompared: boolean) =>
        [...published]
          .filter(([voice, value]) => sideOf(value as 0) === side && comparable.has(voice) === isCompared)
          .map(([voice]) => voice)
          .sort();
      for (const side of ["agree", "neutral", "disagree"] as const) {
        expect(ids(propositionSides.sides[side]).sort(), `${id} ${side}`).toEqual(expected(side, true));
        expect(ids(propositionSides.unnamed[side]).sort(), `${id} ${side}, unnamed`).toEqual(expected(side, false));
      }
      expect(propositionSides.summary.holders).toBe(
        [...published.keys()].filter((voice) => comparable.has(voice)).length,
      );
    }
  });

  it("the sides of the built-in dossier account for every compared commentator once", () => {
    for (const { id } of dossier.propositions) {
      for (const query of ["", "unnamed=1", "confidence=high", "evidence=direct&unnamed=1"]) {
        const propositionSides = sidesOn(dossier, id, query);
        const isCompared = (commentator: { id: string }) => query.includes("unnamed") || comparable.has(commentator.id);
        const placed = [
          ...Object.values(propositionSides.sides).flat(),
          ...propositionSides.silent,
          ...[...propositionSides.unresolved, ...propositionSides.declined, ...propositionSides.setAside].filter(
            isCompared,
          ),
        ];
        expect(placed).toHaveLength(propositionSides.compared);
        expect(new Set(ids(placed)).size).toBe(propositionSides.compared);
      }
    }
  });
});

/** Value by commentator, worked out anew for this dossier: two coders of scope all and one adjudication. */
function publishedByHand(dossier: Dossier, propositionId: string): [string, number][] {
  return dossier.commentators.flatMap(({ id }): [string, number][] => {
    const of = (coderId: string): Coding | undefined =>
      dossier.codings.find((c) => c.commentatorId === id && c.propositionId === propositionId && c.coderId === coderId);
    const [settled, one, other] = [of("adjudication"), of("coder-a"), of("coder-b")];
    const value = settled ? settled.value : one && other && one.value === other.value ? one.value : null;
    return value === null ? [] : [[id, value]];
  });
}

it("The sides on a proposition count nobody twice who changed, and list the unresolved by their reason", () => {
  const sides = sidesOn(changedDossier(), "A1");
  // Ann is neutral now; Bob, Cho, Fay and Gil agree; Dan and Eve are unresolved.
  expect(sides.summary).toMatchObject({ agree: 4, neutral: 1, disagree: 0, holders: 5 });
  expect(
    sides.unresolvedByReason.map(({ reason, commentators }) => [reason, commentators.map(({ name }) => name)]),
  ).toEqual([
    ["mixed", ["Dan"]],
    ["order-unknown", ["Eve"]],
  ]);
  expect(sides.unresolved.map(({ name }) => name)).toEqual(["Dan", "Eve"]);
});
