"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, type ReactNode, useTransition } from "react";

/**
 * Turns plain links within the product into soft navigation, with one listener for the page.
 * Links stay ordinary anchors: they work without scripts, cost nothing to hydrate (a matrix has hundreds) and are
 * never prefetched by the hundred, as a Link component for each would be. `data-keep` keeps the scroll position, as do the cells of a matrix (`data-cell`).
 */
export function SoftNavigation({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  function follow(event: MouseEvent) {
    const anchor = event.target instanceof Element ? event.target.closest("a") : null;
    if (!anchor || event.defaultPrevented || opensElsewhere(event, anchor)) return;
    const url = new URL(anchor.href);
    if (url.origin !== window.location.origin || anchor.hasAttribute("download") || anchor.dataset.hard !== undefined)
      return;
    if (url.hash && url.pathname === window.location.pathname && url.search === window.location.search) return;
    event.preventDefault();
    const scroll = anchor.dataset.keep === undefined && anchor.dataset.cell === undefined;
    startTransition(() => router.push(url.pathname + url.search + url.hash, { scroll }));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links inside are the interactive elements; a key press on a link arrives here as a click.
    <div data-pending={pending} onClick={follow}>
      {children}
    </div>
  );
}

function opensElsewhere(event: MouseEvent, anchor: HTMLAnchorElement): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
  return modified || (anchor.target !== "" && anchor.target !== "_self") || anchor.href === "";
}
