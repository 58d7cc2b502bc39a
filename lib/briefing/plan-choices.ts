import type { Grouping } from "../analysis/grouping/group-commentators";
import type { DossierIndex } from "../domain/dossier-index";
import type { Selection } from "../filters/selection";
import { fullName, propositionLabel, shownName } from "../views/names";
import { isShown } from "./blocks/group-block";

export interface PlanChoice {
  readonly id: string;
  readonly words: string;
}

/** What blocks can be bound to under a filter, as the editor offers it. */
export interface PlanChoices {
  readonly issues: readonly PlanChoice[];
  readonly propositions: readonly PlanChoice[];
  readonly voices: readonly PlanChoice[];
  readonly quotations: readonly PlanChoice[];
  /** Whether the verdict carries groups; without them there is no summary to add. */
  readonly hasGroups: boolean;
}

/** Quotations offered by name; others are added by typing their id. */
const MOST_QUOTATIONS = 300;

/** Lists what can be added to a briefing: issues and propositions in dossier order, voices and quotations by name. */
export function planChoices(index: DossierIndex, selection: Selection, grouping: Grouping | null): PlanChoices {
  const nameOf = new Map(selection.commentators.map((voice) => [voice.id, fullName(shownName(voice))]));
  const byWords = (a: PlanChoice, b: PlanChoice) => a.words.localeCompare(b.words, "en");
  const issueIds = new Set(selection.propositions.map(({ issueId }) => issueId));
  return {
    issues: index.dossier.issues.filter(({ id }) => issueIds.has(id)).map(({ id, title }) => ({ id, words: title })),
    propositions: selection.propositions.map((p) => ({ id: p.id, words: `${p.id} ${propositionLabel(p)}` })),
    voices: [...nameOf].map(([id, words]) => ({ id, words })).sort(byWords),
    quotations: selection.quotations
      .slice(0, MOST_QUOTATIONS)
      .map(({ id, commentatorId }) => ({ id, words: nameOf.get(commentatorId) ?? commentatorId }))
      .sort(byWords),
    hasGroups: grouping !== null && isShown(grouping.verdict),
  };
}
