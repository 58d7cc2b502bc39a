import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** How two commentators are aligned: positive is congruence, negative is conflict. */
export interface AlignmentLink {
  readonly a: string;
  readonly b: string;
  /** Propositions both hold: what the link rests on. At least 1. */
  readonly shared: number;
  /** Sum over shared propositions of 1 − |difference| / 2, from −shared to +shared. */
  readonly weight: number;
  /** Weight over the mean number of values the two hold, −1 to 1: talkative pairs do not link by talking alone. */
  readonly normalised: number;
}

/** Half the range of the scale: a difference of two points neither joins nor parts. */
const NEUTRAL_DIFFERENCE = 2;

/**
 * The alignment network: every pair that shares a proposition, with a signed weight.
 *
 * Each shared proposition adds +1 when the values are the same, 0 when they are two points apart, −1 at opposite
 * extremes. A weight of 0 is a link all the same: they spoke about the same thing without agreeing or disagreeing on
 * balance. It draws alignments and names no groups.
 *
 * @returns links in the order of the rows; pairs that share nothing are left out. O(n² × propositions).
 * Example: (2, 1, −1) and (1, missing, −1): ½ + 1 = 1.5 over (3 + 2) / 2 values each: 0.6.
 * Reference: Leifeld 2017, Discourse network analysis (normalisation by average activity).
 */
export function alignmentNetwork({ commentators, rows }: StanceMatrix): AlignmentLink[] {
  const activity = rows.map((row) => row.filter((value) => value !== null).length);
  const links: AlignmentLink[] = [];
  commentators.forEach((a, index) => {
    commentators.slice(index + 1).forEach((b, offset) => {
      const other = index + 1 + offset;
      const { shared, weight } = alignmentOf(rows[index] ?? [], rows[other] ?? []);
      if (shared === 0) return;
      const meanActivity = ((activity[index] ?? 0) + (activity[other] ?? 0)) / 2;
      links.push({ a, b, shared, weight, normalised: weight / meanActivity });
    });
  });
  return links;
}

function alignmentOf(
  row: readonly (number | null)[],
  other: readonly (number | null)[],
): { shared: number; weight: number } {
  let shared = 0;
  let difference = 0;
  row.forEach((value, proposition) => {
    const opposite = other[proposition] ?? null;
    if (value === null || opposite === null) return;
    shared += 1;
    difference += Math.abs(value - opposite);
  });
  return { shared, weight: shared - difference / NEUTRAL_DIFFERENCE };
}
