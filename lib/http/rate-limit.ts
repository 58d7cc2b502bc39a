import { createLru } from "@/lib/cache/lru";

/** Lets a few things happen at once and then one every so often. */
export interface TokenBucket {
  /** Takes a token at a time in milliseconds of a clock that never goes back; false where there is none. */
  readonly take: (now: number) => boolean;
}

interface Rate {
  /** How many may come at once. */
  readonly capacity: number;
  /** After how long there is one more. */
  readonly refillMs: number;
}

/** A gentle limit for one asker. */
export function createTokenBucket({ capacity, refillMs }: Rate): TokenBucket {
  let tokens = capacity;
  let countedAt: number | null = null;
  return {
    take: (now) => {
      // A clock that was set back refills nothing and takes nothing away, and counts on from where it is.
      const passed = Math.max(0, now - (countedAt ?? now));
      tokens = Math.min(capacity, tokens + passed / refillMs);
      countedAt = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}

/** Limits each client by a token bucket of its own. */
export interface RateLimit {
  /** Takes a token of a client; false where that one has none left, or all together took too many. */
  readonly take: (client: string, now: number) => boolean;
}

/** So many clients are remembered; the one that has been quiet longest is forgotten first, and begins anew. */
const MAX_CLIENTS = 10_000;
/** All together may do so many times what one may: an address can be made up, a disk cannot. */
const CLIENTS_AT_ONCE = 10;

/**
 * Rate limit for each client of one process, so that nobody is locked out by another, with a wide one around all of
 * them.
 *
 * O(1) for each call.
 */
export function createRateLimit(rate: Rate): RateLimit {
  const buckets = createLru<TokenBucket>({ max: MAX_CLIENTS });
  const all = createTokenBucket({
    capacity: CLIENTS_AT_ONCE * rate.capacity,
    refillMs: rate.refillMs / CLIENTS_AT_ONCE,
  });
  return {
    take: (client, now) => {
      const bucket = buckets.get(client) ?? createTokenBucket(rate);
      buckets.set(client, bucket);
      return bucket.take(now) && all.take(now);
    },
  };
}

/**
 * Who asks, as far as the nearest server knows: the last address that was added on the way. What stands before it can
 * be written by anybody.
 */
export function clientOf(headers: { get(name: string): string | null }): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
