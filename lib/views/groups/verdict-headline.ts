import type { Grouping } from "../../analysis/grouping/grouping-result";
import { numeral } from "../../wording/numerals";
import { sentenceCase } from "../count";
import { VERDICT_TITLES } from "../verdict-view";

/** The verdict as a heading: short enough to be repeated. */
export function verdictHeadline({ verdict, groups }: Pick<Grouping, "verdict" | "groups">): string {
  const many = `${sentenceCase(numeral(groups.length))} ${groups.length === 1 ? "group" : "groups"}`;
  if (verdict === "clear") return `${many}, clearly apart`;
  return verdict === "tentative" ? `${many}, to be read with care` : VERDICT_TITLES[verdict];
}
