import type { Edge, Grouping, NumberOfGroups } from "@/lib/analysis/grouping/grouping-result";
import type { Dossier } from "@/lib/domain/dossier";
import { coefficient, coefficientBeside, sentenceCase, share } from "@/lib/wording/count";
import { commentatorNoun } from "@/lib/wording/nouns";
import { numeral } from "@/lib/wording/numerals";

/** What one number of groups would come to, as a row of a table. */
export interface NumberOfGroupsRow {
  readonly groups: number;
  readonly gain: string;
  /** Overlap of each group, largest group first. */
  readonly foundAgain: string;
  readonly members: string;
  readonly isChosen: boolean;
}

export interface NumberOfGroupsView {
  readonly caption: string;
  readonly rows: readonly NumberOfGroupsRow[];
  /** What else nearly holds, and what lies on the edge of a limit: one sentence each. */
  readonly notes: readonly string[];
}

/** Another number of groups is spoken of if its members carry so much of what those of any carry. */
const NEARLY_HOLDS = 0.8;

/**
 * The row of every number of groups, for the reader to see what else holds; nothing of it is drawn.
 *
 * @returns null where there was nothing to divide.
 */
export function numberOfGroupsView(dossier: Pick<Dossier, "wording">, grouping: Grouping): NumberOfGroupsView | null {
  const { byK, k, usable, verdict, edge } = grouping;
  if (byK.length === 0) return null;
  const isRefused = verdict !== "tentative" && verdict !== "clear";
  const rows = byK.map(
    (division): NumberOfGroupsRow => ({
      groups: division.groups,
      gain: coefficient(division.gain),
      foundAgain: division.jaccard?.map((overlap) => coefficient(overlap)).join(", ") ?? "not looked for",
      members: division.members === null ? "–" : share(division.members, usable.length),
      isChosen: division.groups === k,
    }),
  );
  return {
    caption: `What each number of groups would come to${isRefused ? " (refused)" : ""}`,
    rows,
    notes: [
      ...(isRefused ? [] : nearlyAsGood(dossier, { byK, k, usable: usable.length })),
      ...(edge ?? []).map(edgeSentence),
    ],
  };
}

/** Other numbers of groups whose members carry 80 % or more of what those of any carry. */
function nearlyAsGood(
  dossier: Pick<Dossier, "wording">,
  { byK, k, usable }: { readonly byK: readonly NumberOfGroups[]; readonly k: number | null; readonly usable: number },
): string[] {
  const most = Math.max(...byK.map(({ carried }) => carried ?? 0));
  return byK.flatMap(({ groups, carried, members }) => {
    if (groups === k || carried === null || members === null || carried < NEARLY_HOLDS * most) return [];
    const whom = `${share(members, usable)} of the ${commentatorNoun(dossier, usable)} that can be grouped`;
    return [`${sentenceCase(numeral(groups))} groups would place ${whom}.`];
  });
}

function edgeSentence({ of, value, low, high, limit, isCutShort }: Edge): string {
  const digits = of === "p" ? 3 : 2;
  const beside = (number: number) => coefficientBeside(limit, number, digits);
  const title = of === "p" ? "Chance (p)" : "Power";
  const why = isCutShort ? "More trials would cost too much here" : "All trials were run";
  return `${title} lies on the edge: ${beside(value)}, between ${beside(low)} and ${beside(high)}; the limit is ${coefficient(limit, digits)}. ${why}; another seed might tell otherwise.`;
}
