import { describe, expect, it } from "vitest";
import { combineReadings, type Reading } from "@/lib/importers/assembly/combine-readings";

const reading = (value: Reading["value"], on: string | null, quotationId = "q"): Reading => ({
  value,
  on,
  quotationId,
  confidence: null,
  rationale: null,
});
const told = (readings: readonly Reading[]) => combineReadings(readings).map(({ value, asOf }) => [value, asOf]);

describe("combineReadings", () => {
  it("one value on whatever dates is one reading for all times", () => {
    expect(told([reading(1, "2003-02-13"), reading(1, "2003-02-25"), reading(1, null)])).toEqual([[1, null]]);
  });
  it("different values on different dates are a change, each with the date from which it is known", () => {
    expect(told([reading(-1, "2003-03-18"), reading(1, "2002-09-24"), reading(1, "2003-01-21")])).toEqual([
      [1, "2002-09-24"],
      [-1, "2003-03-18"],
    ]);
  });
  it("different values on one date, or without a date, are mixed", () => {
    expect(told([reading(1, "2003-02-13"), reading(-1, "2003-02-13")])).toEqual([["mixed", null]]);
    expect(told([reading(1, "2003-02-13"), reading(-1, null)])).toEqual([["mixed", null]]);
  });
  it("dates that overlap say nothing of an order", () => {
    expect(told([reading(1, "2023"), reading(-1, "2023-08-10")])).toEqual([["mixed", null]]);
  });
  it("a mixed day between two plain ones stays a time of its own", () => {
    const days = [
      reading(1, "2001-01-01"),
      reading(1, "2002-01-01"),
      reading(-1, "2002-01-01"),
      reading(-1, "2003-01-01"),
    ];
    expect(told(days)).toEqual([
      [1, "2001-01-01"],
      ["mixed", "2002-01-01"],
      [-1, "2003-01-01"],
    ]);
  });
  it("declining and agreeing on one day differ as well", () => {
    expect(told([reading(null, "2001-01-01"), reading(1, "2001-01-01")])).toEqual([["mixed", null]]);
  });
});
