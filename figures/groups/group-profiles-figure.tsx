import { GroupMark } from "@/figures/groups/group-mark";
import { RefusalBand } from "@/figures/groups/refusal-band";
import { fittedText, textWidth, wrappedText } from "@/figures/wrapped-text";
import type { GroupProfiles, ProfileCell, ProfilePart, ProfileRow } from "@/lib/views/groups/group-profiles";

const BAR = 13;
const ROW = 40;
const PART = 34;
const HEAD = 30;
const KEY = 26;
const GAP = 16;
const SIZE = 12;
const SMALL = 11;
/** Rows of each part that the picture has; the table twin has all. */
const MAX_ROWS = { apart: 16, common: 12, little: 6 } as const;

interface Layout {
  readonly label: number;
  readonly column: number;
  readonly isNarrow: boolean;
}

/** What each group says, still: bars of the members' values with the median marked, in three parts. */
export function GroupProfilesFigure({ view, isNarrow = false }: { view: GroupProfiles; isNarrow?: boolean }) {
  const columns = view.groups.length;
  const layout: Layout = isNarrow
    ? { label: 0, column: (340 - GAP * (columns - 1)) / columns, isNarrow }
    : { label: 270, column: Math.max(84, Math.min(170, 620 / columns)), isNarrow };
  const width = layout.label + columns * (layout.column + GAP) - (isNarrow ? GAP : 0);
  const parts = placedParts(view.parts, isNarrow);
  const height = parts.at(-1)?.end ?? KEY + HEAD;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full max-w-[60rem]"
      role="img"
      aria-label="What each group says"
      fontSize={SIZE}
    >
      <Key values={view.values} />
      {view.groups.map((group, column) => {
        const x = layout.label + column * (layout.column + GAP);
        return (
          <g key={group.id}>
            <GroupMark group={group} x={x + 6} y={KEY + 12} radius={4.6} />
            <text x={x + 16} y={KEY + 16} fontWeight="600" fill="var(--ink)">
              {fittedText(
                isNarrow ? String(group.number) : `${group.title} · ${group.members}`,
                layout.column - 14,
                SIZE,
              )}
            </text>
          </g>
        );
      })}
      {parts.map((part) => (
        <g key={part.key}>
          <text x={0} y={part.y + PART - 12} fontWeight="600" fontSize={SMALL} fill="var(--soft)">
            {fittedText(
              `${part.title}, ${part.note}${part.left > 0 ? ` (${part.left} more in the table)` : ""}`,
              width,
              SMALL,
            )}
          </text>
          {part.rows.map((row, position) => (
            <Row
              key={row.propositionId}
              row={row}
              values={view.values}
              y={part.y + PART + position * part.row}
              layout={layout}
              width={width}
            />
          ))}
        </g>
      ))}
      <RefusalBand refusal={view.refusal} width={width} height={height} />
    </svg>
  );
}

function placedParts(parts: readonly ProfilePart[], isNarrow: boolean) {
  const row = isNarrow ? ROW + 18 : ROW;
  let y = KEY + HEAD;
  return parts.map((part) => {
    const rows = part.rows.slice(0, MAX_ROWS[part.key]);
    const placed = { ...part, rows, left: part.rows.length - rows.length, y, row, end: y + PART + rows.length * row };
    y = placed.end;
    return placed;
  });
}

function Key({ values }: Pick<GroupProfiles, "values">) {
  let x = 0;
  return values.map(({ value, label }) => {
    const left = x;
    x += 30 + textWidth(label, SMALL);
    return (
      <g key={value}>
        <rect x={left} y={3} width={10} height={10} fill={fillOf(value)} stroke={edgeOf(value)} />
        <text x={left + 15} y={12} fontSize={SMALL} fill="var(--soft)">
          {label}
        </text>
      </g>
    );
  });
}

function Row({
  row,
  values,
  y,
  layout,
  width,
}: {
  row: ProfileRow;
  values: GroupProfiles["values"];
  y: number;
  layout: Layout;
  width: number;
}) {
  const words = `${row.short} ${row.propositionId}`;
  const lines = layout.isNarrow
    ? [fittedText(words, width, SIZE)]
    : wrappedText(words, layout.label - 14, SIZE).slice(0, 2);
  const top = layout.isNarrow ? y + 22 : y + 7;
  return (
    <g>
      <line x1={0} x2={width} y1={y} y2={y} stroke="var(--line)" />
      {lines.map((line, position) => (
        <text key={line} x={0} y={y + 16 + 15 * position} fill="var(--ink)">
          {line}
        </text>
      ))}
      {row.cells.map((cell, column) => (
        <Cell
          key={cell.groupId}
          cell={cell}
          values={values}
          x={layout.label + column * (layout.column + GAP)}
          y={top}
          width={layout.column}
        />
      ))}
    </g>
  );
}

function Cell({
  cell,
  values,
  x,
  y,
  width,
}: {
  cell: ProfileCell;
  values: GroupProfiles["values"];
  x: number;
  y: number;
  width: number;
}) {
  const unit = width / Math.max(1, cell.holders);
  const of = cell.holders < cell.members ? ` · ${cell.holders} of ${cell.members} took a position` : "";
  let before = 0;
  return (
    <g>
      {values.map(({ value }, place) => {
        const held = cell.counts[place] ?? 0;
        if (held === 0) return null;
        const left = x + before * unit;
        before += held;
        const words = String(held);
        return (
          <g key={value}>
            <rect
              x={left}
              y={y}
              width={held * unit}
              height={BAR}
              fill={fillOf(value)}
              stroke="var(--paper)"
              strokeWidth={0.7}
            />
            {held * unit > textWidth(words, 10) + 4 && (
              <text x={left + (held * unit) / 2} y={y + 10} textAnchor="middle" fontSize={10} fill={inkOf(value)}>
                {words}
              </text>
            )}
          </g>
        );
      })}
      {cell.holders > 0 && <path d={`M${x + width / 2} ${y + BAR}l3 4h-6z`} fill="var(--ink)" />}
      <text x={x + width / 2} y={y + BAR + 14} textAnchor="middle" fontSize={10} fill="var(--soft)">
        {fittedText(`${cell.words}${of}`, width + 8, 10)}
      </text>
    </g>
  );
}

function fillOf(value: number): string {
  return `var(--stance-${keyOf(value)})`;
}

function inkOf(value: number): string {
  return `var(--on-${keyOf(value)})`;
}

function edgeOf(value: number): string {
  return Math.abs(value) === 2 ? fillOf(value) : `var(--edge-${keyOf(value)})`;
}

function keyOf(value: number): string {
  if (value === 0) return "0";
  return value < 0 ? `m${-value}` : `p${value}`;
}
