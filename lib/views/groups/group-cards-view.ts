import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { commonGround } from "@/lib/analysis/propositions/consensus-items";
import { type Contrast, setsApart } from "@/lib/analysis/propositions/distinguishing-items";
import { representativeQuotations } from "@/lib/analysis/propositions/representative-quotations";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { DossierView } from "@/lib/selection/dossier-view";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import type { CommentatorsTogether } from "@/lib/views/matrix/matrix-blocks";
import { type QuotationView, quotationView } from "@/lib/views/quotations/quotation-view";
import { coefficient, count } from "@/lib/wording/count";
import { type NamedCommentator, nameCommentator, propositionLabel } from "@/lib/wording/names";

/**
 * The commentators of each group, of those who lean towards it, and of those in between, for rows put by group; null
 * where the verdict carries no group.
 */
export function commentatorsByGroup({
  groups,
  inBetween,
}: Pick<Grouping, "groups" | "inBetween">): CommentatorsTogether[] | null {
  if (groups.length === 0) return null;
  const together = groups.flatMap(({ members, leaning }, position) => [
    { title: titleOf(position), ids: members },
    { title: `Leaning towards ${titleOf(position).toLowerCase()}`, ids: leaning },
  ]);
  return [...together, { title: "In between", ids: inBetween }];
}

function titleOf(position: number): string {
  return `Group ${position + 1}`;
}

export interface GroupMember {
  readonly commentator: NamedCommentator;
  /** Share of the resamples in which the commentator stays with the group, 0 to 1. */
  readonly stay: number;
}

export interface ApartRow {
  readonly propositionId: string;
  readonly label: string;
  /** "median 1.5 among 4 of the group, −1.0 among 6 others". */
  readonly words: string;
  readonly medianGroup: number | null;
  readonly medianRest: number | null;
  readonly n: number;
  readonly nRest: number;
}

export interface GroupCard {
  readonly id: string;
  readonly title: string;
  readonly jaccard: number;
  readonly members: readonly GroupMember[];
  readonly leaning: readonly GroupMember[];
  readonly apart: readonly ApartRow[];
  readonly quotations: readonly QuotationView[];
}

export interface GroupsFound {
  readonly cards: readonly GroupCard[];
  readonly inBetween: readonly NamedCommentator[];
  readonly common: readonly { readonly propositionId: string; readonly label: string; readonly words: string }[];
}

const APART_SHOWN = 5;
const QUOTATIONS_SHOWN = 3;

/**
 * The groups that the verdict carries, what sets each apart, its clearest words, and what all share; empty where it
 * carries none.
 */
export function groupsFound({ index, selection }: DossierView, grouping: Grouping): GroupsFound {
  const matrix = selectionMatrix(selection);
  const contrastsOf = new Map(
    setsApart({ matrix, groups: grouping.groups }).map(({ groupId, contrasts }) => [groupId, contrasts]),
  );
  const named = (id: string) => {
    const commentator = index.commentators.get(id);
    return commentator ? [nameCommentator(index, commentator)] : [];
  };
  return {
    cards: grouping.groups.map((group, position): GroupCard => {
      const contrasts = contrastsOf.get(group.id) ?? [];
      const members = (ids: readonly string[]) =>
        ids.flatMap((id) => named(id).map((named): GroupMember => ({ commentator: named, stay: group.stay[id] ?? 0 })));
      return {
        id: group.id,
        title: titleOf(position),
        jaccard: group.jaccard,
        members: members(group.members),
        leaning: members(group.leaning),
        apart: contrasts
          .filter(({ difference }) => difference !== null && difference !== 0)
          .slice(0, APART_SHOWN)
          .map((contrast) => apartRow(index, contrast)),
        quotations: representativeQuotations({
          members: group.members,
          contrasts,
          positions: selection.positions,
          quotations: selection.quotations,
        })
          .slice(0, QUOTATIONS_SHOWN)
          .flatMap(({ quotationId }) => {
            const quotation = index.quotations.get(quotationId);
            return (quotation && quotationView(index, quotation)) ?? [];
          }),
      };
    }),
    inBetween: grouping.inBetween.flatMap(named),
    common: commonGround({ matrix, groups: grouping.groups }).map(
      ({ propositionId, side, groups, onSide, holders }) => ({
        propositionId,
        label: labelOf(index, propositionId),
        words: `in each of the ${count(groups.length, "group")} of which two or more spoke the median ${side}s: ${onSide} of ${count(holders, "member")} who spoke`,
      }),
    ),
  };
}

function apartRow(index: DossierIndex, { propositionId, group, rest }: Contrast): ApartRow {
  return {
    propositionId,
    label: labelOf(index, propositionId),
    words: `median ${coefficient(group.median, 1)} among ${group.holders} of the group, ${coefficient(rest.median, 1)} among ${count(rest.holders, "other")}`,
    medianGroup: group.median,
    medianRest: rest.median,
    n: group.holders,
    nRest: rest.holders,
  };
}

function labelOf(index: DossierIndex, propositionId: string): string {
  const proposition = index.propositions.get(propositionId);
  return proposition ? propositionLabel(proposition) : propositionId;
}
