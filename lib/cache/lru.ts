import { LRUCache } from "lru-cache";

interface Bound<Value> {
  /** Entries at most. */
  readonly max: number;
  /** The size of all entries together at most, and how large each is: bytes, positions, whatever fills the memory. */
  readonly size?: { readonly max: number; readonly of: (value: Value, key: string) => number };
}

/**
 * LRU cache: entries by key within a bound; what was asked for longest ago goes first. What is larger than the bound is
 * not held.
 */
export function createLru<Value extends NonNullable<unknown>>({ max, size }: Bound<Value>): LRUCache<string, Value> {
  return new LRUCache({
    max,
    ...(size && { maxSize: size.max, sizeCalculation: (value, key) => Math.max(1, size.of(value, key)) }),
  });
}
