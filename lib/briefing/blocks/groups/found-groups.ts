import type { Grouping } from "@/lib/analysis/grouping/grouping-result";
import { basisOf, generated } from "@/lib/briefing/basis/basis";
import type { BlockInput } from "@/lib/briefing/blocks/block-input";
import type { Basis, Sentence } from "@/lib/briefing/briefing";
import { hasValue } from "@/lib/domain/position";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { type Division, shownDivision } from "@/lib/views/groups/division";
import { type GroupsLead, groupsLead } from "@/lib/views/groups/groups-lead";
import { commentatorNoun } from "@/lib/wording/nouns";

/** The groups that a verdict carries, and what a minister can repeat about them. */
export interface FoundGroups {
  readonly division: Division;
  readonly lead: GroupsLead;
}

/** Whether a verdict carries groups. */
export function isShown(verdict: Grouping["verdict"]): boolean {
  return verdict === "tentative" || verdict === "clear";
}

/** The groups of a briefing; null where the verdict carries none, or is not there. */
export function foundGroups({ index, selection, grouping }: BlockInput): FoundGroups | null {
  if (!grouping || !isShown(grouping.verdict)) return null;
  const division = shownDivision(grouping);
  return division && { division, lead: groupsLead({ index, selection, division }) };
}

/** What every sentence about groups rests on: all positions of those compared. */
function groupsBasis({ index, selection }: Pick<BlockInput, "index" | "selection">): Basis {
  const compared = new Set(comparedCommentators(selection).map(({ id }) => id));
  return basisOf(
    index,
    selection.positions.filter((position) => hasValue(position) && compared.has(position.commentatorId)),
  );
}

/** A sentence about the groups, with all that they rest on. */
export function groupsSentence(input: BlockInput, text: string): Sentence[] {
  const { selection } = input;
  return generated(text, groupsBasis(input), {
    commentatorIds: comparedCommentators(selection).map(({ id }) => id),
    propositionIds: selection.propositions.map(({ id }) => id),
  });
}

/** "Group 1 (130 states) for reducing nuclear danger": number, size and what sets it apart. */
export function groupWords({ identity, size, name }: GroupsLead["groups"][number]): string {
  return name === identity.title ? `${identity.title} (${size})` : `${identity.title} (${size}) ${name}`;
}

/** What no picture of groups goes without. */
export function groupsCaveat({ index }: Pick<BlockInput, "index">): string {
  return `Groups are ${commentatorNoun(index.dossier, 2)} whose positions are alike, not blocs with a common line.`;
}
