import type { MatrixMaterial } from "@/lib/analysis/sensitivity/leave-one-out";
import { oncePerCoder } from "@/lib/domain/coding-history";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** What a computation would cost, in units that grow as its time does, and the most that is taken on. */
export interface Effort {
  readonly commentators: number;
  /** Values they hold. */
  readonly positions: number;
  readonly units: number;
  readonly limit: number;
}

/** Some minutes on one processor: about ten times 500 commentators on 30 propositions. */
export const GROUPING_LIMIT = 40_000_000;

/**
 * About a second on one processor: what may be computed before anybody asks, while somebody waits for something else.
 */
export const GROUPING_UNASKED = 500_000;

/** Relocation visits every position about so often in a grouping, over all its starts. */
const VISITS_PER_POSITION = 200;

/** The tree is grown on so many commentators where there are very many. */
const TREE_COMMENTATORS = 200;

/** Some five minutes on one processor. */
const CHANGES_LIMIT = 600_000;

/** Some twenty seconds on two processors. */
export const CHANGES_UNASKED = 60_000;

/**
 * What one grouping costs, of which a verdict takes 500 or more: 200 visits to each position, and half a step for each
 * pair of commentators and proposition, of 200 commentators at most.
 *
 * Example: 2,000 commentators on 200 propositions who hold 52,000 positions are 14.4 million units, a third of the
 * limit. O(cells).
 */
export function groupingEffort({ commentators, propositions, rows }: StanceMatrix): Effort {
  const commentatorCount = commentators.length;
  const positions = rows.reduce((sum, row) => sum + row.filter((value) => value !== null).length, 0);
  const pairs = Math.min(commentatorCount, TREE_COMMENTATORS) ** 2 / 2;
  const units = VISITS_PER_POSITION * positions + pairs * propositions.length;
  return { commentators: commentatorCount, positions, units, limit: GROUPING_LIMIT };
}

/**
 * What leaving everything out in turn costs: things × positions. Things are propositions, sources, commentators and
 * codings. O(codings).
 *
 * @param positions values that the commentators hold.
 */
export function changesEffort(material: MatrixMaterial, positions: number): Effort & { readonly things: number } {
  const { commentators, propositions, codings, quotations } = material;
  const sources = new Set(quotations.map(({ sourceId }) => sourceId)).size;
  const things = propositions.length + sources + commentators.length + oncePerCoder(codings).length;
  return { commentators: commentators.length, positions, things, units: things * positions, limit: CHANGES_LIMIT };
}
