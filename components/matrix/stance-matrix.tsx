import { Mark, MarkLink } from "@/components/evidence/mark";
import { VoiceName } from "@/components/evidence/voice-name";
import { STANCE_VALUES } from "@/lib/domain/stance";
import type { CellReference } from "@/lib/paths";
import { VALUE_WORDS } from "@/lib/views/labels";
import { isEmptyMark } from "@/lib/views/mark-view";
import type { MatrixBlock, MatrixColumn, MatrixRow, StanceMatrixView } from "@/lib/views/stance-matrix-view";
import { MatrixKeys } from "./matrix-keys";

export interface MatrixLinks {
  readonly cell: (cell: CellReference) => string;
  readonly commentator: (id: string) => string;
  readonly proposition: (column: MatrixColumn) => string;
  readonly issue: (id: string) => string;
  readonly orderBy: (order: string) => string;
}

/** The stance matrix: a real table, so that it reads with a screen reader, prints, and works without scripts. */
export function StanceMatrix({
  view,
  links,
  openCell,
}: {
  view: StanceMatrixView;
  links: MatrixLinks;
  openCell: string | null;
}) {
  return (
    <MatrixKeys>
      <table className="matrix hidden border-separate border-spacing-0 md:table print:table">
        <caption className="sr-only">
          Positions of {view.voices} voices on {view.columns.length} propositions. Arrow keys move between cells, Enter
          opens the words behind a cell.
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
            <th
              scope="col"
              className="sticky left-0 z-10 border-line-strong border-b bg-paper pr-3 pb-2 text-left align-bottom font-normal text-soft"
            >
              {view.voices} voices
            </th>
            {view.columns.map((column) => (
              <ColumnHead key={column.id} column={column} links={links} isOrder={view.order === column.id} />
            ))}
          </tr>
        </thead>
        {view.blocks.map((block) => (
          <Block key={block.key} block={block} columns={view.columns} links={links} openCell={openCell} />
        ))}
      </table>
      <VoiceList view={view} links={links} />
    </MatrixKeys>
  );
}

function ColumnHead({ column, links, isOrder }: { column: MatrixColumn; links: MatrixLinks; isOrder: boolean }) {
  const tallest = Math.max(1, ...STANCE_VALUES.map((value) => column.distribution[value]));
  const words = STANCE_VALUES.filter((value) => column.distribution[value] > 0)
    .map((value) => `${column.distribution[value]} ${VALUE_WORDS[value]}`)
    .join(", ");
  return (
    <th
      scope="col"
      aria-sort={isOrder ? "descending" : undefined}
      className="w-[4.6rem] border-line-strong border-b px-1 pt-2 pb-1.5 text-left align-bottom font-normal"
    >
      <a
        href={links.proposition(column)}
        title={column.text}
        className="flex min-h-12 items-end text-[0.7rem] leading-[1.2] hover:underline"
      >
        {column.label}
      </a>
      <a
        href={links.orderBy(column.id)}
        data-keep
        className="text-[0.7rem] text-soft hover:underline"
        title={`Order rows by ${column.id}`}
      >
        {column.id}
        {isOrder && <span aria-hidden="true"> ↓</span>}
        <span className="sr-only">, order rows by this column</span>
      </a>
      <div
        className="mt-0.5 flex h-8 items-end gap-[2px]"
        role="img"
        aria-label={words || "no position"}
        title={words || "no position"}
      >
        {STANCE_VALUES.map((value) => (
          <span
            key={value}
            className="swatch bar w-[0.55rem] rounded-t-[1.5px]"
            data-value={value}
            style={{ height: `${Math.max(1, (32 * column.distribution[value]) / Math.max(tallest, 8))}px` }}
          />
        ))}
      </div>
    </th>
  );
}

function Block({
  block,
  columns,
  links,
  openCell,
}: {
  block: MatrixBlock;
  columns: readonly MatrixColumn[];
  links: MatrixLinks;
  openCell: string | null;
}) {
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={columns.length + 1}
          className="border-line-strong border-b pt-4 pb-1 text-left font-normal"
        >
          <BlockTitle block={block} />
        </th>
      </tr>
      {block.rows.map((row) => (
        <tr key={row.voice.id} className="group">
          <th
            scope="row"
            className="sticky left-0 z-[5] w-72 max-w-72 border-line border-b bg-paper py-1 pr-3 text-left font-normal group-hover:bg-card"
          >
            <RowHead row={row} links={links} columns={columns.length} />
          </th>
          {row.cells.map(({ propositionId, mark }) => {
            const cell = { commentatorId: row.voice.id, propositionId };
            const key = `${row.voice.id}.${propositionId}`;
            return (
              <td key={propositionId}>
                <MarkLink mark={mark} href={links.cell(cell)} cell={key} isOpen={openCell === key} />
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function BlockTitle({ block }: { block: MatrixBlock }) {
  return (
    <>
      <span className="font-semibold font-serif text-base">{block.title}</span>{" "}
      <span className="ml-1 text-[0.8rem] text-soft">
        {block.withPosition} with a position
        {block.without > 0 && ` · ${block.without} reported, no position found`}
        {!block.compared && " · overlap with named voices unknown, so not compared"}
      </span>
    </>
  );
}

function RowHead({ row, links, columns }: { row: MatrixRow; links: MatrixLinks; columns: number }) {
  return (
    <span className="block">
      <a href={links.commentator(row.voice.id)} className="block truncate font-medium leading-tight hover:underline">
        <VoiceName voice={row.voice} />
      </a>
      <span className="flex items-center gap-2 text-[0.72rem] text-soft">
        <span className="min-w-0 flex-1 truncate">
          {[row.voice.institution, row.voice.country].filter(Boolean).join(" · ")}
        </span>
        <span
          role="img"
          className="h-[3px] w-10 shrink-0 bg-line"
          title={`${row.filled} of ${columns} propositions`}
          aria-label={`${row.filled} of ${columns} propositions`}
        >
          <span className="block h-full bg-soft" style={{ width: `${(100 * row.filled) / Math.max(1, columns)}%` }} />
        </span>
      </span>
    </span>
  );
}

/** Below 900 px the matrix becomes a list of voices with their positions. */
function VoiceList({ view, links }: { view: StanceMatrixView; links: MatrixLinks }) {
  return (
    <div className="md:hidden print:hidden">
      {view.blocks.map((block) => (
        <section key={block.key} className="mt-6" aria-label={block.title}>
          <h3>
            <BlockTitle block={block} />
          </h3>
          <ul className="mt-2">
            {block.rows.map((row) => (
              <li key={row.voice.id} className="border-line border-t py-2">
                <RowHead row={row} links={links} columns={view.columns.length} />
                <ul className="mt-1.5 grid gap-1.5">
                  {row.cells
                    .filter(({ mark }) => !isEmptyMark(mark))
                    .map(({ propositionId, mark }) => (
                      <li key={propositionId}>
                        <a
                          href={links.cell({ commentatorId: row.voice.id, propositionId })}
                          data-keep
                          className="flex min-h-9 items-center gap-2.5"
                        >
                          <Mark mark={mark} />
                          <span className="text-[0.8125rem]">
                            {view.columns.find((column) => column.id === propositionId)?.label}{" "}
                            <span className="text-soft">{propositionId}</span>
                          </span>
                        </a>
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
