import type { Grouping } from "@/lib/analysis/grouping/grouping-result";
import { VERDICT_TITLES } from "@/lib/findings/verdict-titles";
import { sentenceCase } from "@/lib/wording/count";
import { numeral } from "@/lib/wording/numerals";

/** The verdict as a heading: short enough to be repeated. */
export function verdictHeadline({ verdict, groups }: Pick<Grouping, "verdict" | "groups">): string {
  const many = `${sentenceCase(numeral(groups.length))} ${groups.length === 1 ? "group" : "groups"}`;
  if (verdict === "clear") return `${many}, clearly apart`;
  return verdict === "tentative" ? `${many}, to be read with care` : VERDICT_TITLES[verdict];
}
