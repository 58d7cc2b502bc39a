import { LRUCache } from "lru-cache";

interface Bound<Value> {
  /** As many entries as that, */
  readonly max?: number;
  /** or as many bytes, where each entry says how many it takes. */
  readonly maxBytes?: number;
  readonly bytesOf?: (value: Value, key: string) => number;
}

/** LRU cache: entries by key within a bound; what was asked for longest ago goes first. */
export function createLru<Value extends object | boolean>({ max, maxBytes, bytesOf }: Bound<Value>) {
  return new LRUCache<string, Value>(
    maxBytes === undefined || bytesOf === undefined
      ? { max: max ?? 1 }
      : { maxSize: maxBytes, sizeCalculation: (value, key) => Math.max(1, bytesOf(value, key)) },
  );
}
