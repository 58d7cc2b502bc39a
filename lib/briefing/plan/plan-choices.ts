import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { isShown } from "@/lib/briefing/blocks/groups/found-groups";
import { type CarriedFinding, carriedFindings } from "@/lib/briefing/quotations/quotation-choices";
import type { DossierView } from "@/lib/selection/dossier-view";
import { offeredComparisons } from "@/lib/views/selections/counterparts";
import { askedClause } from "@/lib/wording/claim";
import { fullName, shownName } from "@/lib/wording/names";

export interface PlanChoice {
  readonly id: string;
  readonly words: string;
}

/** What blocks can be bound to under a filter, as the editor offers it. */
export interface PlanChoices {
  readonly issues: readonly PlanChoice[];
  readonly propositions: readonly PlanChoice[];
  readonly commentators: readonly PlanChoice[];
  /** Comparisons of selections that the dossier suggests, by their selections as a plan has them. */
  readonly comparisons: readonly { readonly selections: readonly string[]; readonly words: string }[];
  /** What carries each finding; all other quotations are searched for. */
  readonly carried: readonly CarriedFinding[];
  /** Whether the verdict carries groups; without them there is no summary to add. */
  readonly hasGroups: boolean;
}

/**
 * Lists what can be added to a briefing: issues and propositions in dossier order, commentators and quotations by name.
 */
export function planChoices({ index, selection }: DossierView, grouping: Grouping | null): PlanChoices {
  const nameOf = new Map(
    selection.commentators.map((commentator) => [commentator.id, fullName(shownName(commentator))]),
  );
  const byWords = (a: PlanChoice, b: PlanChoice) => a.words.localeCompare(b.words, "en");
  const issueIds = new Set(selection.propositions.map(({ issueId }) => issueId));
  return {
    issues: index.dossier.issues.filter(({ id }) => issueIds.has(id)).map(({ id, title }) => ({ id, words: title })),
    propositions: selection.propositions.map((p) => ({ id: p.id, words: `${p.id} ${askedClause(index.dossier, p)}` })),
    commentators: [...nameOf].map(([id, words]) => ({ id, words })).sort(byWords),
    comparisons: offeredComparisons(index).map(({ texts, words }) => ({ selections: texts, words })),
    carried: carriedFindings({ index, selection }),
    hasGroups: grouping !== null && isShown(grouping.verdict),
  };
}
