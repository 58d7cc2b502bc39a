export { averageLinkageOf } from "./average-linkage";
export { addCoincidences } from "./coincidence-matrix";
export { distancesToGroups } from "./distance-to-groups";
export { bindProfiles, bindSums, fillSums, moveProfile } from "./group-sums";
export { heldOutGains } from "./held-out-gain";
export { joiningLosses } from "./join-nearest-groups";
export { pairwiseDistancesOfRow, pairwiseSums } from "./pairwise-distances";
export { relocateUntilStable } from "./relocation";

/** Where the host may begin to lay out its arrays. */
export function firstFreeByte(): usize {
  return __heap_base;
}
