import type { Compressed } from "@/lib/page-cache/compressed";

/** A page as it was answered. */
export interface CachedPage {
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Compressed;
}

/** Pages by key, the most recently asked for, within a number of bytes. */
export interface PageStore {
  find(key: string): CachedPage | null;
  keep(key: string, page: CachedPage): void;
  /** Whether a key was asked for before, lately. What is asked for once, as by a crawler, need not be kept. */
  isKnown(key: string): boolean;
}

const KEYS_KNOWN = 2_000;

export function createPageStore({ bytes: limit }: { readonly bytes: number }): PageStore {
  // Maps and sets keep the order of insertion: what was asked for last stands last.
  const pages = new Map<string, CachedPage>();
  const known = new Set<string>();
  let held = 0;

  const forget = (key: string) => {
    const page = pages.get(key);
    if (page) held -= sizeOf(key, page);
    pages.delete(key);
  };

  return {
    find: (key) => {
      const page = pages.get(key);
      if (!page) return null;
      pages.delete(key);
      pages.set(key, page);
      return page;
    },
    keep: (key, page) => {
      forget(key);
      if (sizeOf(key, page) > limit) return;
      pages.set(key, page);
      held += sizeOf(key, page);
      for (const oldest of pages.keys()) {
        if (held <= limit) break;
        forget(oldest);
      }
    },
    isKnown: (key) => {
      const isKnown = known.delete(key);
      known.add(key);
      for (const oldest of known) {
        if (known.size <= KEYS_KNOWN) break;
        known.delete(oldest);
      }
      return isKnown;
    },
  };
}

/** Two bytes for each sign of the key at most. */
function sizeOf(key: string, { body }: CachedPage): number {
  return 2 * key.length + body.br.length + body.gzip.length;
}
