import { EQUAL_WITHIN, NEARLY_AS_MUCH } from "@/lib/analysis/grouping/parameters";
import { bestDivision } from "@/lib/analysis/grouping/partition/find-divisions";

/** One number of groups to choose from. */
export interface Choice {
  readonly groups: number;
  readonly gain: number;
  /** Part of the gain that is owed to members of groups that are found again; null where that was not looked for. */
  readonly carried: number | null;
}

/**
 * The coarsest division whose dependable members tell nearly as much as those of any: among the numbers of groups that
 * gain more than chance (where none does, the one that gains most), the smallest that carries 90 % of the most. Where
 * nobody carries anything, the one that gains most.
 *
 * @param choices ascending by number of groups, at least one.
 *
 * Example: two groups carry .080, three .097, the limit is .087: three.
 */
export function chooseNumberOfGroups<One extends Choice>(
  choices: readonly One[],
  { criticalGain }: { readonly criticalGain: number },
): One {
  const best = bestDivision(choices);
  if (!best) throw new RangeError("There is no division to choose from.");
  const beyondChance = choices.filter(({ gain }) => gain >= criticalGain + EQUAL_WITHIN);
  const eligible = beyondChance.length > 0 ? beyondChance : [best];
  const most = Math.max(...eligible.map(({ carried }) => carried ?? 0));
  if (most < EQUAL_WITHIN) return best;
  const enough = NEARLY_AS_MUCH * most - EQUAL_WITHIN;
  return eligible.find(({ carried }) => (carried ?? 0) >= enough) ?? best;
}
