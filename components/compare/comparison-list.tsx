import { ComparedPosition } from "@/components/compare/compared-position";
import type { ComparisonLinks } from "@/components/compare/comparison-table";
import { RelationWords } from "@/components/compare/relation-words";
import { CommentatorName } from "@/components/evidence/commentator-name";
import { groupBy } from "@/lib/domain/collections";
import { cellKey } from "@/lib/paths";
import type { ComparisonRow, ComparisonView } from "@/lib/views/commentators/comparison-view";
import { isEmptyMark } from "@/lib/views/matrix/mark-view";

/**
 * The comparison where there is no room for a column each: proposition by proposition, those who spoke, then the silent
 * by name.
 */
export function ComparisonList({ view, links }: { view: ComparisonView; links: ComparisonLinks }) {
  return (
    <>
      <ul className="mb-5 grid gap-x-8 text-[0.84rem] sm:grid-cols-2 print:grid-cols-2" aria-label="Who they are">
        {view.commentators.map((commentator) => (
          <li key={commentator.id} className="py-0.5">
            <a href={links.commentator(commentator.id)} className="font-semibold hover:underline">
              <CommentatorName commentator={commentator} />
            </a>{" "}
            <span className="text-soft text-xs">
              {[commentator.institution, commentator.country].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <ul>
        {view.rows.map((row) => (
          <li key={row.propositionId} className="border-line-strong border-t py-3">
            <h3 className="font-normal text-[0.9rem]">
              <a href={links.proposition(row)} className="hover:underline">
                <span className="text-soft">{row.propositionId}</span> {row.label}
              </a>
              <RelationWords row={row} />
            </h3>
            <ul className="mt-2 grid gap-x-8 gap-y-4 sm:grid-cols-2 print:grid-cols-2">
              {row.cells
                .filter(({ mark }) => !isEmptyMark(mark))
                .map((cell) => {
                  const reference = { commentatorId: cell.commentator.id, propositionId: row.propositionId };
                  return (
                    <li key={cell.commentator.id}>
                      <a
                        href={links.commentator(cell.commentator.id)}
                        className="block min-h-6 font-semibold text-[0.84rem] leading-6 hover:underline"
                      >
                        <CommentatorName commentator={cell.commentator} />
                      </a>
                      <ComparedPosition cell={cell} cellKey={cellKey(reference)} href={links.cell(reference)} />
                    </li>
                  );
                })}
            </ul>
            <Silent row={row} links={links} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** "No position found: Lankov, Merrill." Each leads to what that rests on. */
function Silent({ row, links }: { row: ComparisonRow; links: ComparisonLinks }) {
  const silent = groupBy(
    row.cells.filter(({ mark }) => isEmptyMark(mark)),
    ({ mark }) => mark.words,
  );
  return [...silent].map(([words, cells]) => (
    <p key={words} className="mt-2 text-soft text-xs leading-relaxed">
      <span className="first-letter:uppercase inline-block">{words}</span>:{" "}
      {cells.map(({ commentator }, position) => (
        <span key={commentator.id}>
          {position > 0 && ", "}
          <a
            href={links.cell({ commentatorId: commentator.id, propositionId: row.propositionId })}
            data-keep
            className="inline-block py-1 hover:underline"
          >
            <CommentatorName commentator={commentator} />
          </a>
        </span>
      ))}
    </p>
  ));
}
