import { byPlainness } from "@/lib/briefing/quotations/plain-quotation";
import { carryingQuotations } from "@/lib/briefing/quotations/proposed-quotations";
import { groupBy } from "@/lib/domain/collections";
import type { Quotation } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { hasValue, type Position } from "@/lib/domain/position";
import { sideOf } from "@/lib/domain/stance";
import type { DossierView } from "@/lib/selection/dossier-view";
import { quotedWords } from "@/lib/views/quotations/quotation-view";
import { sideClause } from "@/lib/wording/claim";
import { fullName, shownName } from "@/lib/wording/names";
import { onDate, readThen } from "@/lib/wording/position-change";

/** A quotation as it is offered for a briefing. */
export interface QuotationChoice {
  readonly id: string;
  /** The proposition it would be chosen for: the block is headed by its position there; null where it carries none. */
  readonly propositionId: string | null;
  readonly name: string;
  /** The beginning of the words, in quotation marks where they are the speaker's own. */
  readonly words: string;
  /** "disagrees that …", or "carries no position". */
  readonly position: string;
}

/** The quotations that carry one finding, the plainest first. */
export interface CarriedFinding {
  readonly propositionId: string;
  readonly quotations: readonly QuotationChoice[];
}

const MAX_LETTERS = 160;
/** On one finding; the others are found by searching. */
const MAX_CHOICES = 12;

/**
 * What carries each finding, in the order of the propositions of the selection; those that no quotation carries are
 * left out.
 */
export function carriedFindings({ index, selection }: DossierView): CarriedFinding[] {
  const candidates = carryingQuotations({ index, selection }).filter(({ quotation }) => quotation.voice !== "record");
  const byProposition = groupBy(candidates, ({ position }) => position.propositionId);
  return selection.propositions.flatMap(({ id }): CarriedFinding[] => {
    const here = (byProposition.get(id) ?? []).slice(0, MAX_CHOICES);
    const quotations = here.map(({ quotation, position }) => quotationChoice(index, quotation, position));
    return quotations.length === 0 ? [] : [{ propositionId: id, quotations }];
  });
}

/** A quotation with the position it speaks for most plainly. */
export function choiceOf(index: DossierIndex, quotation: Quotation): QuotationChoice {
  const [first] = index.positions
    .filter(hasValue)
    .filter((one) => one.commentatorId === quotation.commentatorId && one.evidence.includes(quotation.id))
    .map((position) => ({ position, quotation }))
    .sort(byPlainness);
  return quotationChoice(index, quotation, first?.position ?? null);
}

function quotationChoice(index: DossierIndex, quotation: Quotation, position: Position | null): QuotationChoice {
  const commentator = index.commentators.get(quotation.commentatorId);
  const proposition = position && index.propositions.get(position.propositionId);
  const clause =
    proposition && hasValue(position)
      ? `${sideClause(index.dossier, { proposition, side: sideOf(position.value), count: 1 })} (${proposition.id})`
      : (carriedBefore(index, quotation) ?? "carries no position");
  return {
    id: quotation.id,
    propositionId: proposition?.id ?? null,
    name: commentator ? fullName(shownName(commentator)) : quotation.commentatorId,
    words: quotedWords({ exact: beginning(quotation.exact.trim()), isSpeech: quotation.voice === "direct" }),
    position: clause,
  };
}

/** "agreed in 2019, before a later statement (A1)"; null where no reading that was replaced rests on the words. */
function carriedBefore({ dossier, positions }: DossierIndex, { id, commentatorId }: Quotation): string | null {
  const replaced = positions
    .filter((position) => position.commentatorId === commentatorId)
    .flatMap(({ earlier }) => earlier)
    .find(({ evidence }) => evidence.includes(id));
  if (!replaced) return null;
  const { asOf, propositionId } = replaced;
  return `${readThen(dossier, replaced)} ${onDate(asOf ?? "")}, before a later statement (${propositionId})`;
}

function beginning(text: string): string {
  const letters = Array.from(text);
  return letters.length <= MAX_LETTERS
    ? text
    : `${letters
        .slice(0, MAX_LETTERS - 1)
        .join("")
        .trimEnd()}…`;
}
