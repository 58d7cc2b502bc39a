import type { MarkView } from "@/lib/views/mark-view";
import { TONES } from "./stance-tones";

export const MARK_WIDTH = 30;
export const MARK_HEIGHT = 18;

/**
 * A mark of the matrix as a drawing, with its top left corner at x, y. The kinds of missing differ in form, not in colour:
 * a dot is silence, a question mark a cell that nobody has read, a struck circle in a frame a refusal, a hatched frame a
 * dispute, a ring what the filter hides.
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
  return (
    <g>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={MARK_WIDTH - 1}
        height={MARK_HEIGHT - 1}
        rx="3"
        fill={isLow ? "none" : tone?.fill}
        stroke={tone?.edge}
        strokeDasharray={isLow ? "3 2" : undefined}
      />
      <Sign
        sign={mark.glyph}
        x={x + MARK_WIDTH / 2}
        y={y + MARK_HEIGHT / 2}
        colour={(isLow ? tone?.plain : tone?.ink) ?? "var(--ink)"}
      />
    </g>
  );
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
