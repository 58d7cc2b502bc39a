import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coder, Coding } from "@/lib/domain/dossier";
import { type DossierIndex, indexDossier } from "@/lib/domain/dossier-index";
import type { StanceValue } from "@/lib/domain/stance";
import { type Period, periodPositions } from "@/lib/selection/period-positions";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  anIssue,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/dossiers/factories";

const READER = aCoder({ id: "reader-a", kind: "person", scope: "partial" });
const SECOND = aCoder({ id: "reader-b", kind: "person", scope: "partial" });
const WHOLE = aCoder({ id: "reader-w", scope: "all" });
const JUDGE = aCoder({ id: "judge", kind: "adjudication", scope: "differences" });

/** Day of the summit: the first of the second period. */
const SUMMIT = "2023-09-13";
const BEFORE: Period = { from: null, to: "2023-09-12" };
const AFTER: Period = { from: SUMMIT, to: null };

/** Sources of a day before, a day after, the month of the summit, and without a date. */
const SOURCES = [
  aSource({ id: "early", issued: "2023-08-08" }),
  aSource({ id: "late", issued: "2023-10-11" }),
  aSource({ id: "month", issued: "2023-09" }),
  aSource({ id: "dateless", issued: null }),
];

/** One commentator with a quotation from each source, and some with a day of their own. */
const QUOTATIONS = [
  ...SOURCES.map(({ id }) => aQuotation({ id, sourceId: id, commentatorId: "ann" })),
  aQuotation({ id: "late-said-early", sourceId: "late", statedOn: "2023-07-27", commentatorId: "ann" }),
];

function oneCell(
  codings: readonly Partial<Coding>[],
  coders: readonly Coder[] = [READER, SECOND, JUDGE],
): DossierIndex {
  return indexDossier(
    aDossier({
      issues: [anIssue({ id: "arms" })],
      propositions: [aProposition({ id: "A1" })],
      commentators: [aCommentator({ id: "ann" })],
      sources: SOURCES,
      quotations: QUOTATIONS,
      coders,
      codings: codings.map((coding) => aCoding({ commentatorId: "ann", propositionId: "A1", evidence: [], ...coding })),
    }),
  );
}

/** What the only cell is in a period: its value, why it has none, that it cannot be dated, or that nothing is there. */
function cellIn(index: DossierIndex, period: Period): StanceValue | string | null {
  const { positions, cannotBeDated } = periodPositions(index, period);
  expect(positions.length + cannotBeDated.length).toBeLessThanOrEqual(1);
  if (cannotBeDated.length > 0) return "cannot be dated";
  const [position] = positions;
  if (!position) return null;
  return position.value ?? position.unresolvedBecause ?? position.state;
}

const none: Partial<Coding> = { status: "none", value: null, confidence: null };

describe("a position without a date of its own counts where all its evidence was said", () => {
  it.each([
    ["before, by the date of the source", ["early"], 1, null],
    ["after, by the date of the source", ["late"], null, 1],
    ["before, by the day on which it was said, though published after", ["late-said-early", "early"], 1, null],
    ["on both sides of the day", ["early", "late"], "cannot be dated", "cannot be dated"],
    ["in a month that has days on both sides", ["month"], "cannot be dated", "cannot be dated"],
    ["on a day that nobody knows", ["early", "dateless"], "cannot be dated", "cannot be dated"],
    ["nowhere", [], "cannot be dated", "cannot be dated"],
    ["in a quotation that is not there", ["lost"], "cannot be dated", "cannot be dated"],
  ])("said %s", (_, evidence, before, after) => {
    const index = oneCell([{ evidence }]);
    expect([cellIn(index, BEFORE), cellIn(index, AFTER)]).toEqual([before, after]);
  });

  it("said on the last day of one period and the first of the other: bounds are inclusive", () => {
    const index = oneCell([{ evidence: ["early"] }]);
    expect(cellIn(index, { from: null, to: "2023-08-08" })).toBe(1);
    expect(cellIn(index, { from: "2023-08-08", to: "2023-08-08" })).toBe(1);
    expect(cellIn(index, { from: "2023-08-09", to: null })).toBeNull();
  });

  it("said before a period and after it: the position may have been held within, which nobody can say", () => {
    const index = oneCell([{ evidence: ["early", "late"] }]);
    expect(cellIn(index, { from: "2023-09-01", to: "2023-09-30" })).toBe("cannot be dated");
  });

  it("of several coders, the evidence of all who carry the position is asked", () => {
    const index = oneCell([{ evidence: ["early"] }, { coderId: "reader-b", evidence: ["late"] }]);
    expect(cellIn(index, AFTER)).toBe("cannot be dated");
  });

  it("of a cell that was settled, only the evidence of the decision is asked", () => {
    const readings = [{ evidence: ["early"] }, { coderId: "reader-b", value: -1 as const, evidence: ["early"] }];
    const index = oneCell([...readings, { coderId: "judge", value: -2, evidence: ["late"] }]);
    expect([cellIn(index, BEFORE), cellIn(index, AFTER)]).toEqual([null, -2]);
  });

  it("a refusal and an unresolved position have a date as any other", () => {
    const declined = oneCell([{ status: "declined", value: null, confidence: null, evidence: ["late"] }]);
    expect([cellIn(declined, BEFORE), cellIn(declined, AFTER)]).toEqual([null, "declined"]);
    const differing = oneCell([{ evidence: ["early"] }, { coderId: "reader-b", value: -1, evidence: ["early"] }]);
    expect([cellIn(differing, BEFORE), cellIn(differing, AFTER)]).toEqual(["coders-differ", null]);
  });
});

describe("a dated position counts in the period of its date, whenever its words were said", () => {
  it("the last position within the period counts, and what came later does not", () => {
    const index = oneCell([
      { asOf: "2023-07-01", value: -1 },
      { asOf: "2023-08", value: -2, evidence: ["late"] },
      { asOf: "2023-09-20", value: 1 },
      { asOf: "2023-10", value: 2 },
    ]);
    expect([cellIn(index, BEFORE), cellIn(index, AFTER)]).toEqual([-2, 2]);
    expect(cellIn(index, { from: null, to: "2023-07-31" })).toBe(-1);
    expect(cellIn(index, { from: "2023-07-02", to: "2023-07-31" })).toBeNull();
    expect(periodPositions(index, BEFORE).positions[0]).toMatchObject({
      codings: [{ asOf: "2023-08" }],
      earlier: [{ asOf: "2023-07-01" }],
    });
  });

  it("a month or a year across the day cannot be dated on either side", () => {
    for (const asOf of ["2023-09", "2023"]) {
      const index = oneCell([{ asOf, evidence: ["early"] }]);
      expect([cellIn(index, BEFORE), cellIn(index, AFTER)]).toEqual(["cannot be dated", "cannot be dated"]);
    }
  });

  it("a month across the day does not matter where a later coding of the same coder surely lies in the period", () => {
    const index = oneCell([
      { asOf: "2023-09", value: -2 },
      { asOf: "2023-10-02", value: 1 },
    ]);
    expect([cellIn(index, BEFORE), cellIn(index, AFTER)]).toEqual(["cannot be dated", 1]);
    const byOthers = oneCell([
      { asOf: "2023-09", value: -2 },
      { asOf: "2023-10-02", value: 1, coderId: "reader-b" },
    ]);
    expect(cellIn(byOthers, AFTER)).toBe("cannot be dated");
  });

  it("an earlier position is not taken for the last where a later one may lie in the period", () => {
    const index = oneCell([
      { asOf: "2023-08-01", value: -2 },
      { asOf: "2023-09", value: 1 },
    ]);
    expect(cellIn(index, BEFORE)).toBe("cannot be dated");
    expect(cellIn(index, { from: null, to: "2023-08-31" })).toBe(-2);
  });

  it("two readings of one period of which nobody knows which came last are unresolved", () => {
    const index = oneCell([
      { asOf: "2023-10", value: 1 },
      { asOf: "2023-10-05", value: -1 },
    ]);
    expect(cellIn(index, AFTER)).toBe("order-unknown");
  });
});

describe("several coders in a period", () => {
  it("a coder who considered everything and has nothing within the period found nothing there", () => {
    const codings = [
      { asOf: "2023-08-01", value: 1 as const },
      { asOf: "2023-10-01", value: 1 as const },
      { asOf: "2023-08-02", value: 1 as const, coderId: "reader-w" },
    ];
    const index = oneCell(codings, [READER, WHOLE]);
    expect([cellIn(index, BEFORE), cellIn(index, AFTER)]).toEqual([1, "coders-differ"]);
    const partial = oneCell(
      codings.map((coding) => ({ ...coding, coderId: coding.coderId ? "reader-b" : "reader-a" })),
      [READER, SECOND],
    );
    expect([cellIn(partial, BEFORE), cellIn(partial, AFTER)]).toEqual([1, 1]);
  });

  it("that nothing was found has no date and is said of every period", () => {
    const index = oneCell([
      { asOf: "2023-10-01", value: 1 },
      { ...none, coderId: "reader-b" },
    ]);
    expect([cellIn(index, BEFORE), cellIn(index, AFTER)]).toEqual([null, "coders-differ"]);
    const settled = oneCell([
      { asOf: "2023-10-01", value: 1 },
      { ...none, coderId: "judge" },
    ]);
    expect([cellIn(settled, BEFORE), cellIn(settled, AFTER)]).toEqual([null, null]);
  });

  it("an adjudication settles what was read up to its date, and is history where a coder read more", () => {
    const index = oneCell([
      { asOf: "2023-08-01", value: 1 },
      { asOf: "2023-08-01", value: -1, coderId: "reader-b" },
      { asOf: "2023-08-20", value: -2, coderId: "judge" },
      { asOf: "2023-10-01", value: 2 },
    ]);
    expect([cellIn(index, BEFORE), cellIn(index, AFTER)]).toEqual([-2, 2]);
    expect(cellIn(index, { from: null, to: "2023-08-19" })).toBe("coders-differ");
  });

  it("a reading across the day does not matter where it is settled later, within the period", () => {
    const readings = [
      { asOf: "2023-09", value: 1 as const },
      { asOf: "2023-09-20", value: -1 as const, coderId: "reader-b" },
    ];
    const index = oneCell([...readings, { asOf: "2023-10-01", value: -2, coderId: "judge" }]);
    expect([cellIn(index, BEFORE), cellIn(index, AFTER)]).toEqual(["cannot be dated", -2]);
    expect(cellIn(oneCell(readings), AFTER)).toBe("cannot be dated");
  });

  it("a coding without a date beside dated ones lies where its own evidence was said", () => {
    const readings = [
      { asOf: "2023-08-01", value: 1 as const, evidence: ["early"] },
      { asOf: "2023-10-01", value: -1 as const, evidence: ["late"] },
    ];
    const settledLate = oneCell([...readings, { coderId: "judge", value: -2, evidence: ["late"] }]);
    expect([cellIn(settledLate, BEFORE), cellIn(settledLate, AFTER)]).toEqual([1, -2]);
    const settledBoth = oneCell([...readings, { coderId: "judge", value: -2, evidence: ["early", "late"] }]);
    expect([cellIn(settledBoth, BEFORE), cellIn(settledBoth, AFTER)]).toEqual(["cannot be dated", "cannot be dated"]);
  });
});

describe("the whole and its periods", () => {
  const dossier = indexDossier(builtInDossier());

  it("a period without bounds holds every position as it is; one that ends before it begins holds none", () => {
    expect(periodPositions(dossier, { from: null, to: null })).toEqual({
      positions: dossier.positions,
      cannotBeDated: [],
    });
    expect(periodPositions(dossier, { from: SUMMIT, to: "2023-09-12" })).toEqual({ positions: [], cannotBeDated: [] });
  });

  it("the same period gives the same object, and unchanged positions are those of the index", () => {
    expect(periodPositions(dossier, { ...AFTER })).toBe(periodPositions(dossier, AFTER));
    const whole = new Set(dossier.positions);
    const { positions } = periodPositions(dossier, AFTER);
    expect(positions.length).toBeGreaterThan(0);
    expect(positions.every((position) => whole.has(position))).toBe(true);
  });

  it("before, after and what cannot be dated are all positions of a dossier without dated codings, each once", () => {
    const before = periodPositions(dossier, BEFORE);
    const after = periodPositions(dossier, AFTER);
    expect(before.cannotBeDated).toEqual(after.cannotBeDated);
    const parts = [...before.positions, ...after.positions, ...before.cannotBeDated];
    expect(parts).toHaveLength(dossier.positions.length);
    expect(new Set(parts)).toEqual(new Set(dossier.positions));
  });

  it("with days known for all of it, a period is what a dossier without the other codings would say", () => {
    const day = fc.integer({ min: 1, max: 30 }).map((of) => `2023-09-${String(of).padStart(2, "0")}`);
    const coding = fc.record({
      asOf: day,
      value: fc.constantFrom<StanceValue>(-2, -1, 1, 2),
      coderId: fc.constantFrom("reader-a", "reader-b", "reader-w", "judge"),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(coding, { minLength: 1, maxLength: 8, selector: ({ asOf, coderId }) => asOf + coderId }),
        day,
        day,
        (codings, from, to) => {
          const coders = [READER, SECOND, WHOLE, JUDGE];
          const inside = codings.filter(({ asOf }) => asOf >= from && asOf <= to);
          expect(periodPositions(oneCell(codings, coders), { from, to })).toEqual({
            positions: oneCell(inside, coders).positions,
            cannotBeDated: [],
          });
        },
      ),
    );
  });
});
