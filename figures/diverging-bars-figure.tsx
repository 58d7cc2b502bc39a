import {
  type DivergingBarsRow,
  type DivergingBarsView,
  roomForNeutral,
  sideWordsOf,
  widthInBar,
} from "@/lib/views/sides/diverging-bars-view";
import { number } from "@/lib/wording/count";

const BAR = 20;
const AXIS = 26;
const GAP = 12;

/** Where things stand: labels beside the bars, or above them where there is no room beside. */
interface Layout {
  readonly left: number;
  readonly plot: number;
  readonly row: number;
  readonly isNarrow: boolean;
}

function layoutOf(view: DivergingBarsView, isNarrow: boolean): Layout {
  return isNarrow
    ? { left: 0, plot: 286, row: 46, isNarrow }
    : { left: view.labelWidth + GAP, plot: 520, row: 28, isNarrow };
}

const SEGMENTS = [
  { key: "disagree", direction: -1, fill: "var(--stance-m1)", ink: "var(--on-m1)" },
  { key: "stronglyDisagree", direction: -1, fill: "var(--stance-m2)", ink: "var(--on-m2)" },
  { key: "agree", direction: 1, fill: "var(--stance-p1)", ink: "var(--on-p1)" },
  { key: "stronglyAgree", direction: 1, fill: "var(--stance-p2)", ink: "var(--on-p2)" },
] as const;

/**
 * The diverging bars as a still picture: what stands on the page before the chart library is there, without scripts and
 * in print. Drawn from the same view as the interactive chart; narrow, it is made for the width of a telephone.
 */
export function DivergingBarsFigure({ view, isNarrow = false }: { view: DivergingBarsView; isNarrow?: boolean }) {
  const layout = layoutOf(view, isNarrow);
  const { left, plot, row: rowHeight } = layout;
  const width = left + plot + roomForNeutral(view);
  const height = view.rows.length * rowHeight + AXIS;
  const middle = left + plot / 2;
  const unit = plot / 2 / view.extent;
  const words = sideWordsOf(view);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group, and it is no image: what is inside an image is hidden from screen readers, and each row here is a link.
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full max-w-[60rem]"
      role="group"
      aria-label={view.title}
      fontSize="13"
    >
      <desc>{view.description}</desc>
      {view.rows.map((row, position) => (
        <BarRow
          key={row.id}
          row={row}
          neutral={words.neutral}
          y={position * rowHeight}
          layout={layout}
          middle={middle}
          unit={unit}
        />
      ))}
      {!isNarrow && <line x1={middle} x2={middle} y1={0} y2={height - AXIS + 4} stroke="var(--ink)" />}
      <text x={middle - 8} y={height - 8} textAnchor="end" fill="var(--soft)">
        ← {words.disagree}
      </text>
      <text x={middle + 8} y={height - 8} fill="var(--soft)">
        {words.agree} →
      </text>
    </svg>
  );
}

function BarRow({
  row,
  neutral,
  y,
  layout: { left, row: rowHeight, isNarrow },
  middle,
  unit,
}: {
  row: DivergingBarsRow;
  /** What those on neither side are called. */
  neutral: string;
  y: number;
  layout: Layout;
  middle: number;
  unit: number;
}) {
  const drawn = { [-1]: 0, 1: 0 };
  const barTop = isNarrow ? y + rowHeight - BAR - 6 : y + (rowHeight - BAR) / 2;
  const baseline = barTop + BAR / 2 + 4;
  return (
    <a href={row.href}>
      {isNarrow ? (
        <text x={0} y={y + 14} fill="var(--ink)">
          {row.label}
        </text>
      ) : (
        <text x={left - GAP} y={baseline} textAnchor="end" fill="var(--ink)">
          {row.label}
        </text>
      )}
      {SEGMENTS.map(({ key, direction, fill, ink }) => {
        const width = row[key] * unit;
        const words = number(row[key]);
        const from = drawn[direction];
        drawn[direction] += width;
        if (width === 0) return null;
        const x = direction === 1 ? middle + from : middle - from - width;
        return (
          <g key={key}>
            <rect x={x} y={barTop} width={width} height={BAR} fill={fill} className="bar" />
            {width >= widthInBar(words) && (
              <text x={x + width / 2} y={baseline} textAnchor="middle" fill={ink} fontWeight="600" fontSize="12">
                {words}
              </text>
            )}
          </g>
        );
      })}
      {isNarrow && <line x1={middle} x2={middle} y1={barTop - 3} y2={barTop + BAR + 3} stroke="var(--ink)" />}
      {row.neutral > 0 && (
        <text x={middle + drawn[1] + 8} y={baseline} fill="var(--soft)" fontSize="12">
          {number(row.neutral)} {neutral}
        </text>
      )}
    </a>
  );
}
