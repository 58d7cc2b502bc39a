import type { Page } from "playwright-core";

/**
 * What reaches beyond the right edge without standing in a frame that scrolls or clips: the cause, when the page is too
 * wide.
 */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clips = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== "visible" || clips(element.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      .filter(
        (element) => element.getBoundingClientRect().right > window.innerWidth + 1 && !clips(element.parentElement),
      )
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
