"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { CampsChartView } from "@/lib/views/camps-chart-view";

const DivergingBars = dynamic(() => import("./diverging-bars").then((module) => module.DivergingBars), { ssr: false });

/**
 * The still picture until the reader comes near it, then the interactive chart in its place, at the same height. Without scripts,
 * in print and until the chart library has arrived, the still picture stays.
 */
export function InteractiveBars({ view, children }: { view: CampsChartView; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  const [isDrawn, setDrawn] = useState(false);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        setHeight(element.getBoundingClientRect().height);
        observer.disconnect();
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={frame} className="relative max-w-[60rem]">
      <div className={isDrawn ? "invisible print:visible" : undefined} aria-hidden={isDrawn}>
        {children}
      </div>
      {height !== null && (
        <div className="no-print absolute inset-0">
          <DivergingBars view={view} height={height} onDrawn={() => setDrawn(true)} />
        </div>
      )}
    </div>
  );
}
