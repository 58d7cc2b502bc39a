import { readingNow } from "@/lib/domain/coding-history";
import { groupBy } from "@/lib/domain/collections";
import type { Coder, Coding, Proposition } from "@/lib/domain/dossier";
import { readsWords } from "@/lib/domain/is-record";
import type { StanceValue } from "@/lib/domain/stance";

/** One cell with what each coder made of it. */
export interface ReliabilityUnit {
  readonly commentatorId: string;
  readonly propositionId: string;
  /**
   * One entry a coder, in the order of the coders, adjudications and records left out; null where that coder gave no
   * value.
   */
  readonly values: readonly (StanceValue | null)[];
}

/**
 * The cells in which at least one coder gave a value, with every coder's own value: the units of reliability.
 *
 * Adjudications are left out: they were made knowing the others; so are records, which nobody read into a value.
 * Refusals, what was found both ways and cells without a row are null; whether there is a position at all is measured
 * apart (see coder-codability). Of several codings of one coder the latest counts; null where dates leave it open. Take
 * the units of one proposition or issue to measure that one.
 *
 * @returns cells in the order in which their first coding comes. O(codings × coders).
 * Example: coder A +1 and coder B declined → values (1, null), which no alpha can use.
 */
export function reliabilityUnits({
  codings,
  coders,
  propositions,
}: {
  readonly codings: readonly Coding[];
  readonly coders: readonly Coder[];
  /** Only cells of these count. */
  readonly propositions: readonly Pick<Proposition, "id">[];
}): ReliabilityUnit[] {
  const readers = coders.filter(readsWords).map((coder) => coder.id);
  if (readers.length === 0) return [];
  const wanted = new Set(propositions.map((proposition) => proposition.id));
  const relevant = codings.filter((coding) => wanted.has(coding.propositionId) && readers.includes(coding.coderId));
  const cells = groupBy(relevant, (coding) => `${coding.commentatorId} ${coding.propositionId}`);
  return [...cells.values()].flatMap((cell) => {
    const [first] = cell;
    const own = groupBy(cell, (coding) => coding.coderId);
    const values = readers.map((reader) => readingNow(own.get(reader) ?? [])?.value ?? null);
    if (!first || values.every((value) => value === null)) return [];
    return [{ commentatorId: first.commentatorId, propositionId: first.propositionId, values }];
  });
}
