import { describe, expect, it } from "vitest";
import { clopperPearson } from "@/lib/analysis/grouping/trials/clopper-pearson";

describe("the exact interval of a share", () => {
  // Ends from SciPy 1.10.1: beta.ppf(a, x, n − x + 1) and beta.ppf(1 − a, x + 1, n − x).
  it.each([
    [5, 20, 0.95, 0.08657146910143462, 0.49104587170795744],
    [34, 100, 0.99, 0.22321521267875785, 0.4724636968493518],
    [30, 599, 0.99, 0.029945074904929765, 0.07767845346623546],
  ])("the exact interval of a share: %i of %i at %f", (successes, trials, coverage, low, high) => {
    const found = clopperPearson({ successes, trials, coverage });
    expect(found.low).toBeCloseTo(low, 9);
    expect(found.high).toBeCloseTo(high, 9);
  });

  it("the exact interval of a share begins at 0 without a success and ends at 1 without a failure", () => {
    expect(clopperPearson({ successes: 0, trials: 199, coverage: 0.99 }).low).toBe(0);
    expect(clopperPearson({ successes: 0, trials: 199, coverage: 0.99 }).high).toBeCloseTo(1 - 0.005 ** (1 / 199), 10);
    expect(clopperPearson({ successes: 1600, trials: 1600, coverage: 0.99 }).high).toBe(1);
    expect(clopperPearson({ successes: 1600, trials: 1600, coverage: 0.99 }).low).toBeCloseTo(0.005 ** (1 / 1600), 10);
  });

  it("the exact interval of a share is everything where nothing was tried", () => {
    expect(clopperPearson({ successes: 0, trials: 0, coverage: 0.99 })).toEqual({ low: 0, high: 1 });
  });
});
