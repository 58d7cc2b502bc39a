import type { PageRequest } from "@/lib/page-cache/page-request";
import type { CachedPage, PageStore } from "@/lib/page-cache/page-store";
import { uncacheableCount } from "@/lib/page-cache/uncacheable";

export interface MadePage extends CachedPage {
  /** False where a part of the page will be another in a moment. */
  readonly isFinished: boolean;
}

export interface PageCacheOptions {
  readonly store: PageStore;
  /** A text that is another after every change of a dossier, read now; null where there is no such dossier. */
  readonly readMark: (dossierId: string) => Promise<string | null>;
  readonly now: () => Date;
  /** Does work when who asks now has been served. */
  readonly later: (work: () => Promise<void>) => void;
}

/** Makes a page; null for what is no page: an error, a redirection. */
export type MakePage = () => Promise<MadePage | null>;

/** After a failure nothing is made for a while: it does not work here. */
const REST_MS = 60_000;
/** What could not be kept, unfinished for the most part, is tried again after this. */
const AGAIN_MS = 5_000;
const KEYS_AT_WORK = 1_000;

/**
 * Cache of whole pages: those that were made before, for exactly this request, this mark of the dossier and this day,
 * which pages name as that of their making: the three are the key, so a kept page cannot be out of date. The mark is
 * read for each request, after it has arrived.
 *
 * A page is made to be kept when it is asked for a second time; it is kept if it is finished and the mark did not
 * change while it was made. Nobody waits for that: until it is there, pages are made as usual.
 *
 * @returns null where there is none: the page is then made as usual.
 * @throws what `readMark` throws.
 */
export function createPageCache({ store, readMark, now, later }: PageCacheOptions) {
  // By key, before when it is not to be made again.
  const notBefore = new Map<string, number>();
  let restUntil = 0;

  const keyOf = async ({ dossierId, address, origin, theme }: PageRequest): Promise<string | null> => {
    const mark = await readMark(dossierId);
    return mark === null ? null : JSON.stringify([address, origin, theme, mark, now().toISOString().slice(0, 10)]);
  };

  const makeAndCache = async (key: string, request: PageRequest, make: MakePage, unfinished: number): Promise<void> => {
    try {
      // Where the reader has just been shown something unfinished, so would be whoever comes now.
      const page = uncacheableCount() === unfinished ? await make() : null;
      if (page?.isFinished && (await keyOf(request)) === key) {
        store.keep(key, page);
        notBefore.delete(key);
        return;
      }
      notBefore.set(key, now().getTime() + AGAIN_MS);
    } catch {
      notBefore.delete(key);
      restUntil = now().getTime() + REST_MS;
    }
  };

  return async (request: PageRequest, make: MakePage): Promise<CachedPage | null> => {
    const key = await keyOf(request);
    if (key === null) return null;
    const kept = store.find(key);
    if (kept) return kept;
    const isKnown = store.isKnown(key);
    if (isKnown && now().getTime() >= Math.max(restUntil, notBefore.get(key) ?? 0)) {
      if (notBefore.size >= KEYS_AT_WORK) notBefore.clear();
      notBefore.set(key, Number.POSITIVE_INFINITY);
      const unfinished = uncacheableCount();
      later(() => makeAndCache(key, request, make, unfinished));
    }
    return null;
  };
}
