import type { Group, Grouping } from "@/lib/analysis/grouping/grouping-result";
import type { Dossier } from "@/lib/domain/dossier";
import { verdictHeadline } from "@/lib/findings/verdict-headline";
import { refusalSentence } from "@/lib/findings/verdict-sentence";
import { type GroupIdentities, groupIdentities } from "@/lib/views/groups/group-identity";

/** A division of the commentators as the pictures of groups draw it. */
export interface Division {
  readonly groups: readonly (Pick<Group, "id" | "members" | "leaning" | "stay"> & {
    /** Null where nobody looked whether it is found again. */
    readonly jaccard: number | null;
  })[];
  readonly inBetween: readonly string[];
  readonly notPlaced: Grouping["notPlaced"];
  readonly identities: GroupIdentities;
  /** "Three groups, to be read with care"; of a refused division that it is one. */
  readonly headline: string;
  /**
   * Why it may not be called groups; whoever draws the division writes it across. Null where the verdict carries it.
   */
  readonly refusal: string | null;
}

/** The groups that the verdict carries; null where it carries none. */
export function shownDivision(grouping: Grouping): Division | null {
  const { groups, inBetween, notPlaced } = grouping;
  if (groups.length === 0) return null;
  return {
    groups,
    inBetween,
    notPlaced,
    identities: groupIdentities({ groups, inBetween }),
    headline: verdictHeadline(grouping),
    refusal: null,
  };
}

/**
 * The best division of those the verdict refused, with the refusal; null where groups are shown or nothing was found to
 * refuse.
 */
export function refusedDivision(dossier: Pick<Dossier, "wording">, grouping: Grouping): Division | null {
  if (!grouping.refused || grouping.refused.parts.length === 0) return null;
  const groups = grouping.refused.parts.map(({ firm, loose, jaccard, stay }, position) => ({
    id: `refused-${position + 1}`,
    members: firm,
    leaning: loose,
    jaccard,
    stay,
  }));
  return {
    groups,
    inBetween: [],
    notPlaced: grouping.notPlaced,
    identities: groupIdentities({ groups, inBetween: [], noun: "Part" }),
    headline: "A division that was refused",
    refusal: refusalSentence(dossier, grouping),
  };
}
