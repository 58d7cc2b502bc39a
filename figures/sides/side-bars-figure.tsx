import { TONES } from "@/figures/palette/stance-tones";
import { CHIP_FONT, CHIP_HEIGHT, CHIP_LEADING, type PlacedChip } from "@/lib/views/sides/place-chips";
import {
  HEADING_SIZE,
  type PlacedBar,
  type PlacedSide,
  type SideBarsLayout,
  SMALL_SIZE,
  sideBarsLayout,
} from "@/lib/views/sides/side-bars-layout";
import type { SideBarsView } from "@/lib/views/sides/side-bars-view";

const SERIF = '"Source Serif 4", Georgia, "Liberation Serif", serif';

/**
 * Diverging bars of names as a still picture: for files, frames in other pages and slides. Beside each other where
 * there is room, below each other at the width of a telephone.
 */
export function SideBarsFigure({ view, isNarrow = false }: { view: SideBarsView; isNarrow?: boolean }) {
  const layout = sideBarsLayout(view, { isNarrow });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group, and what is inside an image is hidden from screen readers.
    <svg
      viewBox={`0 0 ${layout.width} ${Math.ceil(layout.height)}`}
      className="block h-auto w-full max-w-[60rem]"
      role="group"
      aria-label={view.title}
      fontSize={CHIP_FONT}
    >
      <desc>{view.description}</desc>
      {!isNarrow && <Labels labels={view.labels} middle={layout.middle} />}
      {layout.bars.map((placed) => (
        <Bar key={placed.bar.id} placed={placed} layout={layout} />
      ))}
    </svg>
  );
}

function Labels({ labels, middle: [from, to] }: { labels: SideBarsView["labels"]; middle: SideBarsLayout["middle"] }) {
  return (
    <g fill="var(--soft)" fontSize={SMALL_SIZE}>
      <text x={from - 8} y={14} textAnchor="end">{`← ${labels.disagree}`}</text>
      <text x={(from + to) / 2} y={14} textAnchor="middle">
        {labels.neutral}
      </text>
      <text x={to + 8} y={14}>{`${labels.agree} →`}</text>
    </g>
  );
}

function Bar({ placed, layout }: { placed: PlacedBar; layout: SideBarsLayout }) {
  const { bar, y, hasRule, about, heading, basis, sides, body } = placed;
  // Under what several bars are about, whose bar it is is said in the small face.
  const isOfSeveral = bar.about !== undefined;
  return (
    <g>
      {hasRule && <line x1="0" x2={layout.width} y1={y + 0.5} y2={y + 0.5} stroke="var(--line-strong)" />}
      {about.map((line) => (
        <text key={line.y} x="0" y={line.y} fontSize={HEADING_SIZE} fontFamily={SERIF} fill="var(--ink)">
          {line.text}
        </text>
      ))}
      {heading.map((line) => (
        <text
          key={line.y}
          x="0"
          y={line.y}
          fontSize={isOfSeveral ? CHIP_FONT : HEADING_SIZE}
          fontFamily={isOfSeveral ? undefined : SERIF}
          fill="var(--ink)"
        >
          {line.parts.map((part) => (
            <tspan key={part.at} fontWeight={part.isFigure ? "600" : undefined}>
              {part.text}
            </tspan>
          ))}
        </text>
      ))}
      <text x="0" y={basis.y} fontSize={SMALL_SIZE} fill="var(--soft)">
        {basis.text}
      </text>
      {!layout.isNarrow &&
        layout.middle.map((x) => (
          <line key={x} x1={x} x2={x} y1={body.y} y2={body.y + body.height} stroke="var(--ink)" />
        ))}
      {sides.map((side) => (
        <Side key={side.side} placed={side} />
      ))}
    </g>
  );
}

function Side({ placed: { label, chips, segments, count, y } }: { placed: PlacedSide }) {
  return (
    <g>
      {label && (
        <text x={label.x} y={label.y} fontSize={SMALL_SIZE} fill="var(--soft)">
          {label.text}
        </text>
      )}
      {segments.map(({ value, x, width }) => (
        <rect
          key={value}
          x={x}
          y={y + 1}
          width={width}
          height={CHIP_HEIGHT - 2}
          fill={TONES[String(value)]?.fill}
          stroke={TONES[String(value)]?.edge}
          className="bar"
        />
      ))}
      {count && (
        <text x={count.x} y={y + 15.5} textAnchor={count.anchor} fontWeight="600" fill="var(--ink)">
          {count.text}
        </text>
      )}
      {chips.map((chip) => (
        <Chip key={chip.chip.id} placed={chip} />
      ))}
    </g>
  );
}

function Chip({ placed: { chip, lines, x, y, width, height } }: { placed: PlacedChip }) {
  const tone = TONES[String(chip.value)];
  return (
    <g>
      <title>{`${chip.name}: ${chip.words}`}</title>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={width - 1}
        height={height - 1}
        rx="3.5"
        fill={chip.isLow ? "none" : tone?.fill}
        stroke={tone?.edge}
        strokeDasharray={chip.isLow ? "3 2" : undefined}
      />
      {lines.map((line, place) => (
        <text
          key={line}
          x={x + width / 2}
          y={y + 15 + place * CHIP_LEADING}
          textAnchor="middle"
          fill={chip.isLow ? tone?.plain : tone?.ink}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
