import { byClarity } from "@/lib/analysis/propositions/compare-quotations";
import { isRecord } from "@/lib/domain/is-record";
import { hasValue } from "@/lib/domain/position";
import { ofProposition } from "@/lib/domain/rows-of";
import { type Side, sideOf } from "@/lib/domain/stance";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { Division } from "@/lib/views/groups/division";
import type { GroupIdentity } from "@/lib/views/groups/group-identity";
import { type QuotationView, quotationView } from "@/lib/views/quotations/quotation-view";
import { countCommentators } from "@/lib/wording/nouns";
import { propositionSentence } from "@/lib/wording/proposition-sentence";
import { sideLabel } from "@/lib/wording/stance-words";

export interface GroupEvidence {
  readonly group: GroupIdentity;
  readonly propositionId: string;
  readonly issueId: string;
  /** Whether the evidence is entries of a record: each says no more than who took which side. */
  readonly isRecord: boolean;
  /** The result among the members of the group, as a sentence. */
  readonly sentence: string;
  /** Sides that members take, the larger first. */
  readonly sides: readonly {
    readonly side: Side;
    /** "voted against: 38 states". */
    readonly title: string;
    /** The clearest first. */
    readonly quotations: readonly QuotationView[];
    /** Members on the side of whom no quotation is shown. */
    readonly more: number;
  }[];
}

const MAX_QUOTATIONS = 4;
/** An entry of a record is a line. */
const MAX_ENTRIES = 40;

/** Address parameter of a cell of the table of profiles: "g2.N10". */
export function groupCellKey({
  groupId,
  propositionId,
}: {
  readonly groupId: string;
  readonly propositionId: string;
}): string {
  return `${groupId}.${propositionId}`;
}

/**
 * What the members of one group said on one proposition, the clearest quotation of each member, both sides where the
 * group is split.
 *
 * @param key as groupCellKey writes it; null where it names no group or proposition of this division. O(positions).
 */
export function groupEvidence({
  index,
  selection,
  division,
  key,
}: DossierView & {
  readonly division: Division;
  readonly key: string;
}): GroupEvidence | null {
  const [groupId = "", ...rest] = key.split(".");
  const place = division.groups.findIndex(({ id }) => id === groupId);
  const group = division.identities.groups[place];
  const proposition = index.propositions.get(rest.join("."));
  if (!group || !proposition) return null;
  const { dossier } = index;
  const isOfRecord = isRecord(dossier.coders);
  const members = new Set(division.groups[place]?.members);
  const held = ofProposition(selection.positions, proposition.id)
    .filter(hasValue)
    .filter(({ commentatorId }) => members.has(commentatorId));
  const on = (side: Side) => held.filter(({ value }) => sideOf(value) === side);
  const counts = { agree: on("agree").length, neutral: on("neutral").length, disagree: on("disagree").length };
  const sides = (["agree", "disagree", "neutral"] as const)
    .filter((side) => counts[side] > 0)
    .toSorted((a, b) => counts[b] - counts[a])
    .map((side) => {
      const clearest = on(side)
        .flatMap((position) => {
          const quoted = position.evidence.flatMap((id) => index.quotations.get(id) ?? []);
          const [first] = quoted.map((quotation) => ({ position, quotation })).sort(byClarity);
          return first ?? [];
        })
        .sort(byClarity)
        .slice(0, isOfRecord ? MAX_ENTRIES : MAX_QUOTATIONS);
      const quotations = clearest.flatMap(({ quotation }) => quotationView(index, quotation) ?? []);
      return {
        side,
        title: `${sideLabel(dossier, side)}: ${countCommentators(dossier, counts[side])}`,
        quotations,
        more: counts[side] - quotations.length,
      };
    });
  const { text } = propositionSentence({ dossier, proposition, counts });
  return {
    group,
    propositionId: proposition.id,
    issueId: proposition.issueId,
    isRecord: isOfRecord,
    sentence: `In ${group.title}, ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    sides,
  };
}
