import styles from "@/components/briefing/present/presentation.module.css";
import { boxStyle, groupStyleColour, points, UNITS_PER_INCH } from "@/components/briefing/present/slide-style";
import { GroupMark } from "@/figures/groups/group-mark";
import type { ScatterSeries } from "@/lib/briefing/slides/scatter-chart";
import { scatterFrame } from "@/lib/briefing/slides/scatter-frame";
import type { ScatterItem } from "@/lib/briefing/slides/slide";

const RADIUS = 8;
const LETTERS = 24;

/**
 * A map of clusters on a slide: the same points, marks and names as the chart of the deck, with its key to the right.
 */
export function ScatterItemView({ item: { chart, box, size } }: { item: ScatterItem }) {
  const { plot, x, y } = scatterFrame(chart, box);
  const [width, height] = [box.width * UNITS_PER_INCH, box.height * UNITS_PER_INCH];
  const across = (value: number) => (plot.left + (plot.width * (value - x[0])) / (x[1] - x[0])) * width;
  const down = (value: number) => (plot.top + (plot.height * (y[1] - value)) / (y[1] - y[0])) * height;
  return (
    <div className={`${styles.item} ${styles.map}`} style={boxStyle(box)}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${chart.title}. ${chart.description}`}>
        {chart.series.flatMap((series) =>
          series.points.map((point) => (
            <g key={`${series.name} ${point.name}`} transform={`translate(${across(point.x)} ${down(point.y)})`}>
              <Mark series={series} />
              {point.isNamed && (
                <text x={RADIUS + 3} y={LETTERS / 3} fontSize={LETTERS} fill="var(--ink)">
                  {point.name}
                </text>
              )}
            </g>
          )),
        )}
      </svg>
      <ul
        className={styles.mapKey}
        style={{ fontSize: points(size), insetInlineStart: `${100 * (plot.left + plot.width) + 1}%` }}
      >
        {chart.series.map((series) => (
          <li key={series.name}>
            <svg viewBox="-10 -10 20 20" width="0.8em" height="0.8em" aria-hidden="true">
              <Mark series={series} />
            </svg>
            <span>{series.name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mark({ series: { group, shape, isHollow } }: { series: ScatterSeries }) {
  return (
    <GroupMark group={{ shape, colour: groupStyleColour(group) }} x={0} y={0} radius={RADIUS} isHollow={isHollow} />
  );
}
