import type { Check, Grouping } from "@/lib/analysis/grouping/group-commentators";
import { coefficient, coefficientBeside, sentenceCase } from "@/lib/wording/count";
import { numeral } from "@/lib/wording/numerals";

export interface CheckRow {
  readonly id: Check["id"];
  readonly title: string;
  readonly question: string;
  readonly value: string;
  readonly limit: string;
  readonly passed: boolean | null;
}

const CHECK_TEXT: Readonly<Record<Check["id"], { title: string; question: string }>> = {
  power: {
    title: "Power",
    question: "Would two sharply opposed groups be detected with so many positions? Share of 100 trials.",
  },
  chance: {
    title: "Chance",
    question: "How often do shuffled positions give groups that predict as well? Share of the trials (p).",
  },
  stability: {
    title: "Stability",
    question:
      "Is the least stable group found again when a fifth of the positions is hidden? Mean overlap, 1 if whole.",
  },
  silhouette: { title: "Separation", question: "Are commentators nearer to their own group than to the next?" },
  lean: {
    title: "Groups or spectrum",
    question:
      "Do commentators lean towards another group on several propositions at once, as along a spectrum? A low value does not exclude one.",
  },
  spread: {
    title: "Groups or spectrum: spread",
    question: "How far are members spread along the line to the next group, at most? Share of the distance, squared.",
  },
  shift: { title: "Direction", question: "Does one group simply agree more with everything?" },
};

/** The one check that reads the wording, to be said beside the checks. */
export const WORDING_NOTE =
  "Only Direction depends on which way round propositions are worded. Turn one round, or list them in another order, and everything else stays as it is.";

/** The checks with their numbers and limits, in the order in which they are applied. */
export function checkRows(grouping: Grouping): CheckRow[] {
  return grouping.checks.map(({ id, value, limit, direction, passed }) => {
    const digits = id === "chance" ? 3 : 2;
    return {
      id,
      ...CHECK_TEXT[id],
      value: value === null ? "not computed" : coefficientBeside(limit, value, digits),
      limit: `${direction === "at-least" ? "at least" : "at most"} ${coefficient(limit, digits)}`,
      passed,
    };
  });
}

/** "Seven tests of the best grouping" */
export function checksTitle(checks: readonly CheckRow[], { isRefused }: { readonly isRefused: boolean }): string {
  return `${sentenceCase(numeral(checks.length))} tests of the best grouping${isRefused ? " (refused)" : ""}`;
}
