"use client";

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { nearestInDirection } from "@/components/ui/navigation/nearest-in-direction";

type Point = SVGAElement | HTMLAnchorElement;

/**
 * Roving tab stop of the points of a picture: with scripts each picture is one tab stop, and arrow keys move to the nearest point in
 * their direction, Home and End to the first and the last. Without scripts every point is reachable by Tab, and a link leads past.
 */
export function PointKeys({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const settle = () => {
      for (const picture of element.querySelectorAll("svg")) keepOneStop(pointsOf(picture));
    };
    settle();
    // The picture is another one after each filter.
    const observer = new MutationObserver(settle);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  function keepAsStop({ target }: FocusEvent) {
    const point = target.closest<Point>("a[data-point]");
    const picture = point?.closest("svg");
    if (point && picture) setStop(pointsOf(picture), point);
  }

  function move(event: KeyboardEvent) {
    const point = event.target instanceof Element ? event.target.closest<Point>("a[data-point]") : null;
    const picture = point?.closest("svg");
    if (!point || !picture || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbour(pointsOf(picture), point, event.key);
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

function pointsOf(picture: Element): Point[] {
  return [...picture.querySelectorAll<Point>("a[data-point]")];
}

function keepOneStop(points: readonly Point[]): void {
  const stop = points.find((point) => point.getAttribute("tabindex") === "0") ?? points[0];
  if (stop) setStop(points, stop);
}

function setStop(points: readonly Point[], stop: Point): void {
  for (const point of points) point.setAttribute("tabindex", point === stop ? "0" : "-1");
}

function neighbour(points: readonly Point[], from: Point, key: string): Point | undefined {
  if (key === "Home") return points[0];
  if (key === "End") return points.at(-1);
  const places = points.map((point) => {
    const { x, y, width, height } = point.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const next = nearestInDirection(places, points.indexOf(from), key);
  return next === null ? undefined : points[next];
}
