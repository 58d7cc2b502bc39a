import { MarkLink } from "@/components/evidence/mark";
import { BlockTitle, FoldLink, type MatrixLinks, RowHead } from "@/components/matrix/matrix-parts";
import type { MatrixBlock, MatrixColumn, StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { count, number } from "@/lib/wording/count";

interface MatrixTableProps {
  readonly view: StanceMatrixView;
  readonly links: MatrixLinks;
  readonly openCell: string | null;
  /** False where another table is printed in its place, because this one does not show all rows. */
  readonly isPrinted: boolean;
}

/** The matrix as a table: a column head with its distribution, a block of rows, a link in each cell. */
export function MatrixTable({ view, links, openCell, isPrinted }: MatrixTableProps) {
  return (
    <table
      className={`matrix hidden border-separate border-spacing-0 md:table ${isPrinted ? "print:table" : "print:hidden"}`}
    >
      <caption className="sr-only">
        Positions of {view.counted} on {count(view.columns.length, "proposition")}
        {view.allColumns !== undefined && ` of ${number(view.allColumns)}`}. Arrow keys move between cells, Enter opens
        the evidence behind a cell.
      </caption>
      <thead>
        <tr>
          <td />
          {view.issues.map(({ issue, columns }) => (
            <th
              key={issue.id}
              scope="colgroup"
              colSpan={columns.length}
              className="border-ink border-b px-1.5 pt-1 pb-1.5 text-left"
            >
              <a href={links.issue(issue.id)} className="font-semibold font-serif text-[0.95rem] hover:underline">
                {issue.title}
              </a>
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col" className="column-head of-rows">
            {view.counted}
          </th>
          {view.columns.map((column) => (
            <ColumnHead key={column.id} column={column} links={links} isOrder={view.order === column.id} />
          ))}
        </tr>
      </thead>
      {view.blocks.map((block) => (
        <Block key={block.key} block={block} view={view} links={links} openCell={openCell} />
      ))}
    </table>
  );
}

function ColumnHead({ column, links, isOrder }: { column: MatrixColumn; links: MatrixLinks; isOrder: boolean }) {
  const tallest = Math.max(1, ...column.values.map((value) => column.distribution[value]));
  const words = column.distributionWords;
  return (
    <th scope="col" aria-sort={isOrder ? "descending" : undefined} className="column-head">
      <span>
        <a href={links.proposition(column)} aria-describedby={`wording-${column.id}`}>
          {column.label}
        </a>
        <span id={`wording-${column.id}`} role="tooltip" className="wording tooltip">
          {column.text}
        </span>
      </span>
      <a href={links.orderBy(column.id)} data-keep title={`Order rows by ${column.id}`}>
        {column.id}
        {isOrder && <span aria-hidden="true"> ↓</span>}
        <span className="sr-only">, order rows by this column</span>
      </a>
      <div role="img" aria-label={words || "no position"} title={words || "no position"}>
        {column.values.map((value) => (
          <span
            key={value}
            className="swatch bar"
            data-value={value}
            style={{ height: `${Math.round(Math.max(1, (32 * column.distribution[value]) / Math.max(tallest, 8)))}px` }}
          />
        ))}
      </div>
    </th>
  );
}

function Block({
  block,
  view,
  links,
  openCell,
}: {
  block: MatrixBlock;
  view: StanceMatrixView;
  links: MatrixLinks;
  openCell: string | null;
}) {
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={view.columns.length + 1}
          className="border-line-strong border-b pt-4 pb-1 text-left font-normal"
        >
          <span className="sticky left-0 inline-block">
            <BlockTitle block={block} />
          </span>
        </th>
      </tr>
      {block.rows.map((row) => (
        <tr key={row.commentator.id}>
          <th scope="row" className="row-head">
            <RowHead row={row} links={links} columns={view.allColumns ?? view.columns.length} />
          </th>
          {row.cells.map(({ propositionId, mark }) => {
            const cell = { commentatorId: row.commentator.id, propositionId };
            const key = `${row.commentator.id}.${propositionId}`;
            return (
              <td key={propositionId}>
                <MarkLink mark={mark} href={links.cell(cell)} isOpen={openCell === key} />
              </td>
            );
          })}
        </tr>
      ))}
      {(block.folded || block.isUnfolded) && (
        <tr className="no-print">
          <th scope="row" colSpan={view.columns.length + 1} className="border-line border-b text-left font-normal">
            <span className="sticky left-0 inline-block">
              <FoldLink block={block} links={links} />
            </span>
          </th>
        </tr>
      )}
    </tbody>
  );
}
