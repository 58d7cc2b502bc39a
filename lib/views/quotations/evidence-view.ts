import { areDated, statedAt } from "@/lib/domain/affiliation-at";
import type { Coding } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { filingSpan } from "@/lib/domain/filing-span";
import { isRecord } from "@/lib/domain/is-record";
import type { Position } from "@/lib/domain/position";
import type { StanceValue } from "@/lib/domain/stance";
import type { CellReference } from "@/lib/paths";
import type { DossierView } from "@/lib/selection/dossier-view";
import { type PropositionSides, sidesOfPropositions } from "@/lib/selection/proposition-sides";
import { oncePerStatement } from "@/lib/selection/statements";
import { type MarkView, markView } from "@/lib/views/matrix/mark-view";
import { type EarlierReading, earlierReadings } from "@/lib/views/quotations/earlier-view";
import { type QuotationView, quotationView } from "@/lib/views/quotations/quotation-view";
import { longDate, type NamedCommentator, nameSpeaker, propositionLabel } from "@/lib/wording/names";
import { changeSentence } from "@/lib/wording/position-change";
import { readingWords } from "@/lib/wording/position-state";
import { usedValues, valueLabel } from "@/lib/wording/stance-words";

/** Everything behind one mark: the value, the words, who coded what and why, and where the others stand. */
export interface EvidenceView {
  readonly cell: CellReference;
  readonly commentator: NamedCommentator;
  readonly role: string | null;
  readonly propositionId: string;
  readonly issueId: string;
  readonly label: string;
  readonly text: string;
  readonly mark: MarkView;
  /** What the value means on this proposition; null where no value is published. */
  readonly anchor: string | null;
  readonly quotations: readonly QuotationView[];
  /**
   * How the position changed, in a sentence, and what was read before; null where there is one reading for all times.
   */
  readonly change: { readonly sentence: string; readonly earlier: readonly EarlierReading[] } | null;
  readonly readings: readonly CodingReading[];
  readonly others: PropositionSides;
  /**
   * The points that the dossier uses, ascending, each with its sign or, where the scale has words of its own, with
   * these.
   */
  readonly scale: readonly { readonly value: StanceValue; readonly label: string }[];
  /** Whether positions were taken from a record, which nobody coded. */
  readonly isRecord: boolean;
}

export interface CodingReading {
  /** Of the coding: a coder has several where dates leave open which is the latest. */
  readonly key: string;
  readonly coder: string;
  readonly isAdjudication: boolean;
  readonly reading: string;
  readonly rationale: string;
}

/**
 * The evidence of one cell; null where the dossier has no such commentator or proposition. A cell without a position is
 * a valid answer.
 */
export function evidenceView({ index, selection }: DossierView, cell: CellReference): EvidenceView | null {
  const commentator = index.commentators.get(cell.commentatorId);
  const proposition = index.propositions.get(cell.propositionId);
  if (!commentator || !proposition) return null;
  const isHere = (position: CellReference) =>
    position.commentatorId === commentator.id && position.propositionId === proposition.id;
  const position = index.positions.find(isHere) ?? null;
  const codings = position?.codings ?? index.dossier.codings.filter(isHere);
  const evidence = position?.evidence ?? [...new Set(codings.flatMap((coding) => coding.evidence))];
  const [decisive] = evidence.flatMap((id) => index.quotations.get(id) ?? []);
  const said = decisive ? filingSpan(decisive, index.dossier) : null;
  const affiliations = index.affiliations.get(commentator.id) ?? [];
  // Where it is known when affiliations held, the role is that of the day of the decisive words, if there is one.
  const held = areDated(affiliations) ? statedAt(affiliations, said) : affiliations.slice(0, 1);
  return {
    cell,
    commentator: nameSpeaker(index, commentator, said),
    role: held.length === 1 ? (held[0]?.role ?? null) : null,
    propositionId: proposition.id,
    issueId: proposition.issueId,
    label: propositionLabel(proposition),
    text: proposition.text,
    mark: markView(index.dossier, position, { isRead: index.isRead(commentator.id, proposition.id) }),
    anchor: position && position.value !== null ? proposition.anchors[position.value] : null,
    quotations: oncePerStatement(
      index.dossier,
      evidence.flatMap((id) => index.quotations.get(id) ?? []),
    ).flatMap((quotation) => quotationView(index, quotation) ?? []),
    change: position && changeOf(index, position),
    readings: codings.map((coding) => reading(index, coding)),
    others: sidesOfPropositions({ index, selection }, proposition),
    scale: usedValues(index.dossier).map((value) => ({
      value,
      label: index.dossier.wording.scale ? valueLabel(index.dossier, value) : signed(value),
    })),
    isRecord: isRecord(index.dossier.coders),
  };
}

function changeOf(index: DossierIndex, position: Position): EvidenceView["change"] {
  const sentence = changeSentence(index.dossier, position);
  return sentence === null ? null : { sentence, earlier: earlierReadings(index, position) };
}

function signed(value: StanceValue): string {
  return value > 0 ? `+${value}` : String(value).replace("-", "−");
}

function reading(index: DossierIndex, coding: Coding): CodingReading {
  const coder = index.coders.get(coding.coderId);
  return {
    key: `${coding.coderId} ${coding.asOf ?? ""}`,
    coder: coder?.title ?? coding.coderId,
    isAdjudication: coder?.kind === "adjudication",
    reading: [readingWords(index.dossier, coding), coding.asOf && `as of ${longDate(coding.asOf)}`]
      .filter(Boolean)
      .join(", "),
    rationale: coding.rationale,
  };
}
