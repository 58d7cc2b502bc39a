/** Lets a few things happen at once and then one every so often. */
export interface TokenBucket {
  /** Takes a token at a time in milliseconds; false where there is none. */
  readonly take: (now: number) => boolean;
}

/**
 * A gentle limit for one process.
 *
 * @param capacity how many may come at once.
 * @param refillMilliseconds after how long there is one more.
 */
export function createTokenBucket({
  capacity,
  refillMs,
}: {
  readonly capacity: number;
  readonly refillMs: number;
}): TokenBucket {
  let tokens = capacity;
  let countedAt: number | null = null;
  return {
    take: (now) => {
      // A clock that was set back refills nothing and takes nothing away.
      const passed = Math.max(0, now - (countedAt ?? now));
      tokens = Math.min(capacity, tokens + passed / refillMs);
      countedAt = Math.max(now, countedAt ?? now);
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
