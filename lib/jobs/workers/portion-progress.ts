import type { TaskOptions } from "@/lib/jobs/workers/worker-pool";

/** Options for each of several portions, so that whoever watches hears of all of them together. */
export function sumOfShares({
  total,
  before,
  watch,
}: {
  readonly total: number;
  readonly before: number;
  readonly watch: TaskOptions;
}): (index: number) => TaskOptions {
  const doneOf = new Map<number, number>();
  return (index) => ({
    ...watch,
    onProgress: ({ stage, done }) => {
      doneOf.set(index, done);
      watch.onProgress?.({ stage, done: [...doneOf.values()].reduce((sum, part) => sum + part, before), total });
    },
  });
}

/** The error of a worker that answers something else than it was asked. */
export function anotherTask(): TypeError {
  return new TypeError("A worker answered another task than it was given.");
}
