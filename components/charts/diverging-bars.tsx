"use client";

import { memo, useEffect } from "react";
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { chartTicks } from "@/lib/views/sides/chart-ticks";
import { type DivergingBarsView, roomForNeutral, sideWordsOf, widthInBar } from "@/lib/views/sides/diverging-bars-view";
import { number } from "@/lib/wording/count";

const SERIES = [
  { key: "disagree", name: "disagree", fill: "var(--stance-m1)", ink: "var(--on-m1)" },
  { key: "stronglyDisagree", name: "strongly disagree", fill: "var(--stance-m2)", ink: "var(--on-m2)" },
  { key: "agree", name: "agree", fill: "var(--stance-p1)", ink: "var(--on-p1)" },
  { key: "stronglyAgree", name: "strongly agree", fill: "var(--stance-p2)", ink: "var(--on-p2)" },
] as const;

/**
 * Diverging bars of counts, disagreeing commentators to the left, agreeing ones to the right. Neutral commentators
 * stand apart, in the label. Making it takes long, so it reads nothing that changes with the address, such as the
 * router: it is made again for another view only.
 */
export const DivergingBars = memo(function DivergingBars({
  view,
  height,
  onDrawn,
  onChoose,
}: {
  view: DivergingBarsView;
  height: number;
  onDrawn: () => void;
  onChoose: (href: string) => void;
}) {
  useEffect(onDrawn, [onDrawn]);
  const ticks = chartTicks(view.extent);
  const words = sideWordsOf(view);
  const rows = view.rows.map((row) => ({
    ...row,
    // Recharts stacks negative numbers to the left; the labels and the tooltip show the count.
    disagree: -row.disagree,
    stronglyDisagree: -row.stronglyDisagree,
    // Beyond the agreeing commentators the neutral are counted in words; a bar too thin to be seen marks the place.
    edge: 0.001,
  }));
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 720, height }}>
      <BarChart
        data={rows}
        layout="vertical"
        stackOffset="sign"
        margin={{ top: 4, right: roomForNeutral(view), bottom: 4, left: 4 }}
        barCategoryGap={7}
        accessibilityLayer
        title={view.title}
        desc={view.description}
      >
        <CartesianGrid horizontal={false} syncWithTicks stroke="var(--line)" />
        <XAxis
          type="number"
          domain={[-view.extent, view.extent]}
          allowDecimals={false}
          ticks={ticks}
          tickFormatter={(tick: number) => {
            if (tick === ticks[0]) return `← ${words.disagree} ${number(-tick)}`;
            return tick === ticks.at(-1) ? `${number(tick)} ${words.agree} →` : number(Math.abs(tick));
          }}
          stroke="var(--line-strong)"
          tick={{ fill: "var(--soft)", fontSize: 12 }}
        />
        <YAxis
          type="category"
          dataKey="label"
          width={view.labelWidth + 12}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={{ fill: "var(--ink)", fontSize: 13 }}
        />
        <Tooltip
          cursor={{ fill: "var(--action-wash)" }}
          isAnimationActive={false}
          formatter={(value, name) => [number(Math.abs(Number(value))), name]}
          contentStyle={{
            background: "var(--card)",
            border: "1px solid var(--line-strong)",
            borderRadius: 6,
            fontSize: 13,
          }}
          itemStyle={{ color: "var(--ink)" }}
        />
        <ReferenceLine x={0} stroke="var(--ink)" />
        {SERIES.map(({ key, name, fill, ink }) => (
          <Bar
            key={key}
            dataKey={key}
            name={view.sideWords ? words[key.toLowerCase().endsWith("disagree") ? "disagree" : "agree"] : name}
            stackId="voices"
            fill={fill}
            isAnimationActive={false}
            cursor="pointer"
            onClick={(_, index) => {
              const href = rows[index]?.href;
              if (href) onChoose(href);
            }}
          >
            <LabelList
              dataKey={key}
              content={({ x, y, width, height: bar, value }) => {
                const words = number(Math.abs(Number(value)));
                // The bar of a disagreeing commentator has its width to the left.
                if (Math.abs(Number(width)) < widthInBar(words)) return null;
                return (
                  <text
                    x={Number(x) + Number(width) / 2}
                    y={Number(y) + Number(bar) / 2 + 4}
                    textAnchor="middle"
                    fill={ink}
                    fontSize={12}
                    fontWeight={600}
                    pointerEvents="none"
                  >
                    {words}
                  </text>
                );
              }}
            />
          </Bar>
        ))}
        <Bar dataKey="edge" stackId="voices" fill="none" isAnimationActive={false} tooltipType="none" legendType="none">
          <LabelList
            dataKey="neutral"
            content={({ x, y, height: bar, value }) => {
              if (Number(value) === 0) return null;
              return (
                <text x={Number(x) + 8} y={Number(y) + Number(bar) / 2 + 4} fill="var(--soft)" fontSize={12}>
                  {number(Number(value))} {words.neutral}
                </text>
              );
            }}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
});
