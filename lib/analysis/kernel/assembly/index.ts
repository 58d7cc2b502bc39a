export { linkByAverage } from "./average-linkage";
export { addPairs } from "./coincidences";
export { distancesToGroups } from "./distance-to-groups";
export { fillSums, moveProfile, placeProfiles, placeSums } from "./group-sums";
export { heldOutGains } from "./held-out-gain";
export { joiningLosses } from "./joining-losses";
export { distancesOfRow, pairSums } from "./pair-sums";
export { relocateUntilStable } from "./relocate";

/** Where the host may begin to lay out its arrays. */
export function firstFreeByte(): usize {
  return __heap_base;
}
