interface Limits {
  readonly atOnce: number;
  /** Those beyond are turned away at once rather than kept for longer than anybody waits. */
  readonly waiting: number;
  /** What is thrown to whoever is turned away. */
  readonly tooMany: () => Error;
}

/**
 * A bounded queue: runs a few works at once, keeps some waiting in the order they came, turns the rest away.
 *
 * @returns runs a work as soon as there is room; rejects with `tooMany()` where the queue is full, else as the work
 *   does.
 */
export function limitConcurrency({ atOnce, waiting, tooMany }: Limits) {
  let running = 0;
  const queue: (() => void)[] = [];
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw tooMany();
      await new Promise<void>((resolve) => queue.push(resolve));
    }
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      queue.shift()?.();
    }
  };
}
