import type { Grouping } from "../analysis/grouping/group-commentators";
import type { DossierIndex } from "../domain/dossier-index";
import { type NamedVoice, nameVoice } from "./names";

export interface GroupMember {
  readonly voice: NamedVoice;
  /** Share of the resamples in which the voice stays with the group, 0 to 1. */
  readonly stay: number;
}

export interface GroupCard {
  readonly id: string;
  readonly title: string;
  readonly jaccard: number;
  readonly members: readonly GroupMember[];
  readonly leaning: readonly GroupMember[];
}

/** The groups that the verdict carries; none where it carries none. */
export function groupCards(index: DossierIndex, grouping: Grouping): GroupCard[] {
  return grouping.groups.map((group, position) => {
    const members = (ids: readonly string[]) =>
      ids.flatMap((id): GroupMember[] => {
        const commentator = index.commentators.get(id);
        return commentator ? [{ voice: nameVoice(index, commentator), stay: group.stay[id] ?? 0 }] : [];
      });
    return {
      id: group.id,
      title: `Group ${position + 1}`,
      jaccard: group.jaccard,
      members: members(group.members),
      leaning: members(group.leaning),
    };
  });
}
