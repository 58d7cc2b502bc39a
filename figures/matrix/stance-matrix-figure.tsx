import { ColumnLabel, LABEL_SIZE, labelHeight } from "@/figures/matrix/column-label";
import { MARK_HEIGHT, MARK_WIDTH, MarkFigure } from "@/figures/matrix/mark-figure";
import { MarkKey, markKeyHeight } from "@/figures/matrix/mark-key";
import { fittedText, textWidth } from "@/figures/wrapped-text";
import type { Dossier } from "@/lib/domain/dossier";
import { fitNames } from "@/lib/format/fit-names";
import { foldedWords } from "@/lib/views/matrix/folded-words";
import { matrixKeyView } from "@/lib/views/matrix/matrix-key-view";
import type { MatrixBlock, MatrixColumn, MatrixRow, StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { fullName } from "@/lib/wording/names";

const ROW = 22;
const BLOCK = 30;
const COLUMN = MARK_WIDTH + 8;
const ISSUE = 20;
/** Below the label of a column: its id, and how many hold a position. */
const UNDER_LABEL = 32;
const NAME_SIZE = 12;
const META_SIZE = 10.5;
const MAX_NAME_WIDTH = 345;
const MAX_META_WIDTH = 120;
/** On a telephone the marks come before long names, and countries are left to the rows’ titles. */
const NARROW_NAME = 124;
const NARROWEST = 560;

/**
 * The stance matrix as a still picture: commentators down, propositions across, how to read the marks below; narrow,
 * with short names.
 */
export function StanceMatrixFigure({
  dossier,
  view,
  isNarrow = false,
}: {
  dossier: Pick<Dossier, "wording" | "codings">;
  view: StanceMatrixView;
  isNarrow?: boolean;
}) {
  const layout = layoutOf(view, isNarrow);
  const { names, left, width, top, tops, keyTop } = layout;
  const key = { dossier, view: matrixKeyView(dossier, view), width };
  return (
    <svg
      viewBox={`0 0 ${width} ${keyTop + markKeyHeight(key)}`}
      role="img"
      aria-label="Stance matrix"
      fontSize={NAME_SIZE}
    >
      <Head view={view} left={left} top={top} />
      {view.blocks.map((block, position) => (
        <Block key={block.key} block={block} y={tops[position] ?? 0} names={names} left={left} width={width} />
      ))}
      <MarkKey {...key} y={keyTop} />
    </svg>
  );
}

function layoutOf({ blocks, columns }: StanceMatrixView, isNarrow: boolean) {
  const commentators = blocks.flatMap((block) => block.rows.map(({ commentator }) => commentator));
  const names = Math.min(
    isNarrow ? NARROW_NAME : MAX_NAME_WIDTH,
    Math.max(90, ...commentators.map((commentator) => textWidth(fullName(commentator), NAME_SIZE))),
  );
  const metas = Math.min(
    isNarrow ? 0 : MAX_META_WIDTH,
    Math.max(0, ...commentators.map(({ country }) => textWidth(country ?? "", META_SIZE))),
  );
  const left = names + metas + 16;
  const top = ISSUE + labelHeight(columns.map(({ label }) => label)) + UNDER_LABEL;
  const tops: number[] = [];
  let y = top;
  for (const { rows, folded = 0 } of blocks) {
    tops.push(y);
    y += BLOCK + rows.length * ROW + (folded > 0 ? ROW : 0);
  }
  return { names, left, top, tops, keyTop: y + 14, width: Math.max(NARROWEST, left + columns.length * COLUMN) };
}

function Head({ view, left, top }: { view: StanceMatrixView; left: number; top: number }) {
  let before = 0;
  const groups = view.issues.map(({ issue, columns }) => {
    const from = left + before * COLUMN;
    before += columns.length;
    return { issue, from, width: columns.length * COLUMN - 6 };
  });
  return (
    <g>
      {groups.map(({ issue, from, width }) => (
        <g key={issue.id}>
          <title>{issue.title}</title>
          <line x1={from + 2} x2={from + width} y1={ISSUE - 5} y2={ISSUE - 5} stroke="var(--line-strong)" />
          <text x={from + 2} y={ISSUE - 9} fontSize={META_SIZE} fontWeight="600" fill="var(--ink)">
            {fittedText(issue.title, width, META_SIZE)}
          </text>
        </g>
      ))}
      {view.columns.map((column, position) => (
        <ColumnHead key={column.id} column={column} x={left + position * COLUMN + MARK_WIDTH / 2} top={top} />
      ))}
    </g>
  );
}

function ColumnHead({ column, x, top }: { column: MatrixColumn; x: number; top: number }) {
  return (
    <g>
      <ColumnLabel label={column.label} x={x} y={top - UNDER_LABEL} />
      <text x={x} y={top - 16} textAnchor="middle" fontSize={LABEL_SIZE} fontWeight="600" fill="var(--ink)">
        {column.id}
      </text>
      <text x={x} y={top - 3} textAnchor="middle" fontSize="10" fill="var(--soft)">
        {`n ${column.holders}`}
      </text>
    </g>
  );
}

function Block({
  block,
  y,
  names,
  left,
  width,
}: {
  block: MatrixBlock;
  y: number;
  names: number;
  left: number;
  width: number;
}) {
  const words = [
    `${block.withPosition} with a position`,
    block.without > 0 ? `${block.without} without any` : "",
    block.compared ? "" : "overlap with named commentators unknown, so not compared",
  ].filter(Boolean);
  const shortNames = fitNames(
    block.rows.map(({ commentator }) => fullName(commentator)),
    { width: names, size: NAME_SIZE },
  );
  const folded = foldedWords(block);
  return (
    <g>
      <text x="0" y={y + BLOCK - 9} fill="var(--ink)">
        <tspan fontWeight="600">{block.title}</tspan>
        <tspan fill="var(--soft)" fontSize={META_SIZE}>{`   ${words.join(" · ")}`}</tspan>
      </text>
      <line x1="0" x2={width} y1={y + BLOCK - 3} y2={y + BLOCK - 3} stroke="var(--line-strong)" />
      {block.rows.map((row, position) => (
        <Row
          key={row.commentator.id}
          row={row}
          name={shortNames[position] ?? ""}
          y={y + BLOCK + position * ROW}
          names={names}
          left={left}
          width={width}
        />
      ))}
      {folded && (
        <text x="0" y={y + BLOCK + block.rows.length * ROW + 15} fontSize={META_SIZE} fill="var(--soft)">
          {`… and ${folded}`}
        </text>
      )}
    </g>
  );
}

function Row({
  row,
  name,
  y,
  names,
  left,
  width,
}: {
  row: MatrixRow;
  /** As it fits, told apart from the others of the block. */
  name: string;
  y: number;
  names: number;
  left: number;
  width: number;
}) {
  return (
    <g>
      <title>{[fullName(row.commentator), row.commentator.country].filter(Boolean).join(", ")}</title>
      <text x="0" y={y + 15} fill="var(--ink)">
        {name}
      </text>
      {left - names > 16 && (
        <text x={left - 12} y={y + 15} textAnchor="end" fontSize={META_SIZE} fill="var(--soft)">
          {fittedText(row.commentator.country ?? "", MAX_META_WIDTH, META_SIZE)}
        </text>
      )}
      {row.cells.map(({ propositionId, mark }, position) => (
        <MarkFigure key={propositionId} mark={mark} x={left + position * COLUMN} y={y + (ROW - MARK_HEIGHT) / 2} />
      ))}
      <line x1="0" x2={width} y1={y + ROW} y2={y + ROW} stroke="var(--line)" />
    </g>
  );
}
