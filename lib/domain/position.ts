import { memoize } from "@/lib/cache/memoize";
import { areSameReading, divideByDate, inOrderOfDate, isSurelyBefore } from "@/lib/domain/coding-history";
import { compareText, groupBy } from "@/lib/domain/collections";
import type { Coder, Coding, Commentator, Proposition } from "@/lib/domain/dossier";
import { readsWords } from "@/lib/domain/is-record";
import { type Confidence, lowerConfidence, type StanceValue } from "@/lib/domain/stance";

/** How a published cell came about. "No position found" is the absence of a Position, never a value. */
export const POSITION_STATES = ["agreed", "adjudicated", "recorded", "single-coded", "unresolved", "declined"] as const;
export type PositionState = (typeof POSITION_STATES)[number];

/**
 * Why a cell is unresolved: coders differ; one found both agreement and disagreement; or one changed, and the dates do
 * not say which reading is the later.
 */
export const UNRESOLVED_REASONS = ["coders-differ", "mixed", "order-unknown"] as const;
export type UnresolvedReason = (typeof UNRESOLVED_REASONS)[number];

/** What the dossier publishes for a commentator on a proposition: derived from the codings, never typed in. */
export interface Position {
  readonly commentatorId: string;
  readonly propositionId: string;
  readonly state: PositionState;
  /** Null unless the state is "unresolved". */
  readonly unresolvedBecause: UnresolvedReason | null;
  /** Null when unresolved or declined: missing in every computation. */
  readonly value: StanceValue | null;
  /** The lowest confidence among the codings that carry the value; null when there is no value. */
  readonly confidence: Confidence | null;
  /** Whether an adjudication decided, also for a refusal that was settled by one. */
  readonly adjudicated: boolean;
  /** Quotation ids behind the position, decisive ones first, without repeats. */
  readonly evidence: readonly string[];
  /** Every reading of the cell that holds now, adjudication included, by coder id: the originals stay. */
  readonly codings: readonly Coding[];
  /** Readings that later ones replaced, the earliest first: the history of the position, and no part of it. */
  readonly earlier: readonly Coding[];
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
 * Of several codings of one coder the latest holds; an adjudication does not settle what a coder read as of a later
 * date. A coder who found both agreement and disagreement, or whose dates do not say which of two readings is the
 * later, leaves the cell unresolved.
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
  const { codings, earlier } = holdingNow(cell, adjudicators);
  const [first] = codings;
  if (!first) return null;
  const base = { commentatorId: first.commentatorId, propositionId: first.propositionId, codings, earlier };

  const adjudications = codings.filter((coding) => adjudicators.has(coding.coderId));
  if (adjudications.length > 0) return settleOrLeave({ base, deciding: adjudications, state: "adjudicated" });

  const entries = codings.filter((coding) => records.has(coding.coderId));
  if (entries.length > 0) return settleOrLeave({ base, deciding: entries, state: "recorded" });

  const isThere = ({ id }: Coder) => codings.some(({ coderId }) => coderId === id);
  const silent = readers.filter((reader) => reader.scope === "all" && !isThere(reader));
  const state = silent.length + readers.filter(isThere).length > 1 ? "agreed" : "single-coded";
  // Whoever considered every cell and has no row here found nothing: a reading, which another may contradict.
  const silently = silent.length > 0 ? [{ status: "none" as const, value: null }] : [];
  return settleOrLeave({ base, deciding: codings, silently, state });
}

/** Readings that hold now, by coder, and those that were replaced: also adjudications of what has changed since. */
function holdingNow(cell: readonly Coding[], adjudicators: ReadonlySet<string>) {
  // Nearly every cell of a record: nothing can have replaced its only coding.
  if (cell.length === 1) return { codings: cell, earlier: [] };
  const { current, earlier } = divideByDate(cell.toSorted((a, b) => compareText(a.coderId, b.coderId)));
  const read = current.filter(({ coderId }) => !adjudicators.has(coderId));
  const isOvertaken = (coding: Coding) =>
    adjudicators.has(coding.coderId) && read.some((later) => isSurelyBefore(coding, later));
  const overtaken = current.filter(isOvertaken);
  if (overtaken.length === 0) return { codings: current, earlier };
  return {
    codings: current.filter((coding) => !isOvertaken(coding)),
    earlier: inOrderOfDate([...earlier, ...overtaken]),
  };
}

type CellBase = Pick<Position, "commentatorId" | "propositionId" | "codings" | "earlier">;
type SettledState = "agreed" | "adjudicated" | "recorded" | "single-coded";

function settleOrLeave({
  base,
  deciding,
  silently = [],
  state,
}: {
  base: CellBase;
  deciding: readonly Coding[];
  silently?: readonly Pick<Coding, "status" | "value">[];
  state: SettledState;
}): Position | null {
  if (deciding.some(({ status }) => status === "mixed")) return unresolved(base, "mixed");
  if (areSameReading([...deciding, ...silently])) return settled({ ...base, deciding, state });
  const own = [...groupBy(deciding, ({ coderId }) => coderId).values()];
  return unresolved(base, own.every(areSameReading) ? "coders-differ" : "order-unknown");
}

function settled({
  deciding,
  state,
  ...base
}: CellBase & { deciding: readonly Coding[]; state: SettledState }): Position | null {
  const [decision] = deciding;
  if (!decision || decision.status === "none") return null;
  const evidence = [...new Set(deciding.flatMap((coding) => coding.evidence))];
  const adjudicated = state === "adjudicated";
  const common = { ...base, unresolvedBecause: null, adjudicated, evidence };
  if (decision.status === "declined") return { ...common, state: "declined", value: null, confidence: null };
  const confidence = deciding
    .map((coding) => coding.confidence)
    .reduce((a, b) => (a && b ? lowerConfidence({ a, b }) : (a ?? b)), null);
  return { ...common, state, value: decision.value, confidence };
}

function unresolved(base: CellBase, unresolvedBecause: UnresolvedReason): Position {
  const evidence = [...new Set(base.codings.flatMap((coding) => coding.evidence))];
  return {
    ...base,
    state: "unresolved",
    unresolvedBecause,
    value: null,
    confidence: null,
    adjudicated: false,
    evidence,
  };
}
