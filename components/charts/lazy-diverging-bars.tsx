"use client";

import dynamic from "next/dynamic";
import type { CampsChartView } from "@/lib/views/camps-chart-view";

const DivergingBars = dynamic(() => import("./diverging-bars").then((module) => module.DivergingBars), { ssr: false });

/** Loads the chart library after the page; the height is kept from the start. The table beside it carries the same numbers. */
export function LazyDivergingBars({ view, height }: { view: CampsChartView; height: number }) {
  return (
    <div style={{ height }}>
      <DivergingBars view={view} />
    </div>
  );
}
