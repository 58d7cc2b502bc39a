import { SpokenMark } from "@/components/evidence/mark";
import { BlockTitle, FoldLink, type MatrixLinks, RowHead } from "@/components/matrix/matrix-parts";
import { isEmptyMark } from "@/lib/views/matrix/mark-view";
import type { MatrixRow, StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";

/**
 * Below 900 px the matrix becomes a list of commentators with their positions, in as few elements as will do: wide
 * screens are sent it as well.
 */
export function MatrixList({ view, links }: { view: StanceMatrixView; links: MatrixLinks }) {
  const labels = new Map(view.columns.map(({ id, label }) => [id, label]));
  return (
    <div className="md:hidden print:hidden">
      {view.blocks.map((block) => (
        <section key={block.key} className="mt-6" aria-label={block.title}>
          <h3>
            <BlockTitle block={block} />
          </h3>
          <ul className="mt-2">
            {block.rows.map((row) => (
              <li key={row.commentator.id} className="row-head">
                <RowHead row={row} links={links} columns={view.allColumns ?? view.columns.length} />
                <Positions row={row} labels={labels} links={links} />
              </li>
            ))}
          </ul>
          <FoldLink block={block} links={links} />
        </section>
      ))}
    </div>
  );
}

/** A list that is folded where it is longer than this. */
const MAX_POSITIONS_SHOWN = 12;

function Positions({
  row,
  labels,
  links,
}: {
  row: MatrixRow;
  labels: ReadonlyMap<string, string>;
  links: MatrixLinks;
}) {
  const held = row.cells.filter(({ mark }) => !isEmptyMark(mark));
  const list = (
    <ul className="marked-links" data-keep>
      {held.map(({ propositionId, mark }) => (
        <li key={propositionId}>
          <a href={links.cell({ commentatorId: row.commentator.id, propositionId })}>
            <SpokenMark mark={mark} />
            {labels.get(propositionId)} <i>{propositionId}</i>
          </a>
        </li>
      ))}
    </ul>
  );
  if (held.length <= MAX_POSITIONS_SHOWN) return list;
  return (
    <details>
      <summary className="fold">{held.length} positions</summary>
      {list}
    </details>
  );
}
