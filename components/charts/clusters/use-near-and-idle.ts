"use client";

import { type RefObject, useEffect, useState } from "react";

const LATEST_MS = 2_000;
/** Where a browser does not tell when it is idle. */
const FALLBACK_MS = 300;

/** Deferred mounting: true once the element is near the view and the browser has nothing else to do. */
export function useNearAndIdle(frame: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  useEffect(() => {
    if (!isNear) return;
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(() => setIdle(true), FALLBACK_MS);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(() => setIdle(true), { timeout: LATEST_MS });
    return () => cancelIdleCallback(request);
  }, [isNear]);
  return isIdle;
}
