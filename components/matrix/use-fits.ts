import { type RefObject, useEffect } from "react";

/**
 * Marks a frame (`data-fits`) whose table fits its width. Only where it does not is there anything to scroll sideways;
 * and heads inside a frame that scrolls sideways stay in sight in some browsers only, while without such a frame they
 * do in all.
 */
export function useFits(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver !== "function") return;
    const sizes = new ResizeObserver(() => {
      element.dataset.fits = String(element.scrollWidth <= element.clientWidth);
    });
    const watch = () => {
      sizes.disconnect();
      sizes.observe(element);
      // The table is another one after each filter.
      const table = element.querySelector("table");
      if (table) sizes.observe(table);
    };
    watch();
    const tables = new MutationObserver(watch);
    tables.observe(element, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      tables.disconnect();
    };
  }, [frame]);
}
