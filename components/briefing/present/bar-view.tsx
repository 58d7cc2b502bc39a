import styles from "@/components/briefing/present/presentation.module.css";
import { points, units, valueStyle } from "@/components/briefing/present/slide-style";
import { nameOf } from "@/lib/briefing/formats/pptx/chart-series";
import type { BarRow, BarsItem } from "@/lib/briefing/slides/slide";
import type { DivergingBarsRow } from "@/lib/views/sides/diverging-bars-view";

const SEGMENTS = [
  { value: -2, count: (row: DivergingBarsRow) => row.stronglyDisagree },
  { value: -1, count: (row: DivergingBarsRow) => row.disagree },
  { value: 1, count: (row: DivergingBarsRow) => row.agree },
  { value: 2, count: (row: DivergingBarsRow) => row.stronglyAgree },
] as const;

/** One diverging bar on the scale of all slides of its chart, as thick as in the deck. */
export function BarView({ bars, row: { row, bands, narrow } }: { bars: BarsItem; row: BarRow }) {
  const { extent, box, size, valueLabels } = bars;
  const whole = extent.left + extent.right;
  const band = box.height / bars.rows.reduce((sum, one) => sum + one.bands, 0);
  const left = extent.left - row.disagree - row.stronglyDisagree;
  const words = SEGMENTS.filter(({ count }) => count(row) > 0).map(
    ({ value, count }) => `${count(row)} ${nameOf(value, valueLabels)}`,
  );
  return (
    <>
      <span className="sr-only">{words.join(", ") || "no one"}</span>
      <span
        className={styles.bar}
        aria-hidden="true"
        style={{ height: units(bands === 1 ? box.height / bars.rows.length : band), fontSize: points(size) }}
      >
        <span style={{ width: `${(100 * left) / whole}%` }} />
        {SEGMENTS.map(({ value, count }) => {
          const part = count(row);
          return part === 0 ? null : (
            <span
              key={value}
              className={styles.segment}
              style={{ width: `${(100 * part) / whole}%`, height: `${100 / (1 + bars.gap)}%`, ...valueStyle(value) }}
            >
              {narrow.includes(value) ? "" : part}
            </span>
          );
        })}
        <span className={styles.zero} style={{ left: `${(100 * extent.left) / whole}%` }} />
      </span>
    </>
  );
}
