import { describe, expect, it } from "vitest";
import { reliabilityUnits } from "@/lib/analysis/reliability/reliability-units";
import { aCoder, aCoding } from "@/tests/support/matrices/a-coding";

const coders = [aCoder("adjudicator", { kind: "adjudication", scope: "differences" }), aCoder("x"), aCoder("y")];
const propositions = [{ id: "p1" }, { id: "p2" }];

describe("units of reliability", () => {
  it("units of reliability are cells with each coder's own value, adjudication left out", () => {
    const codings = [
      aCoding({ commentatorId: "ann", propositionId: "p1", coderId: "y", value: 2 }),
      aCoding({ commentatorId: "ann", propositionId: "p1", coderId: "x", value: 1 }),
      aCoding({ commentatorId: "ann", propositionId: "p1", coderId: "adjudicator", value: 2 }),
    ];
    expect(reliabilityUnits({ codings, coders, propositions })).toEqual([
      { commentatorId: "ann", propositionId: "p1", values: [1, 2] },
    ]);
  });

  it("units of reliability hold null where a coder refused or found nothing, and skip cells without any value", () => {
    const codings = [
      aCoding({ commentatorId: "ann", propositionId: "p1", coderId: "x", value: -1 }),
      aCoding({ commentatorId: "ann", propositionId: "p1", coderId: "y", status: "declined", value: null }),
      aCoding({ commentatorId: "bob", propositionId: "p2", coderId: "y", value: 0 }),
      aCoding({ commentatorId: "bob", propositionId: "p1", coderId: "x", status: "declined", value: null }),
      aCoding({ commentatorId: "cat", propositionId: "p1", coderId: "adjudicator", value: 0 }),
    ];
    expect(reliabilityUnits({ codings, coders, propositions }).map((unit) => unit.values)).toEqual([
      [-1, null],
      [null, 0],
    ]);
  });

  it("units of reliability are limited to the propositions asked for", () => {
    const codings = [
      aCoding({ commentatorId: "ann", propositionId: "p1", coderId: "x" }),
      aCoding({ commentatorId: "ann", propositionId: "p3", coderId: "x" }),
    ];
    expect(reliabilityUnits({ codings, coders, propositions })).toHaveLength(1);
    expect(reliabilityUnits({ codings, coders, propositions: [] })).toEqual([]);
  });

  it("units of reliability take of each coder what it says last, and nothing of what was found both ways", () => {
    const of = (coderId: string, given: object) =>
      aCoding({ commentatorId: "ann", propositionId: "p1", coderId, ...given });
    const mixed = { status: "mixed" as const, value: null };
    const unitsOf = (...codings: ReturnType<typeof of>[]) =>
      reliabilityUnits({ codings, coders, propositions }).map(({ values }) => values);

    expect(unitsOf(of("x", { asOf: "2021", value: -1 }), of("x", { asOf: "2019" }), of("y", {}))).toEqual([[-1, 1]]);
    expect(unitsOf(of("x", mixed), of("y", { value: 2 }))).toEqual([[null, 2]]);
    expect(unitsOf(of("x", { asOf: "2019" }), of("x", { asOf: "2021", ...mixed }))).toEqual([]);
    // Nobody knows which of the two came last.
    expect(unitsOf(of("x", { asOf: "2023" }), of("x", { asOf: "2023-08", value: -1 }), of("y", {}))).toEqual([
      [null, 1],
    ]);
  });
});
