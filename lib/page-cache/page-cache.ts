import type { PageMaking } from "@/lib/page-cache/page-making";
import type { PageRequest } from "@/lib/page-cache/page-request";
import type { CachedPage, PageStore } from "@/lib/page-cache/page-store";
import { PAGE_MAKING_TIMEOUT_MS } from "@/lib/timeouts";

export interface PageCacheOptions {
  readonly store: PageStore;
  /** A text that is another after every change of a dossier, read now; null where there is no such dossier. */
  readonly readMark: (dossierId: string) => Promise<string | null>;
  readonly now: () => Date;
}

/** A page that was kept, or one that is being made, for this request or for another that asked for the same. */
export type PageAnswer =
  | { readonly kept: CachedPage }
  | { readonly making: PageMaking; readonly isForAnother: boolean };

interface Making {
  readonly making: PageMaking;
  isWanted: boolean;
}

/**
 * Cache of whole pages: those that were made before, for exactly this request, this mark of the dossier and this day,
 * which pages name as that of their making: the three are the key, so a kept page cannot be out of date. The mark is
 * read for each request, after it has arrived.
 *
 * What several ask for at once is made once, and all of them read it as it comes. A page that was asked for twice is
 * kept if it is finished and the mark did not change while it was made.
 *
 * @returns null where there is no such dossier.
 * @throws what `readMark` throws.
 */
export function createPageCache({ store, readMark, now }: PageCacheOptions) {
  const makings = new Map<string, Making>();

  const forget = (key: string, begun: Making): void => {
    if (makings.get(key) === begun) makings.delete(key);
  };

  const keyOf = async ({ dossierId, address, origin, theme }: PageRequest): Promise<string | null> => {
    const mark = await readMark(dossierId);
    return mark === null ? null : JSON.stringify([address, origin, theme, mark, now().toISOString().slice(0, 10)]);
  };

  const keepWhenMade = async (key: string, request: PageRequest, begun: Making): Promise<void> => {
    try {
      await begun.making.closed;
      if (!begun.isWanted || begun.making.isBroken || (await keyOf(request)) !== key) return;
      const page = await begun.making.made();
      if (page) store.keep(key, page);
    } finally {
      forget(key, begun);
    }
  };

  return async (request: PageRequest, begin: () => PageMaking): Promise<PageAnswer | null> => {
    const key = await keyOf(request);
    if (key === null) return null;
    const kept = store.find(key);
    if (kept) return { kept };
    const isWanted = store.isKnown(key);
    const known = makings.get(key);
    if (known && !known.making.isBroken) {
      known.isWanted = true;
      return { making: known.making, isForAnother: true };
    }
    const begun: Making = { making: begin(), isWanted };
    makings.set(key, begun);
    // Nobody joins one that hangs.
    const hanging = setTimeout(() => forget(key, begun), PAGE_MAKING_TIMEOUT_MS).unref();
    // What cannot be kept is made again for whoever asks next.
    keepWhenMade(key, request, begun)
      .catch(() => {})
      .finally(() => clearTimeout(hanging));
    return { making: begun.making, isForAnother: false };
  };
}
