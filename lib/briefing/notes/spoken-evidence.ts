import type { Basis } from "@/lib/briefing/briefing";
import { type Candidate, isPlain } from "@/lib/briefing/quotations/plain-quotation";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { hasValue, type ValuedPosition } from "@/lib/domain/position";
import { ofProposition } from "@/lib/domain/rows-of";
import { SIDES, sideOf } from "@/lib/domain/stance";
import { cellKey } from "@/lib/paths";
import { quotedWords } from "@/lib/views/quotations/quotation-view";
import { listing } from "@/lib/wording/count";
import { fullName, shownName } from "@/lib/wording/names";
import { sidePredicate } from "@/lib/wording/stance-words";

/** More names than this are no help while speaking. */
const MAX_NAMED = 8;
/** More propositions than this are not gone through by name on one slide. */
const MAX_PROPOSITIONS = 4;

/** The positions behind sentences that carry a value, in the order of the dossier. */
export function spokenPositions(index: DossierIndex, { positionKeys }: Basis): ValuedPosition[] {
  if (positionKeys.length === 0) return [];
  const keys = new Set(positionKeys);
  return index.positions.filter(hasValue).filter((position) => keys.has(cellKey(position)));
}

/**
 * Who stands on which side of each proposition, firmest first: "A1: Konstantin Asmolov disagrees; A, B and C agree."
 */
export function spokenNames(index: DossierIndex, positions: readonly ValuedPosition[]): string[] {
  const asked = index.dossier.propositions.filter(({ id }) => ofProposition(positions, id).length > 0);
  return asked.slice(0, MAX_PROPOSITIONS).map(({ id }) => {
    const here = ofProposition(positions, id).toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
    const sides = SIDES.toReversed().flatMap((side) => {
      const on = here.filter(({ value }) => sideOf(value) === side);
      return on.length === 0 ? [] : `${namesOf(index, on)} ${sidePredicate(index.dossier, side, on.length)}`;
    });
    return `${id}: ${sides.join("; ")}.`;
  });
}

function namesOf(index: DossierIndex, positions: readonly ValuedPosition[]): string {
  const names = positions.flatMap(({ commentatorId, confidence }) => {
    const commentator = index.commentators.get(commentatorId);
    if (!commentator) return [];
    return `${fullName(shownName(commentator))}${confidence === "low" ? " (low confidence)" : ""}`;
  });
  if (names.length <= MAX_NAMED) return listing(names);
  return listing([...names.slice(0, MAX_NAMED), `${names.length - MAX_NAMED} more`]);
}

/** The shortest words among plain ones that carry one of these positions, with who says them; null for a record. */
export function shortestWords(index: DossierIndex, positions: readonly ValuedPosition[]): string | null {
  const candidates = positions.flatMap((position) =>
    position.evidence.flatMap((id): RankedCandidate[] => {
      const quotation = index.quotations.get(id);
      if (!quotation || quotation.voice === "record") return [];
      const candidate = { position, quotation };
      return [{ ...candidate, rank: 2 * Number(isPlain(candidate)) + Number(isSpeech(candidate)) }];
    }),
  );
  const [shortest] = candidates.toSorted(
    (a, b) => b.rank - a.rank || a.quotation.exact.length - b.quotation.exact.length,
  );
  const commentator = shortest && index.commentators.get(shortest.quotation.commentatorId);
  if (!shortest || !commentator) return null;
  const words = quotedWords({ exact: shortest.quotation.exact, isSpeech: isSpeech(shortest) });
  return `${words} (${fullName(shownName(commentator))}, on ${shortest.position.propositionId}; ${shortest.quotation.id})`;
}

/** Plain words before others, and of both those that somebody spoke. */
interface RankedCandidate extends Candidate {
  readonly rank: number;
}

function isSpeech({ quotation }: Candidate): boolean {
  return quotation.voice === "direct";
}
