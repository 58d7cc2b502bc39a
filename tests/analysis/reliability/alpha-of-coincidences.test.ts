import { describe, expect, it } from "vitest";
import { alphaOfCoincidences } from "@/lib/analysis/reliability/alpha-of-coincidences";
import { coincidenceMatrix } from "@/lib/analysis/reliability/coincidence-matrix";
import { tallyUnits } from "@/lib/analysis/reliability/tally-units";

describe("alpha from coincidences", () => {
  it("alpha from coincidences measures ordinal distance in ranks, so a wide gap nobody uses does not count", () => {
    const near = coincidenceMatrix(
      tallyUnits([
        [1, 2],
        [2, 2],
        [3, 3],
      ]),
    );
    const far = coincidenceMatrix(
      tallyUnits([
        [1, 2],
        [2, 2],
        [90, 90],
      ]),
    );
    expect(alphaOfCoincidences(far, "ordinal")).toBe(alphaOfCoincidences(near, "ordinal"));
    expect(alphaOfCoincidences(far, "interval")).not.toBe(alphaOfCoincidences(near, "interval"));
  });

  it("alpha from coincidences follows by hand at the ordinal level", () => {
    // Margins: 1 once, 2 three times, 3 twice. Ranks from 1 to 2: 1/2 + 3/2 = 2; 2 to 3: 3/2 + 1 = 2.5; 1 to 3: 1/2 +
    // 3 + 1 = 4.5. Observed: one pair (1, 2), 2² = 4. Expected: 1·3·4 + 3·2·6.25 + 1·2·20.25 = 90. 1 − 5 · 4 / 90 = 7/9
    const coincidences = coincidenceMatrix(
      tallyUnits([
        [1, 2],
        [2, 2],
        [3, 3],
      ]),
    );
    expect(alphaOfCoincidences(coincidences, "ordinal")).toBeCloseTo(7 / 9, 12);
  });

  it("alpha from coincidences does not divide zero by zero at the ratio level", () => {
    expect(
      alphaOfCoincidences(
        coincidenceMatrix(
          tallyUnits([
            [0, 0],
            [4, 4],
          ]),
        ),
        "ratio",
      ),
    ).toBe(1);
  });
});
