import type { PositionStrip as PositionStripView } from "@/lib/views/commentators/position-strip";

const FILLS: Readonly<Record<string, string>> = {
  "-2": "var(--stance-m2)",
  "-1": "var(--stance-m1)",
  "0": "var(--edge-0)",
  "1": "var(--stance-p1)",
  "2": "var(--stance-p2)",
};

/** Positions at a glance, one cell a proposition: upwards agrees, downwards disagrees, a dot is silence. */
export function PositionStrip({ view }: { view: PositionStripView }) {
  return (
    <svg
      viewBox={`0 0 ${view.width} ${view.height}`}
      width={view.width}
      height={view.height}
      className="position-strip"
      role="img"
    >
      <title>{view.words}</title>
      {view.bars.map(({ value, path }) => (
        <path key={value} d={path} fill={FILLS[String(value)]} />
      ))}
      {view.silent && <path d={view.silent} stroke="var(--faint)" className="dots" />}
      {view.others && <path d={view.others} stroke="var(--soft)" />}
    </svg>
  );
}
