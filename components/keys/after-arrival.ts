/**
 * What was asked for on a page that does not have it, to be done on the page that the reader is brought to. Lives as
 * long as the tab.
 */
export type Errand = "search" | "tour";

let errand: Errand | null = null;

export function leaveErrand(next: Errand): void {
  errand = next;
}

/** Takes the errand, once. */
export function takeErrand(): Errand | null {
  const taken = errand;
  errand = null;
  return taken;
}
