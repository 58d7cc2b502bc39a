import { LEVEL_TONES } from "@/figures/alignment/tones";
import { GroupMark } from "@/figures/groups/group-mark";
import { fitText } from "@/lib/format/fit-text";
import type { PooledMatrix } from "@/lib/views/alignment/average-blocks";
import { number } from "@/lib/wording/count";

const LABELS = 170;
const WIDEST = 96;
const ROOM = 860;
const SIZE = 11;

/** Mean agreement between groups, or between runs of neighbours, where single pairs would be smaller than a pixel. */
export function AveragedMatrixFigure({ pooled: { rows, cells }, total }: { pooled: PooledMatrix; total: number }) {
  const cell = Math.min(WIDEST, ROOM / rows.length);
  const width = Math.max(420, LABELS + rows.length * cell + 4);
  return (
    <svg
      viewBox={`0 0 ${Math.round(width)} ${Math.round(rows.length * cell + 8)}`}
      className="block h-auto w-full"
      style={{ maxWidth: `${Math.round(width)}px` }}
      role="img"
      aria-label={`Mean agreement between ${rows.length} runs of ${number(total)} rows`}
      fontSize={SIZE}
    >
      {rows.map(({ title, span, count }, row) => {
        const middle = 4 + (row + 0.5) * cell;
        return (
          <g key={title}>
            {span?.group && <GroupMark group={span.group} x={7} y={middle} radius={4.6} />}
            {cell >= SIZE && (
              <text x={LABELS - 8} y={middle + SIZE * 0.36} textAnchor="end" fill="var(--ink)">
                {fitText(`${title} · ${number(count)}`, { width: LABELS - 28, size: SIZE })}
              </text>
            )}
            {cells[row]?.map(({ level, words }, column) => (
              <rect
                key={rows[column]?.title}
                x={LABELS + column * cell}
                y={4 + row * cell}
                width={cell - 1}
                height={cell - 1}
                fill={level === null ? "var(--hatch)" : LEVEL_TONES[level].fill}
              >
                <title>{words}</title>
              </rect>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
