"use client";

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

export type Stop = SVGAElement | HTMLAnchorElement;

interface RovingTabStopProps {
  /** Selector of what is one tab stop each, and of the links inside it. */
  readonly group: string;
  readonly item: string;
  /** Where a key leads from one of the links; undefined where nowhere. Home and End lead to the first and the last. */
  readonly neighbour: (items: readonly Stop[], from: Stop, key: string) => Stop | undefined;
  readonly children: ReactNode;
}

/**
 * Roving tab stop: with scripts each group of links is one tab stop, and keys move inside it. Without scripts every
 * link is reachable by Tab.
 */
export function RovingTabStop({ group, item, neighbour, children }: RovingTabStopProps) {
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const settle = () => {
      for (const one of element.querySelectorAll(group)) keepOneStop(itemsOf(one, item));
    };
    settle();
    // The links are others after each filter.
    const observer = new MutationObserver(settle);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [group, item]);

  function keepAsStop({ target }: FocusEvent) {
    const stop = target.closest<Stop>(item);
    const holder = stop?.closest(group);
    if (stop && holder) setStop(itemsOf(holder, item), stop);
  }

  function move(event: KeyboardEvent) {
    const from = event.target instanceof Element ? event.target.closest<Stop>(item) : null;
    const holder = from?.closest(group);
    if (!from || !holder || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbour(itemsOf(holder, item), from, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for keys of the links inside; it is not a control itself.
    <div ref={frame} onFocus={keepAsStop} onKeyDown={move}>
      {children}
    </div>
  );
}

function itemsOf(holder: Element, item: string): Stop[] {
  return [...holder.querySelectorAll<Stop>(item)];
}

function keepOneStop(items: readonly Stop[]): void {
  const stop = items.find((one) => one.getAttribute("tabindex") === "0") ?? items[0];
  if (stop) setStop(items, stop);
}

function setStop(items: readonly Stop[], stop: Stop): void {
  for (const one of items) one.setAttribute("tabindex", one === stop ? "0" : "-1");
}
