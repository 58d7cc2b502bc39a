import type { StanceMatrix } from "../domain/stance-matrix";
import type { MatrixMaterial } from "./leave-one-out";

/** What a computation would cost, in units that grow as its time does, and the most that is taken on. */
export interface Effort {
  readonly voices: number;
  /** Values they hold. */
  readonly positions: number;
  readonly units: number;
  readonly limit: number;
}

/** Some minutes on one processor: about six times 500 voices on 30 propositions. */
const GROUPING_LIMIT = 40_000_000;

/** About a second on one processor: what may be computed before anybody asks, while somebody waits for something else. */
export const GROUPING_UNASKED = 250_000;

/** Some five minutes on one processor. */
const CHANGES_LIMIT = 600_000;

/** Some twenty seconds on two processors. */
export const CHANGES_UNASKED = 60_000;

/**
 * What a grouping costs: voices × positions, for every one of 1,300 groupings compares each voice with everybody's values.
 *
 * Example: 5,000 voices that hold 40,000 positions are 200 million units, five times the limit. O(cells).
 */
export function groupingEffort({ commentators, rows }: StanceMatrix): Effort {
  const voices = commentators.length;
  const positions = rows.reduce((sum, row) => sum + row.filter((value) => value !== null).length, 0);
  return { voices, positions, units: voices * positions, limit: GROUPING_LIMIT };
}

/**
 * What leaving everything out in turn costs: things × positions. Things are propositions, sources, voices and codings. O(codings).
 *
 * @param positions values that the voices hold.
 */
export function changesEffort(material: MatrixMaterial, positions: number): Effort & { readonly things: number } {
  const { commentators, propositions, codings, quotations } = material;
  const sources = new Set(quotations.map(({ sourceId }) => sourceId)).size;
  const things = propositions.length + sources + commentators.length + codings.length;
  return { voices: commentators.length, positions, things, units: things * positions, limit: CHANGES_LIMIT };
}
