/** The three parts of the evidence that are repeated many times. */
export type Stage = "chance" | "power" | "stability";

/** Thrown where the caller asked for the computation to stop. */
export class GroupingStopped extends Error {
  constructor() {
    super("The grouping was stopped before it was finished.");
    this.name = "GroupingStopped";
  }
}

/** Lets the caller watch a long computation and end it. */
export interface Watch {
  /** Called after each replicate of a stage. */
  readonly onProgress?: ((progress: { stage: Stage; done: number; total: number }) => void) | undefined;
  /** Asked before each replicate; true ends the computation with GroupingStopped. */
  readonly shouldStop?: (() => boolean) | undefined;
}

/** Which replicates to run: `from` … `to` − 1. Every replicate has its own random numbers, so slices add up exactly. */
export interface Slice extends Watch {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Runs the replicates of a slice one after the other, reporting and stopping as asked. */
export function runReplicates(
  slice: Slice,
  { stage, run }: { readonly stage: Stage; readonly run: (replicate: number, place: number) => void },
): void {
  const total = slice.to - slice.from;
  for (let place = 0; place < total; place++) {
    if (slice.shouldStop?.()) throw new GroupingStopped();
    run(slice.from + place, place);
    slice.onProgress?.({ stage, done: place + 1, total });
  }
}
