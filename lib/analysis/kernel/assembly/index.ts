export { bindRoundedTerms } from "./approximate-distances";
export { averageLinkageOf } from "./average-linkage";
export { addCoincidences } from "./coincidence-matrix";
export { distancesToGroups } from "./distance-to-groups";
export { bindProfiles, bindSums } from "./group-sums";
export { heldOutGains } from "./held-out-gain";
export { joiningLosses, roundedJoiningLosses } from "./join-nearest-groups";
export { fillSums } from "./moves";
export { bindLinks } from "./pair-links";
export { pairwiseDistancesOfRow, pairwiseSums } from "./pairwise-distances";
export { relocateUntilStable } from "./relocation";
export { bindTree, growTree } from "./tree";

/** Where the host may begin to lay out its arrays. */
export function firstFreeByte(): usize {
  return __heap_base;
}
