"use client";

import type { ReactNode } from "react";
import { RovingTabStop, type Stop } from "@/components/ui/navigation/roving-tab-stop";

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Roving tab stop of the names of a bar: arrow keys, Home and End move between its names, so that dozens of names do
 * not stand between two parts of the page.
 */
export function BarKeys({ children }: { children: ReactNode }) {
  return (
    <RovingTabStop group=".side-columns" item=".name-chip" neighbour={neighbour}>
      {children}
    </RovingTabStop>
  );
}

function neighbour(given: readonly Stop[], from: Stop, key: string): Stop | undefined {
  const names = inReadingOrder(given);
  if (key === "Home") return names[0];
  if (key === "End") return names.at(-1);
  const step = STEPS[key];
  return step && names[names.indexOf(from) + step];
}

/** As they are seen, row by row and from left to right: one side runs from the middle outwards. */
function inReadingOrder(names: readonly Stop[]): Stop[] {
  const placed = names.map((name) => ({ name, box: name.getBoundingClientRect() }));
  return placed
    .toSorted((a, b) => Math.round(a.box.top - b.box.top) || a.box.left - b.box.left)
    .map(({ name }) => name);
}
