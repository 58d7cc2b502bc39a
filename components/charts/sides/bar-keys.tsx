"use client";

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Roving tab stop of the names of a bar: with scripts each bar is one tab stop, and arrow keys, Home and End move between its names,
 * so that dozens of names do not stand between two parts of the page. Without scripts every name is reachable by Tab.
 */
export function BarKeys({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const settle = () => {
      for (const bar of element.querySelectorAll(".side-columns")) keepOneStop(namesOf(bar));
    };
    settle();
    // The bars are others after each filter.
    const observer = new MutationObserver(settle);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  function keepAsStop({ target }: FocusEvent) {
    const bar = target.closest(".side-columns");
    if (!bar || !target.matches(".name-chip")) return;
    for (const name of namesOf(bar)) name.tabIndex = name === target ? 0 : -1;
  }

  function move(event: KeyboardEvent) {
    const chip = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(".name-chip") : null;
    const bar = chip?.closest(".side-columns");
    if (!chip || !bar || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbour(inReadingOrder(namesOf(bar)), chip, event.key);
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

function namesOf(bar: Element): HTMLAnchorElement[] {
  return [...bar.querySelectorAll<HTMLAnchorElement>(".name-chip")];
}

function keepOneStop(names: readonly HTMLAnchorElement[]): void {
  const stop = names.find((name) => name.getAttribute("tabindex") === "0") ?? names[0];
  for (const name of names) name.tabIndex = name === stop ? 0 : -1;
}

/** As they are seen, row by row and from left to right: one side runs from the middle outwards. */
function inReadingOrder(names: readonly HTMLAnchorElement[]): HTMLAnchorElement[] {
  const placed = names.map((name) => ({ name, box: name.getBoundingClientRect() }));
  return placed
    .toSorted((a, b) => Math.round(a.box.top - b.box.top) || a.box.left - b.box.left)
    .map(({ name }) => name);
}

function neighbour(names: readonly HTMLAnchorElement[], from: HTMLAnchorElement, key: string) {
  if (key === "Home") return names[0];
  if (key === "End") return names.at(-1);
  const step = STEPS[key];
  return step && names[names.indexOf(from) + step];
}
