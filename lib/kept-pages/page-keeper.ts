import type { PageRequest } from "./page-request";
import type { KeptPage, PageStore } from "./page-store";

export interface MadePage extends KeptPage {
  /** False where a part of the page will be another in a moment. */
  readonly isFinished: boolean;
}

export interface PageKeeperOptions {
  readonly store: PageStore;
  /** A text that is another after every change of a dossier, read now; null where there is no such dossier. */
  readonly readMark: (dossierId: string) => Promise<string | null>;
  readonly now: () => Date;
}

/** Makes a page; null for what is no page: an error, a redirection. */
export type MakePage = () => Promise<MadePage | null>;

/** After a failure pages are made as usual for a while, so that nobody waits for what does not work here. */
const REST_MILLISECONDS = 60_000;

/**
 * Pages that were made before, for exactly this request, this mark of the dossier and this day, which pages name as that of their
 * making: the three are the key, so a kept page cannot be out of date. The mark is read for each request, after it has arrived.
 *
 * A page is kept when it is asked for a second time, if it is finished and the mark did not change while it was made. However many ask
 * meanwhile, it is made once.
 *
 * @returns null where there is none: the page is then made as usual.
 * @throws what `readMark` and `make` throw.
 */
export function createPageKeeper({ store, readMark, now }: PageKeeperOptions) {
  const inTheMaking = new Map<string, Promise<KeptPage | null>>();
  let restUntil = 0;

  const keyOf = async ({ dossierId, address, origin, theme }: PageRequest): Promise<string | null> => {
    const mark = await readMark(dossierId);
    return mark === null ? null : JSON.stringify([address, origin, theme, mark, now().toISOString().slice(0, 10)]);
  };

  const makeAndKeep = async (key: string, request: PageRequest, make: MakePage): Promise<KeptPage | null> => {
    try {
      const page = await make();
      if (page?.isFinished && (await keyOf(request)) === key) store.keep(key, page);
      return page;
    } catch (error) {
      restUntil = now().getTime() + REST_MILLISECONDS;
      throw error;
    } finally {
      inTheMaking.delete(key);
    }
  };

  return async (request: PageRequest, make: MakePage): Promise<KeptPage | null> => {
    const key = await keyOf(request);
    if (key === null) return null;
    const known = store.find(key) ?? inTheMaking.get(key);
    if (known) return known;
    if (!store.isKnown(key) || now().getTime() < restUntil) return null;
    const making = makeAndKeep(key, request, make);
    inTheMaking.set(key, making);
    return making;
  };
}
