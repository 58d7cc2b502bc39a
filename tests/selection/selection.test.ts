import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filingSpan } from "@/lib/domain/filing-span";
import { derivePositions } from "@/lib/domain/position";
import { withChoice } from "@/lib/filters/change-filter";
import { type Filter, parseFilter } from "@/lib/filters/filter";
import { evidenceKindOf, select } from "@/lib/selection/selection";
import { deepFreeze } from "@/tests/support/deep-freeze";
import { anyFilter } from "@/tests/support/dossiers/any-filter";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { anAnnotation } from "@/tests/support/dossiers/factories";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const small = smallDossier();
const positionsOfSmall = deepFreeze(derivePositions(small));
const builtIn = builtInDossier();
const positionsOfBuiltIn = deepFreeze(derivePositions(builtIn));

const under = (query: string) =>
  select({ dossier: small, positions: positionsOfSmall, filter: parseFilter(new URLSearchParams(query)) });
const underBuiltIn = (filter: Filter) => select({ dossier: builtIn, positions: positionsOfBuiltIn, filter });

const commentators = (query: string) => under(query).commentators.map(({ id }) => id);
const cells = (positions: readonly { commentatorId: string; propositionId: string }[]) =>
  positions.map((position) => `${position.commentatorId} ${position.propositionId}`);

describe("an empty filter", () => {
  it("an empty filter leaves everything", () => {
    const { commentators, propositions, positions, setAside, quotations } = under("");
    expect(commentators).toEqual(small.commentators);
    expect(propositions).toEqual(small.propositions);
    expect(positions).toEqual(positionsOfSmall);
    expect(setAside).toEqual([]);
    expect(quotations).toEqual(small.quotations);
  });
});

describe("choices about commentators", () => {
  it("choices about commentators of one kind widen", () => {
    expect(commentators("type=media")).toEqual(["bob"]);
    expect(commentators("type=media&type=international-organisation")).toEqual(["bob", "dan"]);
  });

  it("choices about commentators of different kinds narrow", () => {
    // Bob has a second affiliation in Seoul; he is no expert.
    expect(commentators("country=KR")).toEqual(["ann", "bob", "cho", "eve", "some-experts"]);
    expect(commentators("country=KR&voice=expert")).toEqual(["ann", "cho", "eve", "some-experts"]);
    expect(commentators("country=KR&voice=expert&kind=individual")).toEqual(["ann", "cho", "eve"]);
  });

  it("choices about commentators pass a commentator on any affiliation, not only the primary one", () => {
    expect(commentators("country=RU")).toEqual(["bob"]);
    expect(commentators("institution=seoul-university")).toEqual(["ann", "bob", "cho", "eve"]);
  });

  it("choices about commentators count a missing country as a choice of its own", () => {
    expect(commentators("country=none")).toEqual(["dan"]);
    expect(commentators("country=none&country=RU")).toEqual(["bob", "dan"]);
  });

  it("choices about commentators take the country of the commentator where no affiliation is recorded", () => {
    const unaffiliated = { ...small, affiliations: [] };
    const left = (query: string) => {
      const filter = parseFilter(new URLSearchParams(query));
      return select({ dossier: unaffiliated, positions: positionsOfSmall, filter }).commentators.map(({ id }) => id);
    };
    expect(left("country=RU")).toEqual(["bob"]);
    expect(left("country=none")).toEqual(["dan"]);
    expect(left("type=unspecified")).toHaveLength(6);
  });
});

describe("a side taken", () => {
  it("a side taken leaves those who stand on it", () => {
    expect(commentators("side=A1:agree")).toEqual(["ann", "cho", "some-experts"]);
    expect(commentators("side=A1:neutral")).toEqual(["dan"]);
  });

  it("a side taken is never taken by an unresolved, declined or silent commentator", () => {
    for (const side of ["agree", "neutral", "disagree"]) expect(commentators(`side=A2:${side}`)).toEqual([]);
  });

  it("a side taken widens with another side of the same proposition and narrows with another proposition", () => {
    expect(commentators("side=A1:agree&side=A1:disagree")).toEqual(["ann", "bob", "cho", "some-experts"]);
    expect(commentators("side=A1:agree&side=D1:disagree")).toEqual(["ann"]);
    expect(commentators("side=A1:disagree&side=D1:disagree")).toEqual([]);
  });

  it("a side taken must itself meet the filter on confidence", () => {
    expect(commentators("side=A1:agree&confidence=high")).toEqual(["cho", "some-experts"]);
  });

  it("a side taken counts also where another issue is chosen", () => {
    const { commentators, positions } = under("side=A1:agree&issue=context");
    expect(commentators.map(({ id }) => id)).toEqual(["ann", "cho", "some-experts"]);
    expect(cells(positions)).toEqual(["ann D1"]);
  });
});

describe("an issue", () => {
  it("an issue leaves its propositions and positions, and the quotations that touch it, but every commentator", () => {
    const { commentators, propositions, positions, quotations } = under("issue=context");
    expect(commentators).toHaveLength(6);
    expect(propositions.map(({ id }) => id)).toEqual(["D1"]);
    expect(cells(positions)).toEqual(["ann D1", "dan D1"]);
    // Cho's words were read as evidence on D1 by one coder, though the adjudication found no position.
    expect(quotations.map(({ id }) => id)).toEqual(["q-ann-2", "q-cho-1", "q-dan-2"]);
  });

  it("an issue is touched by a quotation that only carries its tag", () => {
    const annotations = [anAnnotation({ quotationId: "q-bob-1", kind: "issue", value: "context" })];
    const filter = parseFilter(new URLSearchParams("issue=context"));
    const { quotations } = select({ dossier: { ...small, annotations }, positions: positionsOfSmall, filter });
    expect(quotations.map(({ id }) => id)).toContain("q-bob-1");
  });
});

describe("confidence", () => {
  it("confidence sets aside what is less sure, and judges no position without a value", () => {
    const { positions, setAside } = under("confidence=high");
    expect(cells(setAside)).toEqual(["ann A1", "ann D1", "bob A1", "dan D1"]);
    expect(cells(positions)).toEqual(["ann A2", "bob A2", "cho A1", "dan A1", "some-experts A1"]);
  });

  it("confidence is a minimum", () => {
    expect(cells(under("confidence=medium").setAside)).toEqual(["ann D1"]);
    expect(under("confidence=low").setAside).toEqual([]);
  });
});

describe("evidence, source and date", () => {
  it("evidence, source and date sort what the words are", () => {
    expect(
      ["direct", "mixed", "paraphrase", "author", "nested"].map((voice) => evidenceKindOf(voice as "direct")),
    ).toEqual(["direct", "reported", "reported", "own", "reported"]);
  });

  it("evidence, source and date leave positions with one such quotation and set the others aside", () => {
    const { positions, setAside } = under("evidence=direct");
    expect(cells(positions)).toEqual(["ann A1", "ann A2", "dan D1"]);
    expect(cells(setAside)).toEqual(["ann D1", "bob A1", "bob A2", "cho A1", "dan A1", "some-experts A1"]);
  });

  it("evidence, source and date must be met by one and the same quotation", () => {
    // Ann on A1 rests on direct words in the first source and a report in the second: nothing direct in the second.
    expect(cells(under("evidence=direct&source=s1").positions)).toEqual(["ann A1", "ann A2"]);
    expect(cells(under("evidence=direct&source=s2").positions)).toEqual(["dan D1"]);
    expect(cells(under("evidence=reported&source=s2").positions)).toEqual([
      "ann A1",
      "ann D1",
      "cho A1",
      "some-experts A1",
    ]);
  });

  it("evidence, source and date file a quotation under the day of its words or, where unknown, of its source", () => {
    const [first, second] = small.quotations;
    expect(first && filingSpan(first, small)).toEqual({ first: "2023-07-26", last: "2023-07-26" });
    expect(second && filingSpan(second, small)).toEqual({ first: "2023-08-08", last: "2023-08-08" });
  });

  it("evidence, source and date count both ends of a period in, and nothing without a date", () => {
    const ids = (query: string) => under(query).quotations.map(({ id }) => id);
    expect(ids("to=2023-07-26")).toEqual(["q-ann-1"]);
    expect(ids("from=2023-08-08&to=2023-08-08")).toEqual(["q-bob-1", "q-dan-1"]);
    expect(ids("from=2023-08-09")).toEqual(["q-ann-2", "q-cho-1", "q-dan-2", "q-some-experts-1"]);
    const undated = { ...small, sources: small.sources.map((source) => ({ ...source, issued: null })) };
    const filter = parseFilter(new URLSearchParams("from=1900-01-01"));
    const { quotations } = select({ dossier: undated, positions: positionsOfSmall, filter });
    expect(quotations.map(({ id }) => id)).toEqual(["q-ann-1"]);
  });

  it("evidence, source and date pass what is dated by a month, a year or a range with all of it, and with any of it where that is asked", () => {
    const dated = (issued: string) => ({ ...small, sources: small.sources.map((source) => ({ ...source, issued })) });
    const ids = (issued: string, query: string) => {
      const filter = parseFilter(new URLSearchParams(query));
      const { quotations } = select({ dossier: dated(issued), positions: positionsOfSmall, filter });
      return quotations.length;
    };
    // The words of q-ann-1 have a day of their own, 26 July; the other six are filed under their sources.
    expect(ids("2023-08", "from=2023-08-01&to=2023-08-31")).toBe(6);
    expect(ids("2023-08", "from=2023-08-01&to=2023-08-30")).toBe(0);
    expect(ids("2023-08", "from=2023-08-01&to=2023-08-30&inexact=1")).toBe(6);
    expect(ids("2023", "from=2023-12-31&inexact=1")).toBe(6);
    expect(ids("2023", "from=2024-01-01&inexact=1")).toBe(0);
    expect(ids("2023-09-12/2023-09-17", "from=2023-09-12&to=2023-09-17")).toBe(6);
    expect(ids("2023-09-12/2023-09-17", "from=2023-09-13&to=2023-09-17")).toBe(0);
  });
});

describe("under any filter of the built-in dossier", () => {
  it("under any filter of the built-in dossier, positions and positions set aside are disjoint, and together all of the commentators and propositions left", () => {
    fc.assert(
      fc.property(anyFilter(builtIn), (filter) => {
        const { commentators, propositions, positions, setAside } = underBuiltIn(filter);
        const rows = new Set(commentators.map(({ id }) => id));
        const columns = new Set(propositions.map(({ id }) => id));
        const inScope = positionsOfBuiltIn.filter((p) => rows.has(p.commentatorId) && columns.has(p.propositionId));
        expect(cells([...positions, ...setAside]).sort()).toEqual(cells(inScope).sort());
      }),
    );
  });

  it("under any filter of the built-in dossier, narrowing it by a choice of another kind never adds a commentator, a position or a quotation", () => {
    const narrowing = [
      { key: "country", value: "KR" },
      { key: "country", value: "none" },
      { key: "type", value: "university" },
      { key: "voice", value: "expert" },
      { key: "kind", value: "individual" },
      { key: "issue", value: "arms-transfers" },
      { key: "side", value: "A1:agree" },
      { key: "confidence", value: "high" },
      { key: "evidence", value: "direct" },
      { key: "source", value: "s1" },
      { key: "from", value: "2023-09-01" },
    ] as const;
    fc.assert(
      fc.property(anyFilter(builtIn), fc.constantFrom(...narrowing), (filter, choice) => {
        const held = filter[choice.key];
        fc.pre(held === null || (Array.isArray(held) && held.length === 0));
        const [wide, narrow] = [underBuiltIn(filter), underBuiltIn(withChoice(filter, choice))];
        const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
        expect(ids(wide.commentators)).toEqual(expect.arrayContaining(ids(narrow.commentators)));
        expect(ids(wide.quotations)).toEqual(expect.arrayContaining(ids(narrow.quotations)));
        expect(cells(wide.positions)).toEqual(expect.arrayContaining(cells(narrow.positions)));
      }),
    );
  });
});

describe("the built-in dossier filtered to universities in South Korea", () => {
  it("the built-in dossier filtered to universities in South Korea leaves the four professors of Kookmin, Hankuk, Ewha and Kyungnam, as affiliations.csv has them", () => {
    const { commentators } = underBuiltIn(parseFilter(new URLSearchParams("country=KR&type=university")));
    expect(commentators.map(({ id }) => id)).toEqual([
      "andrei-lankov",
      "chung-jae-won",
      "jeh-sung-hoon",
      "park-won-gon",
    ]);
  });
});
