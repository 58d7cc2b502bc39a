import { groupBy } from "../domain/collections";
import { oncePer } from "../domain/once-per";
import type { Position } from "../domain/position";

const byProposition: (positions: readonly Position[]) => ReadonlyMap<string, readonly Position[]> = oncePer(
  (positions) => groupBy(positions, ({ propositionId }) => propositionId),
);

/** The positions on one proposition. The list is divided once for all of them: every panel of a page asks for each. */
export function positionsOn(positions: readonly Position[], propositionId: string): readonly Position[] {
  return byProposition(positions).get(propositionId) ?? [];
}
