"use client";

import { memo } from "react";
import { ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";

export interface ScatterPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A finger and an unsteady hand hit a point from this far, in pixels. */
const HIT_RADIUS = 9;

/**
 * Scatter chart over the still map: it draws nothing that is to be seen and finds the point under the pointer. Keyboard
 * and screen readers stay with the links of the still map beneath.
 */
export const ClusterScatter = memo(function ClusterScatter({
  points,
  width,
  height,
  onPoint,
  onChoose,
}: {
  points: readonly ScatterPoint[];
  width: number;
  height: number;
  onPoint: (id: string | null) => void;
  onChoose: (id: string) => void;
}) {
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width, height }}>
      <ScatterChart margin={{ top: 0, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <XAxis type="number" dataKey="x" domain={[0, width]} allowDataOverflow hide />
        <YAxis type="number" dataKey="y" domain={[0, height]} allowDataOverflow reversed hide />
        <Scatter
          data={[...points]}
          isAnimationActive={false}
          shape={HitArea}
          onMouseEnter={(_, position) => onPoint(points[position]?.id ?? null)}
          onMouseLeave={() => onPoint(null)}
          onClick={(_, position) => {
            const id = points[position]?.id;
            if (id !== undefined) onChoose(id);
          }}
        />
      </ScatterChart>
    </ResponsiveContainer>
  );
});

function HitArea({ cx, cy }: { cx?: number | undefined; cy?: number | undefined }) {
  return <circle cx={cx} cy={cy} r={HIT_RADIUS} fill="transparent" className="pointer-events-auto cursor-pointer" />;
}
