"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { type ReactNode, startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { DivergingBarsView } from "@/lib/views/sides/diverging-bars-view";

const DivergingBars = dynamic(
  () =>
    import("@/components/charts/diverging-bars").then(
      (module) => module.DivergingBars,
      () => NoChart,
    ),
  { ssr: false },
);

/** Where the chart library does not arrive: it never says that it is drawn, so the still picture stays. */
const NoChart = () => null;

/** What the chart shows, and how high the still picture of it is. */
interface Drawing {
  readonly view: DivergingBarsView;
  readonly height: number;
}

/**
 * The still picture until the reader comes near it, then the interactive chart in its place, at the same height.
 * Without scripts, in print and until the chart library has arrived, the still picture stays. It also stands in when a
 * filter has changed what is to be drawn, until the pointer or the focus comes to it: it comes with the page, and
 * nobody waits for the chart to be made anew.
 */
export function InteractiveBars({ view, children }: { view: DivergingBarsView; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [drawn, setDrawn] = useState<DivergingBarsView | null>(null);
  const isCurrent = drawn !== null && isSame(drawn, view);
  const shown = drawing?.view ?? null;

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
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (!isNear || !element || (shown && isSame(shown, view))) return;
    const draw = () => startTransition(() => setDrawing({ view, height: element.getBoundingClientRect().height }));
    return shown === null ? whenIdle(draw) : whenTouched(element, draw);
  }, [isNear, view, shown]);

  const onDrawn = useCallback(() => setDrawn(shown), [shown]);

  // The router is another one after each navigation; the chart keeps one way to ask for the latest.
  const router = useRouter();
  const latest = useRef(router);
  useEffect(() => {
    latest.current = router;
  }, [router]);
  const onChoose = useCallback((href: string) => latest.current.push(href), []);

  return (
    <div ref={frame} className="relative max-w-[60rem]">
      <div className={isCurrent ? "invisible print:visible" : undefined} aria-hidden={isCurrent}>
        {children}
      </div>
      {drawing && (
        <div className={`no-print absolute inset-0 ${isCurrent ? "" : "invisible"}`}>
          <DivergingBars view={drawing.view} height={drawing.height} onDrawn={onDrawn} onChoose={onChoose} />
        </div>
      )}
    </div>
  );
}

/** Each answer of the server brings a view of its own; most say the same as the one before. */
function isSame(one: DivergingBarsView, other: DivergingBarsView): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Making a chart takes as long as all the rest of a page: it waits until the page is painted and the browser has
 * nothing else to do.
 */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(act, FALLBACK_MS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: LATEST_MS });
  return () => cancelIdleCallback(request);
}

/**
 * A chart that was drawn before is drawn anew for who wants to ask something of it; until then its picture says the
 * same.
 */
function whenTouched(element: HTMLElement, act: () => void): () => void {
  const end = new AbortController();
  for (const touch of ["pointerenter", "focusin"]) {
    element.addEventListener(touch, act, { once: true, signal: end.signal });
  }
  return () => end.abort();
}

const LATEST_MS = 2_000;
/** Where a browser does not tell when it is idle. */
const FALLBACK_MS = 300;
