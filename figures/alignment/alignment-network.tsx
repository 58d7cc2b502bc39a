import { GroupMark } from "@/figures/groups/group-mark";
import { groupBy } from "@/lib/domain/collections";
import {
  NETWORK_FONT_SIZE,
  type NetworkLine,
  type NetworkNode,
  type NetworkView,
  NODE_RADIUS,
} from "@/lib/views/alignment/network-view";

const STROKES: Record<NetworkLine["kind"], { stroke: string; dash?: string }> = {
  congruence: { stroke: "var(--stance-p2)" },
  conflict: { stroke: "var(--stance-m2)", dash: "6 4" },
  balanced: { stroke: "var(--faint)", dash: "1 4" },
};

/** Conflicts lie over alignments, of which there are more. */
const KINDS = ["balanced", "congruence", "conflict"] as const;
const MAX_SHARED_WIDTH = 5;
const LINES_AT_FULL_WIDTH = 100;

/** Among more lines nobody finds one: a pair is then asked for by its two names. */
const MAX_LINES_POINTED_AT = 600;

/**
 * The width that a line gains with each shared proposition: less where much is shared or many lines lie on each other.
 */
function penFor(lines: readonly NetworkLine[]): number {
  const most = Math.max(MAX_SHARED_WIDTH, ...lines.map(({ shared }) => shared));
  const many = Math.max(LINES_AT_FULL_WIDTH, lines.length);
  return (0.7 * MAX_SHARED_WIDTH * Math.sqrt(LINES_AT_FULL_WIDTH / many)) / most;
}

interface AlignmentNetworkProps {
  readonly view: NetworkView;
  /** Null in a file, which leads nowhere. */
  readonly hrefOfPair: ((pair: { a: string; b: string }) => string) | null;
  readonly hrefOfCommentator: ((id: string) => string) | null;
}

/**
 * Who is aligned with whom: full lines join those mostly on the same side, dashed lines the opposed, thicker where more
 * is shared.
 */
export function AlignmentNetwork({ view, hrefOfPair, hrefOfCommentator }: AlignmentNetworkProps) {
  const pen = penFor(view.lines);
  const isMerged = view.lines.length > MAX_LINES_POINTED_AT;
  const linesOf = (kind: NetworkLine["kind"]) => view.lines.filter((line) => line.kind === kind);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group, and it is no image: what is inside an image is hidden from screen readers, and its links would be too.
    <svg
      viewBox={`0 0 ${view.width} ${Math.ceil(view.height)}`}
      className="block h-auto w-full max-w-[64rem]"
      role="group"
      aria-label={view.title}
      fontSize={NETWORK_FONT_SIZE}
    >
      <desc>{view.description}</desc>
      {KINDS.map((kind) => (
        <g key={kind} stroke={STROKES[kind].stroke} strokeDasharray={STROKES[kind].dash} fill="none">
          {isMerged ? (
            <MergedLines lines={linesOf(kind)} pen={pen} />
          ) : (
            linesOf(kind).map((line) => (
              <Line key={`${line.a} ${line.b}`} line={line} pen={pen} href={hrefOfPair?.(line) ?? null} />
            ))
          )}
        </g>
      ))}
      {view.nodes.map((node) => (
        <Node key={node.id} node={node} href={hrefOfCommentator?.(node.id) ?? null} />
      ))}
      <g fill="var(--ink)" paintOrder="stroke" stroke="var(--paper)" strokeWidth="3" pointerEvents="none">
        {view.labels.map((label) => (
          <text key={label.id} x={tenth(label.x)} y={tenth(label.y)} textAnchor={label.anchor}>
            {label.text}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** Lines that are drawn alike, as one path each. */
function MergedLines({ lines, pen }: { lines: readonly NetworkLine[]; pen: number }) {
  const looks = groupBy(lines, (line) => `${widthOf(line, pen)} ${opacityOf(line)}`);
  return [...looks].map(([look, alike]) => {
    const [first] = alike;
    return (
      first && (
        <path
          key={look}
          d={alike.map(pathOf).join("")}
          strokeWidth={widthOf(first, pen)}
          strokeOpacity={opacityOf(first)}
        />
      )
    );
  });
}

function Line({ line, pen, href }: { line: NetworkLine; pen: number; href: string | null }) {
  const stroke = <path d={pathOf(line)} strokeWidth={widthOf(line, pen)} strokeOpacity={opacityOf(line)} />;
  if (href === null) return stroke;
  return (
    // By keyboard a pair is opened in the two fields of the matrix: hundreds of lines are no row of stops.
    <a href={href} tabIndex={-1}>
      <title>{line.words}</title>
      {stroke}
    </a>
  );
}

function Node({ node, href }: { node: NetworkNode; href: string | null }) {
  const [x, y] = [tenth(node.x), tenth(node.y)];
  const mark = node.place?.group ? (
    <GroupMark group={node.place.group} x={x} y={y} radius={NODE_RADIUS} isHollow={node.place.standing === "leaning"} />
  ) : (
    <circle
      cx={x}
      cy={y}
      r={NODE_RADIUS - 0.5}
      fill={node.place ? "var(--faint)" : "var(--ink)"}
      stroke="var(--paper)"
    />
  );
  if (href === null) return mark;
  return (
    <a href={href} data-point={node.id}>
      <title>{node.words}</title>
      {mark}
    </a>
  );
}

function pathOf({ from, to }: NetworkLine): string {
  return `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`;
}

function widthOf({ shared }: NetworkLine, pen: number): number {
  return tenth(0.8 + shared * pen);
}

function opacityOf({ strength }: NetworkLine): number {
  return tenth(0.35 + 0.5 * strength);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
