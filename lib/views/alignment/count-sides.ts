import { type StanceValue, sideOf } from "@/lib/domain/stance";

export interface SideCounts {
  readonly shared: number;
  readonly sameSide: number;
  readonly oppositeSides: number;
}

/**
 * Sides of two commentators on what both hold, from their rows of values; the same counts as comparePairs. Null is
 * missing.
 */
export function countSides(one: readonly (StanceValue | null)[], other: readonly (StanceValue | null)[]): SideCounts {
  let [shared, sameSide, oppositeSides] = [0, 0, 0];
  one.forEach((value, column) => {
    const facing = other[column] ?? null;
    if (value === null || facing === null) return;
    shared += 1;
    if (sideOf(value) === sideOf(facing)) sameSide += 1;
    else if (value !== 0 && facing !== 0) oppositeSides += 1;
  });
  return { shared, sameSide, oppositeSides };
}
