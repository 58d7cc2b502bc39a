import { memoize } from "@/lib/cache/memoize";
import { groupBy } from "@/lib/domain/collections";
import type { Position } from "@/lib/domain/position";

const byProposition: (positions: readonly Position[]) => ReadonlyMap<string, readonly Position[]> = memoize(
  (positions) => groupBy(positions, ({ propositionId }) => propositionId),
);

/** The positions on one proposition. The list is divided once for all of them: every panel of a page asks for each. */
export function positionsOn(positions: readonly Position[], propositionId: string): readonly Position[] {
  return byProposition(positions).get(propositionId) ?? [];
}
