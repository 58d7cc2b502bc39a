import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coder, Coding } from "@/lib/domain/dossier";
import { countHeld, derivePositions, hasValue, POSITION_STATES, type Position } from "@/lib/domain/position";
import { CONFIDENCES, STANCE_VALUES } from "@/lib/domain/stance";
import { deepFreeze } from "@/tests/support/deep-freeze";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import { aCoder, aCoding, aCommentator, aProposition } from "@/tests/support/dossiers/factories";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const CELL = { commentatorId: "ann", propositionId: "A1" };
const A = aCoder({ id: "reader-a" });
const B = aCoder({ id: "reader-b" });
const PARTIAL = aCoder({ id: "reader-c", kind: "person", scope: "partial" });
const JUDGE = aCoder({ id: "judge", kind: "adjudication", scope: "differences" });
const SECOND_JUDGE = aCoder({ id: "judge-2", kind: "adjudication", scope: "differences" });

const none = (coderId: string): Partial<Coding> => ({
  coderId,
  status: "none",
  value: null,
  confidence: null,
  evidence: [],
});
const declined = (coderId: string): Partial<Coding> => ({ coderId, status: "declined", value: null, confidence: null });

/** What becomes of one cell, read by the coders so; undefined where nothing is published. */
function readCell(coders: readonly Coder[], codings: readonly Partial<Coding>[]): Position | undefined {
  const positions = derivePositions(
    deepFreeze({
      commentators: [aCommentator({ id: "ann" })],
      propositions: [aProposition({ id: "A1" })],
      coders,
      codings: codings.map((coding) => aCoding({ ...CELL, ...coding })),
    }),
  );
  expect(positions.length).toBeLessThanOrEqual(1);
  return positions[0];
}

describe("no position found", () => {
  it.each([
    ["nobody has a row", [A, B], []],
    ["both considered the cell and found nothing", [A, B], [none("reader-a"), none("reader-b")]],
    ["one says none, the other of scope all has no row", [A, B], [none("reader-a")]],
    ["one says none, a coder of partial scope has not been there", [A, PARTIAL], [none("reader-a")]],
    ["the adjudication says none", [A, B, JUDGE], [{ coderId: "reader-a" }, none("judge")]],
    ["the adjudication overrules two equal readings", [A, B, JUDGE], [{}, { coderId: "reader-b" }, none("judge")]],
  ])("no position found is published as nothing when %s", (_, coders, codings) => {
    expect(readCell(coders, codings)).toBeUndefined();
  });
});

describe("recorded", () => {
  const RECORD = aCoder({ id: "votes", kind: "record" });
  const person = aCoder({ id: "reader-a", kind: "person" });

  it("recorded stands beside a coder who read nothing or something else: only coders who read can disagree", () => {
    const entry = { coderId: "votes", value: 2 as const };
    for (const readings of [[], [none("reader-a")], [{ coderId: "reader-a", value: -1 as const }]]) {
      expect(readCell([RECORD, person], [entry, ...readings])).toMatchObject({ state: "recorded", value: 2 });
    }
    const differing = [{ coderId: "reader-a", value: -1 as const }, { coderId: "reader-b" }];
    expect(readCell([RECORD, A, B], differing)).toMatchObject({ state: "unresolved", value: null });
  });

  it("recorded needs an entry: a record without one takes no part in what is read", () => {
    expect(readCell([RECORD, person], [{ coderId: "reader-a", value: -1 }])).toMatchObject({
      state: "single-coded",
      value: -1,
    });
  });
});

describe("agreed", () => {
  it("agreed needs two coders with the same value", () => {
    const position = readCell([A, B], [{ value: -1 }, { coderId: "reader-b", value: -1 }]);
    expect(position).toMatchObject({ ...CELL, state: "agreed", value: -1, confidence: "high", adjudicated: false });
  });

  it("agreed takes the lowest confidence, wherever it stands", () => {
    for (const [one, other, lowest] of [
      ["high", "low", "low"],
      ["medium", "high", "medium"],
      ["low", "medium", "low"],
    ] as const) {
      const codings = [{ confidence: one }, { coderId: "reader-b", confidence: other }];
      expect(readCell([A, B], codings)?.confidence).toBe(lowest);
    }
  });

  it("agreed is not disturbed by a coder of partial scope who has not been there", () => {
    expect(readCell([A, B, PARTIAL], [{}, { coderId: "reader-b" }])?.state).toBe("agreed");
  });

  it("agreed keeps both readings and names each quotation once, the decisive one first", () => {
    const codings = [{ coderId: "reader-b", evidence: ["q3", "q1"] }, { evidence: ["q2", "q3"] }];
    const position = readCell([A, B], codings);
    expect(position?.codings.map(({ coderId }) => coderId)).toEqual(["reader-a", "reader-b"]);
    expect(position?.evidence).toEqual(["q2", "q3", "q1"]);
  });
});

describe("single-coded", () => {
  it("single-coded is the state where only one coder exists", () => {
    expect(readCell([A], [{ value: 2 }])).toMatchObject({ state: "single-coded", value: 2, confidence: "high" });
  });

  it("single-coded is the state where the other, of partial scope, has not been there", () => {
    expect(readCell([A, PARTIAL], [{}])).toMatchObject({ state: "single-coded", value: 1 });
    expect(readCell([PARTIAL], [{ coderId: "reader-c" }])).toMatchObject({ state: "single-coded", value: 1 });
  });

  it("single-coded is not the state where the other, of scope all, found nothing", () => {
    expect(readCell([A, B], [{}])).toMatchObject({ state: "unresolved", value: null });
  });

  it("single-coded becomes agreed once the partial coder arrives at the same value", () => {
    expect(readCell([A, PARTIAL], [{}, { coderId: "reader-c" }])?.state).toBe("agreed");
  });
});

describe("unresolved", () => {
  it.each([
    ["their values differ", [A, B], [{ value: 1 }, { coderId: "reader-b", value: 2 }]],
    ["one declined", [A, B], [{}, declined("reader-b")]],
    ["one says none outright", [A, B], [{}, none("reader-b")]],
    ["one declined and the other, of scope all, has no row", [A, B], [declined("reader-a")]],
    [
      "two agree and a third does not",
      [A, B, PARTIAL],
      [{}, { coderId: "reader-b" }, { coderId: "reader-c", value: 2 }],
    ],
    [
      "two adjudications differ",
      [A, B, JUDGE, SECOND_JUDGE],
      [{}, { coderId: "reader-b" }, { coderId: "judge", value: 1 }, { coderId: "judge-2", value: 2 }],
    ],
    [
      "one adjudication declines and another says none",
      [A, B, JUDGE, SECOND_JUDGE],
      [declined("judge"), none("judge-2")],
    ],
  ] as const)("unresolved has no value when %s", (_, coders, codings) => {
    expect(readCell(coders, codings)).toMatchObject({
      state: "unresolved",
      value: null,
      confidence: null,
      adjudicated: false,
    });
  });

  it("unresolved shows every reading and its evidence", () => {
    const codings = [
      { value: 1, evidence: ["q1"] },
      { coderId: "reader-b", value: -1, evidence: ["q2"] },
    ] as const;
    const position = readCell([A, B], codings);
    expect(position?.codings.map(({ value }) => value)).toEqual([1, -1]);
    expect(position?.evidence).toEqual(["q1", "q2"]);
  });
});

describe("declined", () => {
  it("declined is declined to say when both declined", () => {
    const position = readCell([A, B], [declined("reader-a"), declined("reader-b")]);
    expect(position).toMatchObject({ state: "declined", value: null, confidence: null, adjudicated: false });
  });

  it("declined is declined when the only coder declined", () => {
    expect(readCell([A], [declined("reader-a")])).toMatchObject({ state: "declined", adjudicated: false });
  });

  it("declined says so when an adjudication declined", () => {
    const position = readCell([A, B, JUDGE], [{}, { coderId: "reader-b", value: 2 }, declined("judge")]);
    expect(position).toMatchObject({ state: "declined", value: null, adjudicated: true });
  });
});

describe("adjudicated", () => {
  it("adjudicated takes value, confidence and evidence of the adjudication and keeps both originals", () => {
    const position = readCell(
      [A, B, JUDGE],
      [
        { value: 2, evidence: ["q1"] },
        { coderId: "reader-b", value: -2, confidence: "low", evidence: ["q2"] },
        { coderId: "judge", value: 0, confidence: "medium", evidence: ["q3"] },
      ],
    );
    expect(position).toMatchObject({ state: "adjudicated", value: 0, confidence: "medium", adjudicated: true });
    expect(position?.evidence).toEqual(["q3"]);
    expect(position?.codings.map(({ coderId }) => coderId)).toEqual(["judge", "reader-a", "reader-b"]);
  });

  it("adjudicated settles a cell that one of two coders of scope all left empty", () => {
    expect(readCell([A, B, JUDGE], [{}, { coderId: "judge", value: -1 }])).toMatchObject({
      state: "adjudicated",
      value: -1,
    });
  });

  it("adjudicated stands when two adjudications say the same, at the lower confidence", () => {
    const codings = [{ coderId: "judge" }, { coderId: "judge-2", confidence: "low" as const }];
    expect(readCell([A, B, JUDGE, SECOND_JUDGE], codings)).toMatchObject({ state: "adjudicated", confidence: "low" });
  });
});

describe("the positions of a dossier", () => {
  const state = (positions: readonly Position[]) =>
    positions.map((p) => `${p.commentatorId} ${p.propositionId} ${p.state} ${p.value}`);

  it("the positions of a dossier are those worked out by hand, by commentator, then in the order of the propositions", () => {
    expect(state(derivePositions(smallDossier()))).toEqual([
      "ann A1 agreed 2",
      "ann A2 unresolved null",
      "ann D1 agreed -1",
      "bob A1 adjudicated -1",
      "bob A2 declined null",
      "cho A1 agreed 1",
      "dan A1 agreed 0",
      "dan D1 agreed 1",
      "some-experts A1 agreed 1",
    ]);
  });

  it("the positions of a dossier follow the order of the propositions, not their ids", () => {
    const { propositions, ...rest } = smallDossier();
    const reversed = propositions.map((proposition) => ({ ...proposition, order: 4 - proposition.order }));
    const ofAnn = derivePositions({ ...rest, propositions: reversed }).filter((p) => p.commentatorId === "ann");
    expect(ofAnn.map(({ propositionId }) => propositionId)).toEqual(["D1", "A2", "A1"]);
  });

  it("the positions of a dossier do not change with the order of any row", () => {
    const { commentators, propositions, coders, codings } = smallDossier();
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    const expected = derivePositions({ commentators, propositions, coders, codings });
    fc.assert(
      fc.property(
        fc.record({
          commentators: shuffled(commentators),
          propositions: shuffled(propositions),
          coders: shuffled(coders),
          codings: shuffled(codings),
        }),
        (dossier) => {
          expect(derivePositions(dossier)).toEqual(expected);
        },
      ),
    );
  });

  it("the positions of a dossier carry a value, a confidence and evidence together or not at all, whatever the codings", () => {
    const coders = [A, B, PARTIAL, JUDGE, SECOND_JUDGE];
    const anyReading = fc.oneof(
      fc.record({ value: fc.constantFrom(...STANCE_VALUES), confidence: fc.constantFrom(...CONFIDENCES) }),
      fc.constant(declined("")),
      fc.constant(none("")),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 5, maxLength: 5 }), (readings) => {
        const codings = coders.flatMap(({ id }, place) => {
          const reading = readings[place];
          return reading ? [{ ...reading, coderId: id }] : [];
        });
        const position = readCell(coders, codings);
        if (!position) return;
        expect(POSITION_STATES).toContain(position.state);
        expect(position.value === null).toBe(position.state === "unresolved" || position.state === "declined");
        expect(position.confidence === null).toBe(position.value === null);
        expect(hasValue(position)).toBe(position.value !== null);
        expect(position.evidence.length).toBeGreaterThan(0);
        expect(position.codings).toHaveLength(codings.length);
      }),
    );
  });
});

describe("the count of positions held", () => {
  it("the count of positions held leaves out what has no value, and counts every list by itself", () => {
    // Of the seven cells of the small dossier that a coder filled, one is unresolved and one a refusal.
    const positions = derivePositions(smallDossier());
    const valued = positions.filter(hasValue);
    expect(positions.length - valued.length).toBe(2);
    expect([countHeld(positions), countHeld(positions), countHeld(valued.slice(1)), countHeld([])]).toEqual([
      valued.length,
      valued.length,
      valued.length - 1,
      0,
    ]);
  });
});

describe("several codings of one coder", () => {
  const dossier = changedDossier();
  const positionOf = (commentatorId: string, propositionId = "A1") =>
    derivePositions(dossier).find((one) => one.commentatorId === commentatorId && one.propositionId === propositionId);

  it("several codings of one coder give the latest, with its evidence alone; the earlier ones are its history", () => {
    expect(positionOf("ann")).toMatchObject({ state: "single-coded", value: 0, evidence: ["q-ann-3"] });
    expect(positionOf("ann")?.codings.map(({ asOf }) => asOf)).toEqual(["2022-05"]);
    expect(positionOf("ann")?.earlier.map(({ asOf, value }) => [asOf, value])).toEqual([
      ["2019", 1],
      ["2020-02-03", -1],
    ]);
    expect(positionOf("bob")).toMatchObject({ value: 1, evidence: ["q-bob-2"] });
    expect(positionOf("cho")).toMatchObject({ state: "single-coded", value: 2 });
    expect(positionOf("gil")?.earlier).toEqual([]);
  });

  it("several codings of one coder leave the cell unresolved where dates do not say which of two is the later", () => {
    expect(positionOf("eve")).toMatchObject({
      state: "unresolved",
      unresolvedBecause: "order-unknown",
      value: null,
      evidence: ["q-eve-1", "q-eve-2"],
    });
    // The same said twice is no question of order; only the quotations are two.
    const same = [{ asOf: "2023" }, { asOf: "2023-08", evidence: ["q2"] }];
    expect(readCell([A], same)).toMatchObject({ state: "single-coded", value: 1, evidence: ["q-ann-1", "q2"] });
    expect(readCell([A], [{}, { asOf: "2023", value: -1 }])).toMatchObject({ unresolvedBecause: "order-unknown" });
  });

  it("several codings of one coder are one reading beside that of another", () => {
    const changed = [{ asOf: "2019", value: -1 as const }, { asOf: "2023" }];
    expect(readCell([A, B], [...changed, { coderId: "reader-b" }])).toMatchObject({ state: "agreed", value: 1 });
    expect(readCell([A, B], [...changed, { coderId: "reader-b", value: -1 }])).toMatchObject({
      state: "unresolved",
      unresolvedBecause: "coders-differ",
    });
  });

  it("several codings of one record give its latest entry", () => {
    const RECORD = aCoder({ id: "votes", kind: "record" });
    const votes = [
      { coderId: "votes", asOf: "2018", value: 2 as const },
      { coderId: "votes", asOf: "2019", value: -2 as const },
    ];
    expect(readCell([RECORD], votes)).toMatchObject({ state: "recorded", value: -2 });
  });

  it("several codings of one coder are not settled by an adjudication of what was read before", () => {
    const readings = [{ asOf: "2019" }, { asOf: "2023", value: -1 as const }];
    const of = (asOf: string | null) => [...readings, { coderId: "judge", value: 2 as const, asOf }];
    expect(readCell([A, JUDGE], of("2019"))).toMatchObject({ state: "single-coded", value: -1 });
    expect(readCell([A, JUDGE], of("2019"))?.earlier.map(({ coderId }) => coderId)).toEqual(["judge", "reader-a"]);
    expect(readCell([A, JUDGE], of("2023"))).toMatchObject({ state: "adjudicated", value: 2 });
    expect(readCell([A, JUDGE], of(null))).toMatchObject({ state: "adjudicated", value: 2 });
  });
});

describe("mixed", () => {
  const mixed = (coderId: string): Partial<Coding> => ({ coderId, status: "mixed", value: null, confidence: null });

  it.each([
    ["one coder found both", [A], [mixed("reader-a")]],
    ["all of them did", [A, B], [mixed("reader-a"), mixed("reader-b")]],
    ["another found one side only", [A, B], [mixed("reader-a"), { coderId: "reader-b" }]],
    ["an adjudication leaves it so", [A, JUDGE], [{}, mixed("judge")]],
  ])("mixed is unresolved and no value when %s", (_, coders, codings) => {
    const found = { state: "unresolved", unresolvedBecause: "mixed", value: null, confidence: null };
    expect(readCell(coders, codings)).toMatchObject(found);
  });

  it("mixed is settled by an adjudication, and by what a coder says of a later date", () => {
    expect(readCell([A, JUDGE], [mixed("reader-a"), { coderId: "judge" }])).toMatchObject({ state: "adjudicated" });
    expect(readCell([A], [{ ...mixed("reader-a"), asOf: "2019" }, { asOf: "2023" }])).toMatchObject({ value: 1 });
  });
});
