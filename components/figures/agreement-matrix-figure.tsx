import type { AgreementCell, AgreementMatrixView } from "@/lib/views/agreement-matrix-view";
import { fullName } from "@/lib/views/names";
import { ColumnLabel, labelHeight } from "./column-label";
import { Hatching } from "./mark-figure";
import { fittedText, textWidth } from "./wrapped-text";

const CELL = 32;
const HEIGHT = 22;
const SIZE = 12;
const WIDEST_NAME = 345;
const NARROW_NAME = 124;
const NARROWEST = 560;

const TONES: Readonly<Record<string, { readonly fill: string; readonly ink: string }>> = {
  "-2": { fill: "var(--stance-m2)", ink: "var(--on-m2)" },
  "-1": { fill: "var(--stance-m1)", ink: "var(--on-m1)" },
  "0": { fill: "var(--stance-0)", ink: "var(--on-0)" },
  "1": { fill: "var(--stance-p1)", ink: "var(--on-p1)" },
  "2": { fill: "var(--stance-p2)", ink: "var(--on-p2)" },
};

/** Who agrees with whom as a still picture: counts in the cells, slanting lines where a pair cannot be compared; narrow, with short names. */
export function AgreementMatrixFigure({ view, isNarrow = false }: { view: AgreementMatrixView; isNarrow?: boolean }) {
  const { voices, cells } = view;
  const widest = isNarrow ? NARROW_NAME : WIDEST_NAME;
  const left = Math.min(widest, Math.max(90, ...voices.map((voice) => textWidth(fullName(voice), SIZE)))) + 10;
  const top = labelHeight(voices.map(({ name }) => name));
  const width = Math.max(NARROWEST, left + voices.length * CELL);
  return (
    <svg
      viewBox={`0 0 ${width} ${top + voices.length * HEIGHT + 4}`}
      role="img"
      aria-label={`Agreement of ${voices.length} voices, pair by pair`}
      fontSize={SIZE}
    >
      {voices.map((voice, column) => (
        <ColumnLabel key={voice.id} label={voice.name} x={left + column * CELL + CELL / 2} y={top} />
      ))}
      {voices.map((voice, row) => (
        <g key={voice.id}>
          <title>{fullName(voice)}</title>
          <text x={left - 8} y={top + row * HEIGHT + 15} textAnchor="end" fill="var(--ink)">
            {fittedText(fullName(voice), left - 8, SIZE)}
          </text>
          {voices.map(({ id }, column) => (
            <Cell key={id} cell={cells[row]?.[column] ?? null} x={left + column * CELL} y={top + row * HEIGHT} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Cell({ cell, x, y }: { cell: AgreementCell | null; x: number; y: number }) {
  const [width, height] = [CELL - 2, HEIGHT - 2];
  // A voice is not compared with itself: neither a count nor a pair left out.
  if (!cell) return null;
  if (cell.level === null) return <Hatching x={x} y={y} width={width} height={height} />;
  const tone = TONES[String(cell.level)];
  return (
    <g>
      <title>{cell.words}</title>
      <rect x={x} y={y} width={width} height={height} rx="3" fill={tone?.fill} />
      <text x={x + width / 2} y={y + 14} textAnchor="middle" fontSize="11" fontWeight="600" fill={tone?.ink}>
        {cell.text}
      </text>
    </g>
  );
}
