import { NETWORK_FONT_SIZE, type NetworkLine, type NetworkView, NODE_RADIUS } from "@/lib/views/network-view";

const STROKES: Record<NetworkLine["kind"], { stroke: string; dash?: string }> = {
  congruence: { stroke: "var(--stance-p2)" },
  conflict: { stroke: "var(--stance-m2)", dash: "6 4" },
  balanced: { stroke: "var(--faint)", dash: "1 4" },
};

const WIDEST_SHARED = 5;
const LINES_AT_FULL_WIDTH = 100;

/** The width that a line gains with each shared proposition: less where much is shared or many lines lie on each other. */
function penFor(lines: readonly NetworkLine[]): number {
  const most = Math.max(WIDEST_SHARED, ...lines.map(({ shared }) => shared));
  const many = Math.max(LINES_AT_FULL_WIDTH, lines.length);
  return (0.7 * WIDEST_SHARED * Math.sqrt(LINES_AT_FULL_WIDTH / many)) / most;
}

interface AlignmentNetworkProps {
  readonly view: NetworkView;
  readonly hrefOfPair: (pair: { a: string; b: string }) => string;
  readonly hrefOfVoice: (id: string) => string;
}

/** Who is aligned with whom: full lines join the alike, dashed lines the opposed, thicker where more is shared. */
export function AlignmentNetwork({ view, hrefOfPair, hrefOfVoice }: AlignmentNetworkProps) {
  const pen = penFor(view.lines);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group, and it is no image: what is inside an image is hidden from screen readers, and its links would be too.
    <svg
      viewBox={`0 0 ${view.width} ${view.height}`}
      className="block h-auto w-full max-w-[64rem]"
      role="group"
      aria-label={view.title}
      fontSize={NETWORK_FONT_SIZE}
    >
      <desc>{view.description}</desc>
      {view.lines.map((line) => (
        <a key={`${line.a} ${line.b}`} href={hrefOfPair(line)}>
          <title>{line.words}</title>
          <line
            x1={line.from.x}
            y1={line.from.y}
            x2={line.to.x}
            y2={line.to.y}
            stroke={STROKES[line.kind].stroke}
            strokeDasharray={STROKES[line.kind].dash}
            strokeWidth={0.8 + line.shared * pen}
            strokeOpacity={0.35 + 0.5 * line.strength}
          />
        </a>
      ))}
      {view.nodes.map((node) => (
        <a key={node.id} href={hrefOfVoice(node.id)}>
          <title>{node.name}</title>
          <circle cx={node.x} cy={node.y} r={NODE_RADIUS} fill="var(--ink)" stroke="var(--paper)" strokeWidth="1.5" />
        </a>
      ))}
      {view.labels.map((label) => (
        <text
          key={label.id}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          fill="var(--ink)"
          paintOrder="stroke"
          stroke="var(--paper)"
          strokeWidth="3"
          pointerEvents="none"
        >
          {label.text}
        </text>
      ))}
    </svg>
  );
}
