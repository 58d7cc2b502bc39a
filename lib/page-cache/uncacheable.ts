import { AsyncLocalStorage } from "node:async_hooks";

/** What is noted of a page while it is made. */
interface Noted {
  isUncacheable: boolean;
}

declare global {
  // Global, because the bundles of a built server load this module more than once.
  var concordancePageNotes: AsyncLocalStorage<Noted> | undefined;
}

/**
 * Notes that something was shown which will be another in a moment: a verdict on its way, or one that failed this time.
 */
export function markUncacheable(): void {
  const noted = notes().getStore();
  if (noted) noted.isUncacheable = true;
}

/** Does work and gives what is noted in it, also by what it leaves behind to be done. */
export function noteUncacheable<Result>(work: () => Result): {
  readonly result: Result;
  readonly noted: Readonly<Noted>;
} {
  const noted: Noted = { isUncacheable: false };
  return { result: notes().run(noted, work), noted };
}

function notes(): AsyncLocalStorage<Noted> {
  globalThis.concordancePageNotes ??= new AsyncLocalStorage();
  return globalThis.concordancePageNotes;
}
