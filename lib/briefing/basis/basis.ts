import type { About, Basis, Sentence } from "@/lib/briefing/briefing";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { isRecord } from "@/lib/domain/is-record";
import { hasValue, type Position } from "@/lib/domain/position";
import { ofProposition } from "@/lib/domain/rows-of";
import { cellKey } from "@/lib/paths";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import type { Selection } from "@/lib/selection/selection";
import { oncePerStatement } from "@/lib/selection/statements";

export const NO_BASIS: Basis = { quotationIds: [], positionKeys: [] };

/**
 * The positions and every quotation behind them that the dossier holds; decisive ones first, without repeats. A
 * position of a record is its entry, and names nothing else.
 */
export function basisOf(index: DossierIndex, positions: readonly Position[]): Basis {
  if (isRecord(index.dossier.coders)) return { quotationIds: [], positionKeys: positions.map(cellKey) };
  const evidence = new Set(positions.flatMap((position) => position.evidence));
  const quotations = [...evidence].flatMap((id) => index.quotations.get(id) ?? []);
  return {
    quotationIds: oncePerStatement(index.dossier, quotations).map(({ id }) => id),
    positionKeys: positions.map(cellKey),
  };
}

/** The positions of the compared commentators on a proposition: what its counts count. */
export function sidePositions(selection: Selection, propositionSides: PropositionSides): Position[] {
  const counted = new Set(
    [...propositionSides.sides.agree, ...propositionSides.sides.neutral, ...propositionSides.sides.disagree].map(
      ({ id }) => id,
    ),
  );
  return ofProposition(selection.positions, propositionSides.id).filter(
    (position) => hasValue(position) && counted.has(position.commentatorId),
  );
}

/** Several bases as one, without repeats. */
export function jointBasis(bases: readonly Basis[]): Basis {
  return {
    quotationIds: [...new Set(bases.flatMap(({ quotationIds }) => quotationIds))],
    positionKeys: [...new Set(bases.flatMap(({ positionKeys }) => positionKeys))],
  };
}

/**
 * A generated sentence. Without a basis it must speak of something missing and say of what; a sentence that can name
 * neither is not made.
 */
export function generated(text: string, basis: Basis, about: About | null = null): Sentence[] {
  if (basis.positionKeys.length + basis.quotationIds.length > 0) return [{ text, basis, about: null, byAuthor: false }];
  if (!about || about.propositionIds.length + about.commentatorIds.length === 0) return [];
  return [{ text, basis, about, byAuthor: false }];
}

/** A generated sentence about something that is not there. */
export function missing(text: string, about: Partial<About>): Sentence[] {
  return generated(text, NO_BASIS, { propositionIds: [], commentatorIds: [], ...about });
}

/** The author's words, one sentence a paragraph, with what the replaced sentences rested on. */
export function authored(text: string, basis: Basis = NO_BASIS): Sentence[] {
  const paragraphs = text.split(/\r\n|\r|\n/).filter((paragraph) => paragraph.trim() !== "");
  return paragraphs.map((paragraph) => ({ text: paragraph, basis, about: null, byAuthor: true }));
}
