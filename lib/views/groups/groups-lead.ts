import { isDivided } from "@/lib/analysis/propositions/is-divided";
import type { DossierView } from "@/lib/selection/dossier-view";
import { selectionSides } from "@/lib/selection/selection-analysis";
import type { Division } from "@/lib/views/groups/division";
import type { GroupIdentity } from "@/lib/views/groups/group-identity";
import { groupNames } from "@/lib/views/groups/group-names";
import { groupProfiles } from "@/lib/views/groups/group-profiles";
import { countCommentators } from "@/lib/wording/nouns";
import { type PropositionSentence, propositionSentence } from "@/lib/wording/proposition-sentence";

/**
 * What a minister can repeat about the groups: how many, how large, what each stands for, what sets them apart most.
 */
export interface GroupsLead {
  /** "Three groups, to be read with care". */
  readonly headline: string;
  readonly groups: readonly {
    readonly identity: GroupIdentity;
    /** "130 states". */
    readonly size: string;
    readonly members: number;
    readonly leaning: number;
    /** "against the nuclear disarmament resolution". */
    readonly name: string;
  }[];
  /**
   * "What divides them most: 122 of 184 states voted for the resolution on nuclear disarmament (74/45); …"; null where
   * nothing sets them apart.
   */
  readonly dividing: {
    readonly propositionId: string;
    readonly issueId: string;
    readonly lead: string;
    readonly sentence: PropositionSentence;
  } | null;
}

/** O(groups × commentators × propositions). */
export function groupsLead({
  index,
  selection,
  division,
}: DossierView & {
  readonly division: Division;
}): GroupsLead {
  const names = groupNames({ index, selection, division });
  return {
    headline: division.headline,
    groups: division.identities.groups.map((identity, position) => {
      const members = division.groups[position]?.members.length ?? 0;
      return {
        identity,
        size: countCommentators(index.dossier, members),
        members,
        leaning: division.groups[position]?.leaning.length ?? 0,
        name: names[position]?.name ?? identity.title,
      };
    }),
    dividing: dividingOf({ index, selection, division }),
  };
}

/**
 * Each group with its size and what it stands for, for the note of a picture: "Group 1: 130 states for the nuclear
 * disarmament resolution."
 */
export function groupsInWords(given: Parameters<typeof groupNames>[0]): string {
  return groupNames(given)
    .map(({ name }, position) => {
      const size = given.division.groups[position]?.members.length ?? 0;
      return `Group ${position + 1}: ${countCommentators(given.index.dossier, size)} ${name}.`;
    })
    .join(" ");
}

function dividingOf(given: Parameters<typeof groupProfiles>[0]): GroupsLead["dividing"] {
  const { index, selection } = given;
  const [part] = groupProfiles(given).parts;
  const row = part?.key === "apart" ? part.rows[0] : undefined;
  const proposition = row && index.propositions.get(row.propositionId);
  const propositionSides = row && selectionSides({ index, selection }).find(({ id }) => id === row.propositionId);
  if (!row || !proposition || !propositionSides) return null;
  const { agree, neutral, disagree } = propositionSides.summary;
  return {
    propositionId: row.propositionId,
    issueId: row.issueId,
    lead: isDivided({ agree, disagree }) ? "What divides them most:" : "What sets them apart most:",
    sentence: propositionSentence({ dossier: index.dossier, proposition, counts: { agree, neutral, disagree } }),
  };
}
