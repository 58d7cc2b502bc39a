import { memoize } from "@/lib/cache/memoize";
import { compareText, groupBy } from "@/lib/domain/collections";
import type { Coder, Coding, Commentator, Proposition } from "@/lib/domain/dossier";
import { readsWords } from "@/lib/domain/is-record";
import { type Confidence, lowerConfidence, type StanceValue } from "@/lib/domain/stance";

/** How a published cell came about. "No position found" is the absence of a Position, never a value. */
export const POSITION_STATES = ["agreed", "adjudicated", "recorded", "single-coded", "unresolved", "declined"] as const;
export type PositionState = (typeof POSITION_STATES)[number];

/** What the dossier publishes for a commentator on a proposition: derived from the codings, never typed in. */
export interface Position {
  readonly commentatorId: string;
  readonly propositionId: string;
  readonly state: PositionState;
  /** Null when unresolved or declined: missing in every computation. */
  readonly value: StanceValue | null;
  /** The lowest confidence among the codings that carry the value; null when there is no value. */
  readonly confidence: Confidence | null;
  /** Whether an adjudication decided, also for a refusal that was settled by one. */
  readonly adjudicated: boolean;
  /** Quotation ids behind the position, decisive ones first, without repeats. */
  readonly evidence: readonly string[];
  /** Every reading of the cell, adjudication included, by coder id: the originals stay. */
  readonly codings: readonly Coding[];
}

/** A Position that carries a value and therefore takes part in computations. */
export interface ValuedPosition extends Position {
  readonly value: StanceValue;
}

/** Whether a position carries a value. */
export function hasValue(position: Position): position is ValuedPosition {
  return position.value !== null;
}

/** How many of these carry a value. Counted once for each list: every panel of a page says it. */
export const countHeld: (positions: readonly Position[]) => number = memoize(
  (positions) => positions.filter(hasValue).length,
);

/**
 * Derives the published positions of a dossier from its codings.
 *
 * A coder of scope "all" who has no row read the cell and found nothing; a coder of scope "partial" without a
 * row has not been there yet. An adjudication settles a cell; two adjudications that differ leave it unresolved.
 * Cells in which nobody found a position, or whose adjudication says so, yield nothing. What a record says is
 * "recorded" and stands beside any reading: there was nothing to read, no second reader is missing, and a coder who
 * read something else, or nothing, does not dispute an entry. Only coders who read, and records among themselves, can
 * differ.
 *
 * @returns positions ordered by commentator id, then proposition order. O(cells × coders).
 *
 * Example: coder A says +1, coder B (scope all) has no row → unresolved, value null.
 */
export function derivePositions({
  commentators,
  propositions,
  coders,
  codings,
}: {
  readonly commentators: readonly Pick<Commentator, "id">[];
  readonly propositions: readonly Pick<Proposition, "id" | "order">[];
  readonly coders: readonly Coder[];
  readonly codings: readonly Coding[];
}): Position[] {
  const readers = coders.filter(readsWords);
  const records = new Set(coders.filter((coder) => coder.kind === "record").map((coder) => coder.id));
  const adjudicators = new Set(coders.filter((coder) => coder.kind === "adjudication").map((coder) => coder.id));
  const byCell = groupBy(codings, (coding) => `${coding.commentatorId} ${coding.propositionId}`);
  const columns = propositions.toSorted((a, b) => a.order - b.order || compareText(a.id, b.id));
  const rows = commentators.toSorted((a, b) => compareText(a.id, b.id));

  return rows.flatMap((commentator) =>
    columns.flatMap((proposition) => {
      const cell = byCell.get(`${commentator.id} ${proposition.id}`);
      const position = cell && derivePosition({ cell, readers, records, adjudicators });
      return position ? [position] : [];
    }),
  );
}

function derivePosition({
  cell,
  readers,
  records,
  adjudicators,
}: {
  cell: readonly Coding[];
  readers: readonly Coder[];
  records: ReadonlySet<string>;
  adjudicators: ReadonlySet<string>;
}): Position | null {
  const codings = cell.toSorted((a, b) => compareText(a.coderId, b.coderId));
  const [first] = codings;
  if (!first) return null;
  const base = { commentatorId: first.commentatorId, propositionId: first.propositionId, codings };

  const adjudications = codings.filter((coding) => adjudicators.has(coding.coderId));
  if (adjudications.length > 0) {
    return sameReading(adjudications)
      ? settled({ ...base, deciding: adjudications, state: "adjudicated" })
      : unresolved(base);
  }

  const entries = codings.filter((coding) => records.has(coding.coderId));
  if (entries.length > 0) {
    return sameReading(entries) ? settled({ ...base, deciding: entries, state: "recorded" }) : unresolved(base);
  }

  const readings = readers.flatMap((reader) => {
    const coding = codings.find((candidate) => candidate.coderId === reader.id);
    if (coding) return [{ status: coding.status, value: coding.value }];
    return reader.scope === "all" ? [{ status: "none" as const, value: null }] : [];
  });
  if (!sameReading(readings)) return unresolved(base);
  const state = readings.length > 1 ? "agreed" : "single-coded";
  return settled({ ...base, deciding: codings, state });
}

function sameReading(readings: readonly Pick<Coding, "status" | "value">[]): boolean {
  const [first] = readings;
  return readings.every((reading) => reading.status === first?.status && reading.value === first.value);
}

type CellBase = Pick<Position, "commentatorId" | "propositionId" | "codings">;

function settled({
  deciding,
  state,
  ...base
}: CellBase & {
  deciding: readonly Coding[];
  state: "agreed" | "adjudicated" | "recorded" | "single-coded";
}): Position | null {
  const [decision] = deciding;
  if (!decision || decision.status === "none") return null;
  const evidence = [...new Set(deciding.flatMap((coding) => coding.evidence))];
  const adjudicated = state === "adjudicated";
  if (decision.status === "declined") {
    return { ...base, state: "declined", value: null, confidence: null, adjudicated, evidence };
  }
  const confidence = deciding
    .map((coding) => coding.confidence)
    .reduce((a, b) => (a && b ? lowerConfidence({ a, b }) : (a ?? b)), null);
  return { ...base, state, value: decision.value, confidence, adjudicated, evidence };
}

function unresolved(base: CellBase): Position {
  const evidence = [...new Set(base.codings.flatMap((coding) => coding.evidence))];
  return { ...base, state: "unresolved", value: null, confidence: null, adjudicated: false, evidence };
}
