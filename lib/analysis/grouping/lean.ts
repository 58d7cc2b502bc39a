import { GROUP_PLACES, type GroupViews, sumAt } from "./group-views";
import { ADDED_PEOPLE, EQUAL_WITHIN, LEVELS } from "./method";

/**
 * Slices of a spectrum, or camps? The correlation between two propositions of the same person's lean towards another
 * group, over all members and all ordered pairs of groups.
 *
 * A member's lean on a proposition is how much nearer her value is to her own group than to the other, less the mean
 * of that over the members of her group who hold the proposition (only where at least two do). In a camp, members
 * differ from each other for unrelated reasons; on a spectrum, those near its middle lean over on everything.
 *
 * @param views filled with the division; unassigned people count nowhere, nor in everybody's view.
 * @returns about 0 for camps, 0.1 to 0.4 for slices of a spectrum; 0 where nothing varies. O(groups² × cells).
 *
 * Lazarsfeld and Henry 1968 (local independence).
 */
export function lean(views: GroupViews): number {
  const everybody = everybodyPlaced(views);
  let together = 0;
  let apart = 0;
  for (let group = 0; group < views.groups; group++) {
    for (let other = 0; other < views.groups; other++) {
      if (group === other) continue;
      const leaning = sumLeans({ views, everybody, group, other });
      together += leaning.together;
      apart += leaning.apart;
    }
  }
  return apart < EQUAL_WITHIN ? 0 : together / apart;
}

/** By slot, the mean difference from the other placed holders. */
function everybodyPlaced(views: GroupViews): Float64Array {
  const { profiles } = views;
  const everybody = new Float64Array(profiles.propositions * LEVELS);
  for (let proposition = 0; proposition < profiles.propositions; proposition++) {
    let holders = 0;
    for (let group = 0; group < views.groups; group++) {
      holders += views.holders[proposition * GROUP_PLACES + group] ?? 0;
    }
    if (holders < 2) continue;
    for (let slot = proposition * LEVELS; slot < (proposition + 1) * LEVELS; slot++) {
      let sum = 0;
      for (let group = 0; group < views.groups; group++) sum += differenceAt(views, proposition, slot, group);
      everybody[slot] = sum / (holders - 1);
    }
  }
  return everybody;
}

interface OrderedPair {
  readonly views: GroupViews;
  readonly everybody: Float64Array;
  readonly group: number;
  readonly other: number;
}

/** Numerator and denominator of the correlation for the members of one group and their lean towards one other. */
function sumLeans(pair: OrderedPair): { together: number; apart: number } {
  const { views, group } = pair;
  const { profiles } = views;
  const { firstCell, propositionOf, slotOf, weight } = profiles;
  const centres = centresOf(pair);
  let together = 0;
  let apart = 0;
  for (let profile = 0; profile < profiles.count; profile++) {
    if (views.groupOf[profile] !== group) continue;
    let sum = 0;
    let squares = 0;
    let propositions = 0;
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const proposition = propositionOf[cell] ?? 0;
      if ((views.holders[proposition * GROUP_PLACES + group] ?? 0) < 2) continue;
      const centred = leanAt(pair, { proposition, slot: slotOf[cell] ?? 0 }) - (centres[proposition] ?? 0);
      sum += centred;
      squares += centred * centred;
      propositions++;
    }
    together += (weight[profile] ?? 0) * (sum * sum - squares);
    apart += (weight[profile] ?? 0) * (propositions - 1) * squares;
  }
  return { together, apart };
}

/** Mean lean by proposition, over the members of the group who hold it. */
function centresOf(pair: OrderedPair): Float64Array {
  const { views, group } = pair;
  const { profiles } = views;
  const { firstCell, propositionOf, slotOf, weight } = profiles;
  const centres = new Float64Array(profiles.propositions);
  for (let profile = 0; profile < profiles.count; profile++) {
    if (views.groupOf[profile] !== group) continue;
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const proposition = propositionOf[cell] ?? 0;
      const holders = views.holders[proposition * GROUP_PLACES + group] ?? 0;
      const share = (weight[profile] ?? 0) / holders;
      centres[proposition] =
        (centres[proposition] ?? 0) + share * leanAt(pair, { proposition, slot: slotOf[cell] ?? 0 });
    }
  }
  return centres;
}

function leanAt(
  { views, everybody, group, other }: OrderedPair,
  { proposition, slot }: { readonly proposition: number; readonly slot: number },
): number {
  const view = (of: number) =>
    (differenceAt(views, proposition, slot, of) + ADDED_PEOPLE * (everybody[slot] ?? 0)) *
    (views.inverse[views.holders[proposition * GROUP_PLACES + of] ?? 0] ?? 0);
  return view(other) - view(group);
}

/** Summed difference of somebody at a slot from the members of a group, nobody added. */
function differenceAt(views: GroupViews, proposition: number, slot: number, group: number): number {
  return sumAt(views, proposition, slot, group) - (views.profiles.added[slot] ?? 0);
}
