import { describe, expect, it } from "vitest";
import { coderCodability } from "@/lib/analysis/reliability/coder-codability";
import { aCoder, aCoding } from "@/tests/support/matrices/a-coding";

const commentators = [{ id: "ann" }, { id: "bob" }];
const propositions = [{ id: "p1" }, { id: "p2" }];
const found = (coderId: string, commentatorId: string, propositionId: string) =>
  aCoding({ coderId, commentatorId, propositionId });

describe("agreement on whether there is a position", () => {
  it("agreement on whether there is a position counts the cells nobody filled as considered and found empty", () => {
    // Found: (1, 1), (1, 0), (0, 0), (0, 0): 3 of 8 codings say yes. 2 of 8 ordered pairs differ: 1 − (2/8) / (2·3·5 /
    // (8·7)) = 8/15
    const codings = [found("x", "ann", "p1"), found("y", "ann", "p1"), found("x", "bob", "p2")];
    expect(coderCodability({ commentators, propositions, coders: [aCoder("x"), aCoder("y")], codings })).toEqual({
      cells: 4,
      foundByAny: 2,
      foundByAll: 1,
      percent: 0.75,
      alphaNominal: expect.closeTo(8 / 15, 12),
    });
  });

  it("agreement on whether there is a position does not take a refusal for a position, nor an adjudication for a coder", () => {
    const coders = [aCoder("x"), aCoder("y"), aCoder("judge", { kind: "adjudication", scope: "differences" })];
    const codings = [
      found("x", "ann", "p1"),
      aCoding({ coderId: "y", commentatorId: "ann", propositionId: "p1", status: "declined", value: null }),
      found("judge", "bob", "p1"),
    ];
    expect(coderCodability({ commentators, propositions, coders, codings })).toMatchObject({
      cells: 4,
      foundByAny: 1,
      foundByAll: 0,
    });
  });

  it("agreement on whether there is a position takes a change of mind for one reading, and both sides at once for a position", () => {
    const coders = [aCoder("x"), aCoder("y")];
    const changed = { commentatorId: "ann", propositionId: "p1", coderId: "x" };
    const codings = [
      aCoding({ ...changed, asOf: "2019" }),
      aCoding({ ...changed, asOf: "2021", status: "declined", value: null }),
      found("y", "ann", "p1"),
      aCoding({ coderId: "x", commentatorId: "bob", propositionId: "p1", status: "mixed", value: null }),
      found("y", "bob", "p1"),
    ];
    // ann on p1: x ends with a refusal, y found a position; bob on p1: both found one.
    expect(coderCodability({ commentators, propositions, coders, codings })).toMatchObject({
      cells: 4,
      foundByAny: 2,
      foundByAll: 1,
    });
  });

  it("agreement on whether there is a position leaves out cells that a partial coder has not reached", () => {
    const coders = [aCoder("x"), aCoder("y", { scope: "partial" })];
    const codings = [
      found("x", "ann", "p1"),
      found("y", "ann", "p1"),
      aCoding({ coderId: "y", commentatorId: "ann", propositionId: "p2", status: "none", value: null }),
    ];
    expect(coderCodability({ commentators, propositions, coders, codings })).toEqual({
      cells: 2,
      foundByAny: 1,
      foundByAll: 1,
      percent: 1,
      alphaNominal: 1,
    });
  });

  it("agreement on whether there is a position is undefined with one coder, without cells, and where nobody found anything", () => {
    const undefinedOver = { cells: 0, foundByAny: 0, foundByAll: 0, percent: null, alphaNominal: null };
    const codings = [found("x", "ann", "p1")];
    expect(coderCodability({ commentators, propositions, coders: [aCoder("x")], codings })).toEqual(undefinedOver);
    expect(coderCodability({ commentators: [], propositions, coders: [aCoder("x"), aCoder("y")], codings })).toEqual(
      undefinedOver,
    );
    expect(
      coderCodability({ commentators, propositions, coders: [aCoder("x"), aCoder("y")], codings: [] }),
    ).toMatchObject({ cells: 4, percent: 1, alphaNominal: null });
  });
});
