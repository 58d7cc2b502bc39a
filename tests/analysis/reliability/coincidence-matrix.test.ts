import { describe, expect, it } from "vitest";
import { coincidenceMatrix } from "@/lib/analysis/reliability/coincidence-matrix";
import { tallyUnits } from "@/lib/analysis/reliability/tally-units";

describe("the coincidence matrix", () => {
  it("the coincidence matrix weighs each unit by its number of coders less one", () => {
    // (1, 1, 2): ordered pairs 11 twice, 12 twice, 21 twice, each divided by 2. (2, 2): pair 22 twice, divided by 1.
    const { cells, margins, total } = coincidenceMatrix(
      tallyUnits([
        [1, 1, 2],
        [2, 2, null],
      ]),
    );
    expect([...cells]).toEqual([1, 1, 1, 2]);
    expect([...margins]).toEqual([2, 3]);
    expect(total).toBe(5);
  });

  it("the coincidence matrix counts a unit as often as its weight says", () => {
    const tallies = tallyUnits([
      [1, 2],
      [2, 2],
    ]);
    expect(coincidenceMatrix(tallies, [3, 0])).toEqual(
      coincidenceMatrix({
        ...tallyUnits([
          [1, 2],
          [1, 2],
          [1, 2],
        ]),
      }),
    );
  });
});
