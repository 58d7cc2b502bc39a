import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideByDate, isSurelyBefore, oncePerCoder, readingNow } from "@/lib/domain/coding-history";
import { aCoding } from "@/tests/support/dossiers/factories";

const CELL = { commentatorId: "ann", propositionId: "A1" };
const dated = (...dates: (string | null)[]) => dates.map((asOf) => aCoding({ ...CELL, asOf }));
const datesOf = (codings: readonly { asOf: string | null }[]) => codings.map(({ asOf }) => asOf);

describe("divideByDate", () => {
  it.each([
    ["days", ["2020-02-03", "2020-02-02"], ["2020-02-03"], ["2020-02-02"]],
    ["a year and a later month", ["2019", "2020-01"], ["2020-01"], ["2019"]],
    ["three, in any order", ["2020-02-03", "2022-05", "2019"], ["2022-05"], ["2019", "2020-02-03"]],
  ])("divideByDate keeps the latest and puts the earlier ones in order: %s", (_, dates, current, earlier) => {
    const history = divideByDate(dated(...dates));
    expect(datesOf(history.current)).toEqual(current);
    expect(datesOf(history.earlier)).toEqual(earlier);
  });

  it("divideByDate keeps both where a month lies in the year beside it, whatever came before them", () => {
    const history = divideByDate(dated("2021", "2023", "2023-08"));
    expect(datesOf(history.current)).toEqual(["2023", "2023-08"]);
    expect(datesOf(history.earlier)).toEqual(["2021"]);
  });

  it("divideByDate knows of what has no date neither that it is earlier nor that it is later", () => {
    const history = divideByDate(dated(null, "2019", "2023"));
    expect(datesOf(history.current)).toEqual([null, "2023"]);
    expect(datesOf(history.earlier)).toEqual(["2019"]);
  });

  it("divideByDate compares codings of one coder only", () => {
    const other = aCoding({ ...CELL, coderId: "reader-b", asOf: "2019" });
    expect(divideByDate([...dated("2023"), other])).toEqual({ current: [...dated("2023"), other], earlier: [] });
  });

  it("divideByDate loses nothing, and nothing that it keeps lies before something else of the same coder", () => {
    const date = fc.constantFrom(null, "2019", "2020", "2020-02", "2020-02-03", "2020-02-04", "2021-01-01");
    fc.assert(
      fc.property(fc.uniqueArray(date), (dates) => {
        const codings = dated(...dates);
        const { current, earlier } = divideByDate(codings);
        expect(new Set([...current, ...earlier])).toEqual(new Set(codings));
        expect(current.some((coding) => codings.some((other) => isSurelyBefore(coding, other)))).toBe(false);
        expect(earlier.every((coding) => current.some((other) => isSurelyBefore(coding, other)))).toBe(true);
      }),
    );
  });
});

describe("readingNow", () => {
  it("readingNow is the latest, and none where dates leave open which of two that differ that is", () => {
    const [agrees, disagrees] = [aCoding({ ...CELL, asOf: "2023" }), aCoding({ ...CELL, asOf: "2023-08", value: -1 })];
    expect(readingNow([aCoding({ ...CELL, asOf: "2019", value: -1 }), agrees])).toBe(agrees);
    expect(readingNow([agrees, disagrees])).toBeNull();
    expect(readingNow([agrees, { ...disagrees, value: 1 }])).toBe(agrees);
    expect(readingNow([])).toBeNull();
  });
});

it("oncePerCoder counts a change of mind once, and another coder or cell besides", () => {
  const codings = [
    ...dated("2019", "2023"),
    aCoding({ ...CELL, coderId: "reader-b" }),
    aCoding({ ...CELL, propositionId: "A2" }),
  ];
  expect(oncePerCoder(codings)).toEqual([codings[0], codings[2], codings[3]]);
});
