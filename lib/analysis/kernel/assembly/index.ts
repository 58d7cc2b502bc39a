export { linkByAverage } from "./average-linkage";
export { addPairs } from "./coincidences";
export { fillViews, moveProfile, placeProfiles, placeViews } from "./group-views";
export { heldOutGains } from "./held-out-gain";
export { distancesOfRow, pairSums } from "./pair-sums";
export { moveUntilNobodyMoves } from "./settle";
export { lookAround } from "./standing";

/** Where the host may begin to lay out its arrays. */
export function firstFreeByte(): usize {
  return __heap_base;
}
