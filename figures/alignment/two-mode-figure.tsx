import { GroupMark } from "@/figures/groups/group-mark";
import type { CellReference } from "@/lib/paths";
import {
  type TwoModeLine,
  type TwoModeRow,
  type TwoModeView,
  TWO_MODE_WIDTH as WIDTH,
} from "@/lib/views/alignment/two-mode-view";

const BAR = 8;

interface TwoModePictureProps {
  readonly view: TwoModeView;
  /** Null in a file, which leads nowhere. */
  readonly links: {
    readonly cell: (cell: CellReference) => string;
    readonly commentator: (id: string) => string;
    readonly proposition: (id: string) => string;
  } | null;
}

/**
 * Commentators, or bundles of them, and the sides of propositions they take; each line is a position or many, and leads
 * to the words.
 */
export function TwoModePicture({ view, links }: TwoModePictureProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group, and it is no image: what is inside an image is hidden from screen readers, and its links would be too.
    <svg
      viewBox={`0 0 ${WIDTH} ${Math.ceil(view.height)}`}
      className="block h-auto w-full max-w-[65rem]"
      role="group"
      aria-label={view.summary}
      fontSize="12"
    >
      {(["agree", "disagree"] as const).map((side) => (
        <g
          key={side}
          fill="none"
          stroke={side === "agree" ? "var(--stance-p2)" : "var(--stance-m2)"}
          strokeDasharray={side === "agree" ? undefined : "6 3"}
          strokeOpacity={view.isBundled ? "0.42" : "0.55"}
        >
          {view.lines
            .filter((line) => line.side === side)
            .map((line) => (
              <Line key={`${line.rowKey} ${line.sideKey}`} line={line} view={view} links={links} />
            ))}
        </g>
      ))}
      {view.rows.map((row) => (
        <Row key={row.key} row={row} view={view} links={links} />
      ))}
      {view.sides.map((side) => (
        <Side
          key={side.key}
          side={side}
          x={view.right + 8}
          href={links ? links.proposition(side.propositionId) : null}
        />
      ))}
    </svg>
  );
}

function Side({ side, x, href }: { side: TwoModeView["sides"][number]; x: number; href: string | null }) {
  const text = (
    <text x={x} y={tenth(side.y + 4)} fill={side.side === "agree" ? "var(--text-p)" : "var(--text-m)"}>
      {side.label}
    </text>
  );
  if (href === null) return text;
  return (
    <a href={href}>
      <title>{side.words}</title>
      {text}
    </a>
  );
}

function Line({ line, view, links }: { line: TwoModeLine; view: TwoModeView; links: TwoModePictureProps["links"] }) {
  const start = view.isBundled ? view.left + BAR : view.left;
  const middle = tenth((start + view.right) / 2);
  const [from, to] = [tenth(line.from), tenth(line.to)];
  const path = (
    <path
      d={`M${start} ${from}C${middle} ${from} ${middle} ${to} ${view.right} ${to}`}
      strokeWidth={tenth(line.width)}
    />
  );
  if (!links) return path;
  const href =
    line.commentatorId === null
      ? links.proposition(line.propositionId)
      : links.cell({ commentatorId: line.commentatorId, propositionId: line.propositionId });
  return (
    // By keyboard the names and the sides are the stops: hundreds of lines are none.
    <a href={href} data-keep={line.commentatorId === null ? undefined : true} tabIndex={-1}>
      <title>{line.words}</title>
      {path}
    </a>
  );
}

function Row({ row, view, links }: { row: TwoModeRow; view: TwoModeView; links: TwoModePictureProps["links"] }) {
  const { left, isBundled } = view;
  const group = row.place?.group ?? null;
  const name = (
    <text x={row.place ? left - 20 : left - 8} y={tenth(row.y + 4)} textAnchor="end" fill="var(--ink)">
      {row.label}
    </text>
  );
  return (
    <g>
      {isBundled && (
        <rect
          x={left}
          y={tenth(row.y - row.bar / 2)}
          width={BAR}
          height={tenth(row.bar)}
          fill={group?.colour ?? "var(--faint)"}
        />
      )}
      {group && (
        <GroupMark
          group={group}
          x={left - 10}
          y={tenth(row.y)}
          radius={4.4}
          isHollow={row.place?.standing === "leaning"}
        />
      )}
      {row.commentatorId !== null && links ? <a href={links.commentator(row.commentatorId)}>{name}</a> : name}
    </g>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
