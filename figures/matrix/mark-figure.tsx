import { TONES } from "@/figures/palette/stance-tones";
import type { MarkView } from "@/lib/views/matrix/mark-view";

export const MARK_WIDTH = 30;
export const MARK_HEIGHT = 18;

/**
 * A mark of the matrix as a drawing, with its top left corner at x, y. The kinds of missing differ in form, not in
 * colour: a dot is silence, a question mark a cell that nobody has read, a struck circle in a frame a refusal, a
 * hatched frame a dispute, a ring what the filter hides.
 */
export function MarkFigure({ mark, x, y }: { mark: MarkView; x: number; y: number }) {
  const [cx, cy] = [x + MARK_WIDTH / 2, y + MARK_HEIGHT / 2];
  switch (mark.kind) {
    case "value":
      return <ValueMark mark={mark} x={x} y={y} />;
    case "none":
      return <circle cx={cx} cy={cy} r="1.3" fill="var(--faint)" />;
    case "not-coded":
      return <Sign sign="?" x={cx} y={cy} colour="var(--faint)" />;
    case "set-aside":
      return <circle cx={cx} cy={cy} r="3" fill="none" stroke="var(--faint)" />;
    case "declined":
      return (
        <g fill="none" stroke="var(--soft)">
          <Frame x={x} y={y} stroke="var(--edge-0)" />
          <circle cx={cx} cy={cy} r="4.2" />
          <path d={`M${cx - 4.6},${cy + 4.6}L${cx + 4.6},${cy - 4.6}`} />
        </g>
      );
    case "unresolved":
      return (
        <g>
          <Frame x={x} y={y} stroke="var(--edge-0)" />
          <Hatching x={x} y={y} width={MARK_WIDTH} height={MARK_HEIGHT} />
          <Sign sign="≠" x={cx} y={cy} colour="var(--ink)" />
        </g>
      );
  }
}

/** Slanting lines across a rectangle: what is in dispute. */
function Hatching({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const step = 6;
  const starts = Array.from({ length: Math.ceil((width + height) / step) - 1 }, (_, position) => (position + 1) * step);
  const lines = starts.map((start) => {
    const [fromX, fromY] = start <= width ? [start, 0] : [width, start - width];
    const [toX, toY] = start <= height ? [0, start] : [start - height, height];
    return `M${x + fromX},${y + fromY}L${x + toX},${y + toY}`;
  });
  return <path d={lines.join("")} stroke="var(--line-strong)" fill="none" />;
}

function ValueMark({ mark, x, y }: { mark: Extract<MarkView, { kind: "value" }>; x: number; y: number }) {
  const tone = TONES[String(mark.value)];
  const isLow = mark.confidence === "low";
  const isEdged = isLow || tone?.edge !== tone?.fill;
  const inset = isEdged ? 0.5 : 0;
  return (
    <g>
      <rect
        x={x + inset}
        y={y + inset}
        width={MARK_WIDTH - 2 * inset}
        height={MARK_HEIGHT - 2 * inset}
        rx="3"
        fill={isLow ? "none" : tone?.fill}
        stroke={isEdged ? tone?.edge : undefined}
        strokeDasharray={isLow ? "3 2" : undefined}
      />
      <path
        d={degreePath(mark.value, x + MARK_WIDTH / 2, y + MARK_HEIGHT / 2)}
        fill="none"
        stroke={(isLow ? tone?.plain : tone?.ink) ?? "var(--ink)"}
        strokeWidth="1.5"
      />
    </g>
  );
}

/** Half the length of a stroke of + and −, and half the distance between two of them. */
const STROKE = 3.1;
const TWO_APART = 4.3;

/**
 * The degree of a value as strokes, "++" to "−−": a matrix of hundreds of rows has thousands of them, and drawing them
 * as text takes several times as long.
 */
function degreePath(value: number, cx: number, cy: number): string {
  if (value === 0) return `M${tenth(cx - 2.6)} ${tenth(cy)}a2.6 3.8 0 1 0 5.2 0a2.6 3.8 0 1 0 -5.2 0z`;
  const middles = Math.abs(value) === 2 ? [cx - TWO_APART, cx + TWO_APART] : [cx];
  const across = (middle: number) => `M${tenth(middle - STROKE)} ${tenth(cy)}h${2 * STROKE}`;
  const down = (middle: number) => `M${tenth(middle)} ${tenth(cy - STROKE)}v${2 * STROKE}`;
  return middles.map((middle) => across(middle) + (value > 0 ? down(middle) : "")).join("");
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}

function Frame({ x, y, stroke }: { x: number; y: number; stroke: string }) {
  return (
    <rect x={x + 0.5} y={y + 0.5} width={MARK_WIDTH - 1} height={MARK_HEIGHT - 1} rx="3" fill="none" stroke={stroke} />
  );
}

function Sign({ sign, x, y, colour }: { sign: string; x: number; y: number; colour: string }) {
  return (
    <text x={x} y={y + 4.2} textAnchor="middle" fontSize="12" fontWeight="600" fill={colour}>
      {sign}
    </text>
  );
}
