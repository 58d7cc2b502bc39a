import { GroupMark } from "@/figures/groups/group-mark";
import { DOT_STEP, dotsInRow, MemberDots } from "@/figures/groups/member-dots";
import { RefusalBand } from "@/figures/groups/refusal-band";
import { fittedText, wrappedText } from "@/figures/wrapped-text";
import type { GroupMembers, MemberDot } from "@/lib/views/groups/group-members";

const HEAD = 30;
const GAP = 18;
const SIZE = 12;
const PADDING = 8;

/** Who is in the groups, still: a row a value of the facet, a dot a commentator. */
export function GroupMembersFigure({ view, isNarrow = false }: { view: GroupMembers; isNarrow?: boolean }) {
  const hasNone = view.rows.some(({ inNone }) => inNone.length > 0);
  const columns = view.groups.length + (hasNone ? 1 : 0);
  const label = isNarrow ? 0 : 230;
  const column = isNarrow ? (340 - GAP * (columns - 1)) / columns : Math.max(90, Math.min(190, 640 / columns));
  const width = label + columns * (column + GAP) - GAP;
  const perRow = dotsInRow(column - 22);
  const xOf = (position: number) => label + position * (column + GAP);
  const cellsOf = (row: GroupMembers["rows"][number]) => [...row.cells, ...(hasNone ? [row.inNone] : [])];
  const labelHeight = isNarrow ? 18 : 0;
  let y = HEAD;
  const rows = view.rows.map((row) => {
    const lines = Math.max(1, ...cellsOf(row).map(({ length }) => Math.ceil(length / perRow)));
    const placed = { row, y };
    const least = isNarrow ? 18 : 14 * labelLines(row.label, label - 14).length;
    y += labelHeight + Math.max(least, lines * DOT_STEP) + 2 * PADDING;
    return placed;
  });
  return (
    <svg
      viewBox={`0 0 ${width} ${y}`}
      className="block h-auto w-full max-w-[60rem]"
      role="img"
      aria-label="Who is in the groups"
      fontSize={SIZE}
    >
      {view.groups.map(({ identity, members, leaning }, position) => (
        <g key={identity.id}>
          <GroupMark group={identity} x={xOf(position) + 6} y={12} radius={4.6} />
          <text x={xOf(position) + 16} y={16} fontWeight="600" fill="var(--ink)">
            {fittedText(
              isNarrow
                ? String(identity.number)
                : `${identity.title} · ${members.length}${leaning.length > 0 ? `, ${leaning.length} leaning` : ""}`,
              column - 14,
              SIZE,
            )}
          </text>
        </g>
      ))}
      {hasNone && (
        <text x={xOf(view.groups.length)} y={16} fontWeight="600" fill="var(--soft)">
          {fittedText("In no group", column, SIZE)}
        </text>
      )}
      {rows.map(({ row, y: top }) => (
        <g key={row.key}>
          <line x1={0} x2={width} y1={top} y2={top} stroke="var(--line)" />
          {labelLines(row.label, isNarrow ? width : label - 14).map((line, position) => (
            <text key={line} x={0} y={top + PADDING + 10 + 14 * position} fill="var(--ink)">
              {line}
            </text>
          ))}
          {cellsOf(row).map((dots, position) => (
            <DotCell
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns are the groups in their fixed order.
              key={position}
              dots={dots}
              x={xOf(position)}
              y={top + PADDING + labelHeight}
              perRow={perRow}
            />
          ))}
        </g>
      ))}
      <RefusalBand refusal={view.refusal} width={width} height={y} />
    </svg>
  );
}

function labelLines(text: string, width: number): string[] {
  return wrappedText(text, width, SIZE).slice(0, 2);
}

function DotCell({ dots, x, y, perRow }: { dots: readonly MemberDot[]; x: number; y: number; perRow: number }) {
  if (dots.length === 0) return null;
  const last = Math.floor((dots.length - 1) / perRow);
  const after = x + (dots.length - last * perRow) * DOT_STEP + 4;
  return (
    <>
      <MemberDots dots={dots} x={x} y={y} perRow={perRow} />
      <text x={after} y={y + last * DOT_STEP + 9} fontSize={11} fill="var(--soft)">
        {dots.length}
      </text>
    </>
  );
}
