import { GroupMark } from "@/figures/groups/group-mark";
import { textWidth } from "@/lib/format/text-width";
import type { MatrixLayout } from "@/lib/views/alignment/matrix/matrix-layout";
import type { MatrixSpan } from "@/lib/views/alignment/matrix/matrix-span";
import { spanCount } from "@/lib/views/alignment/matrix/matrix-words";
import { spanLabels } from "@/lib/views/alignment/matrix/span-labels";

const SIZE = 11;
const GAP = 15;
const STRIP = 3;

/**
 * Titles of the groups beside their rows, each with its mark, and a strip in its colour; above the columns as far as
 * there is room.
 */
export function SpanLabels({
  spans,
  layout: { left, cellWidth, cellHeight },
  top,
  hasColumnLabels,
}: {
  readonly spans: readonly MatrixSpan[];
  readonly layout: Pick<MatrixLayout, "left" | "cellWidth" | "cellHeight">;
  readonly top: number;
  readonly hasColumnLabels: boolean;
}) {
  const last = spans.at(-1)?.to ?? 0;
  const middles = spans.map(({ from, to }) => top + ((from + to) / 2) * cellHeight);
  const rows = spanLabels(middles, { gap: GAP, from: top + SIZE / 2, to: top + last * cellHeight - SIZE / 2 });
  return (
    <g fontSize={SIZE} fill="var(--ink)">
      {spans.map((span, position) => {
        const { at, y } = rows[position] ?? { at: top, y: top };
        const colour = span.group?.colour ?? "var(--faint)";
        const [x, width] = [left + span.from * cellWidth, (span.to - span.from) * cellWidth];
        return (
          <g key={span.key}>
            <rect
              x={tenth(left - 2 - STRIP)}
              y={tenth(top + span.from * cellHeight + 0.5)}
              width={STRIP}
              height={tenth((span.to - span.from) * cellHeight - 1)}
              fill={colour}
            />
            <rect x={tenth(x + 0.5)} y={tenth(top - 2 - STRIP)} width={tenth(width - 1)} height={STRIP} fill={colour} />
            {span.group && <GroupMark group={span.group} x={7} y={y} radius={4.6} />}
            <text x={16} y={tenth(y + SIZE * 0.36)}>
              {span.title} <tspan fill="var(--soft)">{spanCount(span)}</tspan>
            </text>
            {Math.abs(at - y) > 3 && hasColumnLabels && (
              <path d={`M${tenth(left - 20)} ${tenth(y)}L${tenth(left - 7)} ${tenth(at)}`} stroke="var(--soft)" />
            )}
            {hasColumnLabels && <ColumnTitle span={span} x={x} width={width} y={top - 14} />}
          </g>
        );
      })}
    </g>
  );
}

function ColumnTitle({ span, x, width, y }: { span: MatrixSpan; x: number; width: number; y: number }) {
  const middle = x + width / 2;
  const text = textWidth(span.title, { size: SIZE });
  if (width < text + 24)
    return span.group && width >= 10 ? <GroupMark group={span.group} x={middle} y={y} radius={4.2} /> : null;
  return (
    <>
      {span.group && <GroupMark group={span.group} x={middle - text / 2 - 8} y={y} radius={4.6} />}
      <text x={tenth(middle + 2)} y={tenth(y + SIZE * 0.36)} textAnchor="middle">
        {span.title}
      </text>
    </>
  );
}

/** Lines between the groups, both ways, and a frame around all. */
export function SpanBorders({
  spans,
  cellWidth,
  cellHeight,
  count,
}: {
  readonly spans: readonly MatrixSpan[];
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly count: number;
}) {
  if (spans.length === 0) return null;
  const [width, height] = [tenth(count * cellWidth), tenth(count * cellHeight)];
  const lines = spans
    .slice(1)
    .map(({ from }) => `M${tenth(from * cellWidth)} 0v${height}M0 ${tenth(from * cellHeight)}h${width}`);
  return (
    <>
      <path d={lines.join("")} stroke="var(--paper)" strokeWidth="3" fill="none" />
      <path d={`${lines.join("")}M0 0h${width}v${height}h${-width}z`} stroke="var(--ink)" strokeWidth="1" fill="none" />
    </>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
