import type { OutgoingHttpHeaders } from "node:http";
import { createLru } from "@/lib/cache/lru";
import type { Compressed } from "@/lib/page-cache/compressed";

/** A page as it was answered. */
export interface CachedPage {
  /** By their names in lower case. */
  readonly headers: OutgoingHttpHeaders;
  readonly body: Compressed;
}

/** Pages by key, the most recently asked for, within a number of bytes. */
export interface PageStore {
  find(key: string): CachedPage | null;
  keep(key: string, page: CachedPage): void;
  /** Whether a key was asked for before, lately. What is asked for once, as by a crawler, need not be kept. */
  isKnown(key: string): boolean;
}

/** More than have room, whose bytes are their bound. */
const MAX_PAGES = 10_000;
const MAX_KEYS_KNOWN = 2_000;

export function createPageStore({ bytes }: { readonly bytes: number }): PageStore {
  const pages = createLru<CachedPage>({ max: MAX_PAGES, size: { max: bytes, of: sizeOf } });
  const known = createLru<true>({ max: MAX_KEYS_KNOWN });
  return {
    find: (key) => pages.get(key) ?? null,
    keep: (key, page) => void pages.set(key, page),
    isKnown: (key) => {
      const isKnown = known.has(key);
      known.set(key, true);
      return isKnown;
    },
  };
}

/** Two bytes for each sign of the key at most. */
function sizeOf({ body }: CachedPage, key: string): number {
  return 2 * key.length + body.br.length + body.gzip.length;
}
