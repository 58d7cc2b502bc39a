declare global {
  // Global, because the bundles of a built server load this module more than once.
  var concordanceUnfinished: number | undefined;
}

/**
 * Notes that something was shown which will be another in a moment: a verdict on its way, or one that failed this time.
 */
export function markUncacheable(): void {
  globalThis.concordanceUnfinished = uncacheableCount() + 1;
}

/**
 * How often that was noted in this process. If it is the same after a page was made as before, the page shows nothing
 * unfinished.
 */
export function uncacheableCount(): number {
  return globalThis.concordanceUnfinished ?? 0;
}
