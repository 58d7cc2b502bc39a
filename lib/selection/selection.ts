import { memoize } from "@/lib/cache/memoize";
import type { Commentator, Dossier, Proposition, Quotation, QuotationVoice } from "@/lib/domain/dossier";
import { filingSpan } from "@/lib/domain/filing-span";
import type { Position } from "@/lib/domain/position";
import { CONFIDENCES, sideOf } from "@/lib/domain/stance";
import { ATTRIBUTE_KEYS, commentatorAttributes } from "@/lib/filters/commentator-attributes";
import { emptyRange } from "@/lib/filters/date-range";
import type { EvidenceKind, Filter } from "@/lib/filters/filter";
import { affiliationTest } from "@/lib/selection/dated-affiliations";
import { oncePerStatement } from "@/lib/selection/statements";

/** What is left of a dossier under a filter. Everything a page counts or computes starts from here. */
export interface Selection {
  readonly dossier: Dossier;
  readonly filter: Filter;
  /** Commentators left, unnamed groups included; in the dossier's order. */
  readonly commentators: readonly Commentator[];
  /** Propositions of the chosen issues, in dossier order. */
  readonly propositions: readonly Proposition[];
  /** Positions of those commentators on those propositions that meet the filter on confidence and evidence. */
  readonly positions: readonly Position[];
  /**
   * Positions of those commentators on those propositions that the filter on confidence or evidence sets aside: hidden,
   * not silent.
   */
  readonly setAside: readonly Position[];
  /** Quotations left, once for each statement: the same words in several sources count once. */
  readonly quotations: readonly Quotation[];
  /** The same with every appearance. */
  readonly appearances: readonly Quotation[];
}

/**
 * Applies a filter to a dossier.
 *
 * Choices of one kind widen, choices of different kinds narrow. A commentator passes on any of its affiliations; where
 * it is known when they held, only with what was said then. A position passes if one quotation behind it meets the
 * choices of evidence, source, date and affiliation together; positions without a value have no confidence and are not
 * judged by it.
 *
 * @param positions all positions of the dossier (see derivePositions)
 */
export function select({
  dossier,
  positions,
  filter,
}: {
  readonly dossier: Dossier;
  readonly positions: readonly Position[];
  readonly filter: Filter;
}): Selection {
  const propositions = dossier.propositions.filter(
    (p) => filter.issue.length === 0 || filter.issue.includes(p.issueId),
  );
  const quotationPasses = quotationTest(dossier, filter);
  const meetsConfidence = confidenceTest(filter);
  const restsOnPassing = evidenceTest(dossier, quotationPasses);
  const positionPasses = (position: Position) => meetsConfidence(position) && restsOnPassing(position);

  const byVoice = commentatorTest(dossier, filter);
  const sides = filter.side.length === 0 ? () => true : sideTest(positions.filter(positionPasses), filter);
  const commentators = dossier.commentators.filter((commentator) => byVoice(commentator) && sides(commentator.id));

  const left = new Set(commentators.map((commentator) => commentator.id));
  const columns = new Set(propositions.map((proposition) => proposition.id));
  const inScope = positions.filter((p) => left.has(p.commentatorId) && columns.has(p.propositionId));
  const touchesIssue = issueTest(dossier, filter);
  const appearances = dossier.quotations.filter(
    (q) => left.has(q.commentatorId) && quotationPasses(q) && touchesIssue(q.id),
  );
  return {
    dossier,
    filter,
    commentators,
    propositions,
    ...divided(inScope, positionPasses),
    quotations: oncePerStatement(dossier, appearances),
    appearances,
  };
}

function divided(inScope: readonly Position[], passes: (position: Position) => boolean) {
  const positions: Position[] = [];
  const setAside: Position[] = [];
  for (const position of inScope) (passes(position) ? positions : setAside).push(position);
  return { positions, setAside };
}

/**
 * The kind of evidence a quotation is. Reports with some quoted words count as reported: most of the wording is not the
 * speaker's.
 */
export function evidenceKindOf(voice: QuotationVoice): EvidenceKind {
  if (voice === "direct" || voice === "record") return voice;
  return voice === "author" ? "own" : "reported";
}

function commentatorTest(dossier: Dossier, filter: Filter): (commentator: Commentator) => boolean {
  const attributesOf = commentatorAttributes(dossier);
  const asked = ATTRIBUTE_KEYS.filter((key) => filter[key].length > 0);
  return (commentator) => {
    const attributes = attributesOf(commentator);
    return asked.every((key) => filter[key].some((choice) => attributes[key].includes(choice)));
  };
}

/**
 * Who takes the sides that a filter asks for. Several sides of one proposition widen; sides of different propositions
 * narrow.
 */
export function sideTest(positions: readonly Position[], filter: Filter): (commentatorId: string) => boolean {
  if (filter.side.length === 0) return () => true;
  const asked = new Set(filter.side.map((choice) => choice.propositionId));
  const held = new Set(
    positions.flatMap(({ commentatorId, propositionId, value }) =>
      value === null ? [] : [`${commentatorId} ${propositionId}:${sideOf(value)}`],
    ),
  );
  return (commentatorId) =>
    [...asked].every((propositionId) =>
      filter.side.some(
        (choice) =>
          choice.propositionId === propositionId && held.has(`${commentatorId} ${propositionId}:${choice.side}`),
      ),
    );
}

/** Which positions are as sure as a filter asks for; those without a value have no confidence and all pass. */
export function confidenceTest({ confidence: asked }: Filter): (position: Position) => boolean {
  if (asked === null) return () => true;
  const least = CONFIDENCES.indexOf(asked);
  return ({ confidence }) => confidence === null || CONFIDENCES.indexOf(confidence) >= least;
}

/** Which positions rest on a quotation that passes. */
function evidenceTest(dossier: Dossier, passes: (quotation: Quotation) => boolean): (position: Position) => boolean {
  const passing = passes === EVERY_QUOTATION ? allQuotations(dossier) : quotationIds(dossier.quotations.filter(passes));
  return ({ evidence }) => evidence.some((id) => passing.has(id));
}

const EVERY_QUOTATION = () => true;

/** Most filters do not choose among quotations. */
const allQuotations = memoize((dossier: Dossier) => quotationIds(dossier.quotations));

function quotationIds(quotations: readonly Quotation[]): ReadonlySet<string> {
  return new Set(quotations.map(({ id }) => id));
}

function quotationTest(dossier: Dossier, filter: Filter): (quotation: Quotation) => boolean {
  const heldThen = affiliationTest(dossier, filter);
  if (!isChoosingQuotations(filter) && heldThen === null) return EVERY_QUOTATION;
  const from = filter.from?.toISOString().slice(0, 10) ?? null;
  const to = filter.to?.toISOString().slice(0, 10) ?? null;
  if (emptyRange(filter)) return () => false;
  return (quotation) => {
    if (filter.evidence.length > 0 && !filter.evidence.includes(evidenceKindOf(quotation.voice))) return false;
    if (filter.source.length > 0 && !filter.source.includes(quotation.sourceId)) return false;
    if (heldThen?.(quotation) === false) return false;
    if (from === null && to === null) return true;
    const span = filingSpan(quotation, dossier);
    if (span === null) return false;
    // What is dated by a month or a range passes with all of it, or with any of it where that is asked for.
    const { first, last } = filter.inexact ? { first: span.last, last: span.first } : span;
    return (from === null || first >= from) && (to === null || last <= to);
  };
}

function isChoosingQuotations({ evidence, source, from, to }: Filter): boolean {
  return evidence.length > 0 || source.length > 0 || from !== null || to !== null;
}

/** Quotations touch an issue as evidence of a coding or, where they carry none, by their tag. */
function issueTest(dossier: Dossier, filter: Filter): (quotationId: string) => boolean {
  if (filter.issue.length === 0) return () => true;
  const issueOf = new Map(dossier.propositions.map((proposition) => [proposition.id, proposition.issueId]));
  const touching = new Set<string>();
  for (const coding of dossier.codings) {
    if (filter.issue.includes(issueOf.get(coding.propositionId) ?? ""))
      for (const id of coding.evidence) touching.add(id);
  }
  for (const annotation of dossier.annotations) {
    if (annotation.kind === "issue" && filter.issue.includes(annotation.value)) touching.add(annotation.quotationId);
  }
  return (quotationId) => touching.has(quotationId);
}
