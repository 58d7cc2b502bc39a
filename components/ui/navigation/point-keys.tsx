"use client";

import type { ReactNode } from "react";
import { nearestInDirection } from "@/components/ui/navigation/nearest-in-direction";
import { RovingTabStop, type Stop } from "@/components/ui/navigation/roving-tab-stop";

/**
 * Roving tab stop of the points of a picture: arrow keys move to the nearest point in their direction, Home and End to
 * the first and the last. Without scripts a link leads past.
 */
export function PointKeys({ children }: { children: ReactNode }) {
  return (
    <RovingTabStop group="svg" item="a[data-point]" neighbour={neighbour}>
      {children}
    </RovingTabStop>
  );
}

function neighbour(points: readonly Stop[], from: Stop, key: string): Stop | undefined {
  if (key === "Home") return points[0];
  if (key === "End") return points.at(-1);
  const places = points.map((point) => {
    const { x, y, width, height } = point.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const next = nearestInDirection(places, points.indexOf(from), key);
  return next === null ? undefined : points[next];
}
