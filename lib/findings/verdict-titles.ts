import type { Grouping } from "@/lib/analysis/grouping/grouping-result";

/** Verdict as a title. */
export const VERDICT_TITLES: Readonly<Record<Grouping["verdict"], string>> = {
  "too-little-data": "Not enough data to identify groups",
  "no-structure": "No groups found",
  tentative: "Tentative groups",
  clear: "Clear groups",
};

/** The verdict inside a sentence. */
export function verdictWords(verdict: Grouping["verdict"]): string {
  const title = VERDICT_TITLES[verdict];
  return title.charAt(0).toLowerCase() + title.slice(1);
}
