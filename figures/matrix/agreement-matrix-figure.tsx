import { AveragedMatrixFigure } from "@/figures/alignment/averaged-matrix-figure";
import { SpanBorders, SpanLabels } from "@/figures/alignment/span-labels";
import { LEVEL_TONES } from "@/figures/alignment/tones";
import { ColumnLabel, labelHeight } from "@/figures/matrix/column-label";
import { fitText } from "@/lib/format/fit-text";
import { AGREEMENT_LEVELS, type AgreementLevel } from "@/lib/views/alignment/agreement-level";
import type { AgreementMatrixView } from "@/lib/views/alignment/agreement-matrix-view";
import { levelPaths } from "@/lib/views/alignment/level-paths";
import { MATRIX_FOOT } from "@/lib/views/alignment/matrix/matrix-frame";
import { CELL_TEXT_SIZE } from "@/lib/views/alignment/matrix/matrix-layout";
import { matrixSummary } from "@/lib/views/alignment/matrix/matrix-words";
import { fullName } from "@/lib/wording/names";

const NARROW_LEFT = 134;
/** The half of the matrix that is drawn; the other one uses it with its axes exchanged. */
const UPPER_HALF = "agreement-upper-half";
const HATCH_STEP = 6;
/** From this size on opposite sides have a light line through them as well, so that colour is not the only cue. */
const MIN_STRIPED_CELL = 3;

/**
 * Who agrees with whom as a still picture: counts in the cells while they can be read, then colour alone; slanting
 * lines where a pair cannot be compared; borders between groups. Narrow, with short names.
 */
export function AgreementMatrixFigure({ view, isNarrow = false }: { view: AgreementMatrixView; isNarrow?: boolean }) {
  if (view.pooled) return <AveragedMatrixFigure pooled={view.pooled} total={view.commentators.length} />;
  const { layout, commentators, spans } = view;
  const left = isNarrow ? Math.min(NARROW_LEFT, layout.left) : layout.left;
  const top = matrixTop(view);
  const [across, down] = [commentators.length * layout.cellWidth, commentators.length * layout.cellHeight];
  const width = isNarrow ? Math.max(360, left + across + 4) : layout.width;
  return (
    <svg
      viewBox={`0 0 ${round(width)} ${round(top + down + MATRIX_FOOT)}`}
      className="block h-auto w-full"
      style={{ maxWidth: `${round(width)}px` }}
      role="img"
      aria-label={matrixSummary(view)}
      fontSize={layout.nameSize ?? 11}
    >
      <Names view={view} left={left} top={top} />
      <g transform={`translate(${round(left)} ${round(top)})`}>
        <path d={slantingLines(across, down)} stroke="var(--line-strong)" fill="none" />
        {layout.mode === "text" ? <TextCells view={view} /> : <PlainCells view={view} />}
        <SpanBorders
          spans={spans}
          cellWidth={layout.cellWidth}
          cellHeight={layout.cellHeight}
          count={commentators.length}
        />
      </g>
      {!isNarrow && <SpanLabels spans={spans} layout={layout} top={top} hasColumnLabels={layout.nameSize === null} />}
    </svg>
  );
}

/** Height of what stands above the cells. */
export function matrixTop({ layout, commentators, spans }: AgreementMatrixView): number {
  if (layout.mode === "text") return labelHeight(commentators.map(({ name }) => name));
  if (layout.nameSize !== null) return labelHeight(commentators.map(({ name }) => name)) * 0.8;
  return spans.length > 0 ? 26 : 6;
}

function Names({
  view: { commentators, layout },
  left,
  top,
}: {
  view: AgreementMatrixView;
  left: number;
  top: number;
}) {
  const { nameSize, cellWidth, cellHeight, mode } = layout;
  if (nameSize === null) return null;
  const middle = cellHeight / 2 + nameSize * 0.36;
  // A narrow picture has no titles of groups left of the names.
  const room = left - 10 - (left < layout.left ? 0 : layout.groupLabels);
  return (
    <g fill="var(--ink)">
      {commentators.map((commentator, row) => (
        <text key={commentator.id} x={round(left - 9)} y={round(top + row * cellHeight + middle)} textAnchor="end">
          {fitText(fullName(commentator), { width: room, size: nameSize })}
        </text>
      ))}
      {commentators.map((commentator, column) =>
        mode === "text" ? (
          <ColumnLabel key={commentator.id} label={commentator.name} x={left + (column + 0.5) * cellWidth} y={top} />
        ) : (
          <text
            key={commentator.id}
            transform={`translate(${round(left + (column + 0.5) * cellWidth + nameSize * 0.36)} ${round(top - 7)}) rotate(-90)`}
          >
            {fitText(commentator.name, { width: top - 12, size: nameSize })}
          </text>
        ),
      )}
    </g>
  );
}

function TextCells({ view }: { view: AgreementMatrixView }) {
  const { cellWidth, cellHeight } = view.layout;
  const cells = view.commentators.flatMap((_, row) =>
    view.commentators.flatMap((__, column) => {
      const cell = view.cellAt(row, column);
      return cell && cell.level !== null ? [{ row, column, level: cell.level, text: cell.text }] : [];
    }),
  );
  const [width, height] = [round(cellWidth - 5), round(cellHeight - 5)];
  return (
    <>
      <Diagonal view={view} />
      {AGREEMENT_LEVELS.map((level) => {
        const own = cells.filter((cell) => cell.level === level);
        const corner = ({ row, column }: { row: number; column: number }) =>
          `M${round(column * cellWidth + 2.5)} ${round(row * cellHeight + 2.5)}h${width}v${height}h${-width}z`;
        const outline = own.map(corner).join("");
        return own.length === 0 ? null : (
          <g key={level} fontSize={CELL_TEXT_SIZE} fontWeight="600" textAnchor="middle" fill={LEVEL_TONES[level].ink}>
            <path d={outline} fill="none" stroke="var(--paper)" strokeWidth="5" />
            <path
              d={outline}
              fill={LEVEL_TONES[level].fill}
              stroke={LEVEL_TONES[level].fill}
              strokeWidth="3"
              strokeLinejoin="round"
            />
            {own.map(({ row, column, text }) => (
              <text
                key={`${row} ${column}`}
                x={round((column + 0.5) * cellWidth)}
                y={round((row + 0.5) * cellHeight + CELL_TEXT_SIZE * 0.36)}
              >
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </>
  );
}

function PlainCells({ view }: { view: AgreementMatrixView }) {
  const { cellWidth, cellHeight } = view.layout;
  const paths = levelPaths(view.commentators.length, view.levelAt);
  return (
    <>
      <Diagonal view={view} />
      <g transform={`scale(${thousandths(cellWidth)} ${thousandths(cellHeight)})`} fill="none">
        <g id={UPPER_HALF}>
          {[...paths].map(([level, path]: [AgreementLevel, string]) => (
            <path key={level} d={path} stroke={LEVEL_TONES[level].fill} shapeRendering="crispEdges" />
          ))}
          {cellHeight >= MIN_STRIPED_CELL &&
            [...paths].map(([level, path]: [AgreementLevel, string]) =>
              level < 0 ? <path key={level} d={path} stroke="var(--paper)" strokeWidth="0.16" /> : null,
            )}
        </g>
        <use href={`#${UPPER_HALF}`} transform="matrix(0 1 1 0 0 0)" />
      </g>
    </>
  );
}

/** Nobody is compared with herself: neither a colour nor slanting lines. */
function Diagonal({ view: { commentators, layout } }: { view: AgreementMatrixView }) {
  const { cellWidth, cellHeight } = layout;
  const [width, height] = [round(cellWidth), round(cellHeight)];
  const cell = (position: number) =>
    `M${round(position * cellWidth)} ${round(position * cellHeight)}h${width}v${height}h${-width}z`;
  return <path d={commentators.map((_, position) => cell(position)).join("")} fill="var(--paper)" />;
}

/** One path of slanting lines over the whole matrix: what is compared is drawn over it. */
function slantingLines(width: number, height: number): string {
  const lines: string[] = [];
  for (let start = HATCH_STEP; start < width + height; start += HATCH_STEP) {
    const [fromX, fromY] = start <= width ? [start, 0] : [width, start - width];
    const [toX, toY] = start <= height ? [0, start] : [start - height, height];
    lines.push(`M${round(fromX)} ${round(fromY)}L${round(toX)} ${round(toY)}`);
  }
  return lines.join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
