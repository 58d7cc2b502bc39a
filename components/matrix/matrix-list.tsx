import { Mark } from "@/components/evidence/mark";
import { isEmptyMark } from "@/lib/views/mark-view";
import type { StanceMatrixView } from "@/lib/views/stance-matrix-view";
import { BlockTitle, type MatrixLinks, RowHead } from "./matrix-parts";

/** Below 900 px the matrix becomes a list of voices with their positions. */
export function MatrixList({ view, links }: { view: StanceMatrixView; links: MatrixLinks }) {
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
