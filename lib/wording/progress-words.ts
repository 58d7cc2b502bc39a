import { count, number } from "@/lib/wording/count";

/** How far a long computation is; see lib/jobs/workers. */
export interface Progress {
  readonly stage: "chance" | "power" | "stability" | null;
  readonly done: number;
  readonly total: number;
}

const STAGES = {
  chance: "looking for groups in shuffled positions",
  power: "looking for planted groups",
  stability: "hiding positions and looking again",
} as const;

/** How far the verdict is: "350 of 1,299 trials done: looking for groups in shuffled positions." */
export function groupingProgress({ stage, done, total }: Progress): string {
  if (total === 0 || stage === null) return "Waiting for its turn.";
  return `${number(done)} of ${number(total)} trials done: ${STAGES[stage]}.`;
}

/** How far leaving things out is. */
export function changesProgress({ done, total }: Progress): string {
  if (total === 0) return "Waiting for its turn.";
  return `${number(done)} of ${count(total, "thing")} left out so far.`;
}

/** How far the comparison of two selections is. */
export function differenceProgress({ done, total }: Progress): string {
  if (total === 0) return "Waiting for its turn.";
  return `${number(done)} of ${number(total)} trials done.`;
}
