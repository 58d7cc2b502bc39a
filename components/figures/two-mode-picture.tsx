import type { CellReference } from "@/lib/paths";
import type { TwoModeView } from "@/lib/views/two-mode-view";

const LEFT = 310;
const RIGHT = 650;
const WIDTH = 1020;

/** Voices and the sides of propositions they take; each line is a position and leads to its words. */
export function TwoModePicture({
  view,
  cellHref,
  hrefOfVoice,
}: {
  view: TwoModeView;
  cellHref: (cell: CellReference) => string;
  hrefOfVoice: (id: string) => string;
}) {
  const nameOf = new Map(view.voices.map(({ id, name }) => [id, name]));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group, and it is no image: what is inside an image is hidden from screen readers, and its links would be too.
    <svg
      viewBox={`0 0 ${WIDTH} ${view.height}`}
      className="block h-auto w-full max-w-[64rem]"
      role="group"
      aria-label={`${view.voices.length} voices and the ${view.sides.length} sides of propositions they take, joined by ${view.lines.length} positions`}
      fontSize="12"
    >
      {view.lines.map((line) => (
        <a
          key={`${line.voiceId} ${line.sideKey}`}
          href={cellHref({ commentatorId: line.voiceId, propositionId: line.propositionId })}
          data-keep
        >
          <title>{`${nameOf.get(line.voiceId)} ${line.side}s with ${line.propositionId}`}</title>
          <path
            d={`M${LEFT},${line.from}C${(LEFT + RIGHT) / 2},${line.from} ${(LEFT + RIGHT) / 2},${line.to} ${RIGHT},${line.to}`}
            fill="none"
            stroke={line.side === "agree" ? "var(--stance-p2)" : "var(--stance-m2)"}
            strokeDasharray={line.side === "agree" ? undefined : "6 3"}
            strokeOpacity="0.55"
            strokeWidth={line.strong ? 2.2 : 1.2}
          />
        </a>
      ))}
      {view.voices.map((voice) => (
        <a key={voice.id} href={hrefOfVoice(voice.id)}>
          <text x={LEFT - 8} y={voice.y + 4} textAnchor="end" fill="var(--ink)">
            {voice.name}
          </text>
        </a>
      ))}
      {view.sides.map((side) => (
        <text
          key={side.key}
          x={RIGHT + 8}
          y={side.y + 4}
          fill={side.side === "agree" ? "var(--text-p)" : "var(--text-m)"}
        >
          {side.side === "agree" ? "agree" : "disagree"} {side.propositionId} {side.label} ({side.voices})
        </text>
      ))}
    </svg>
  );
}
