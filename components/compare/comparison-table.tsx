import { ComparedPosition } from "@/components/compare/compared-position";
import { RelationWords } from "@/components/compare/relation-words";
import { CommentatorName } from "@/components/evidence/commentator-name";
import { type CellReference, cellKey } from "@/lib/paths";
import type { ComparisonView } from "@/lib/views/commentators/comparison-view";

export interface ComparisonLinks {
  readonly cell: (cell: CellReference) => string;
  readonly commentator: (id: string) => string;
  readonly proposition: (row: { issueId: string; propositionId: string }) => string;
}

/** Commentators side by side: the value, then the decisive words under it. */
export function ComparisonTable({ view, links }: { view: ComparisonView; links: ComparisonLinks }) {
  return (
    <table
      className="w-full table-fixed border-collapse text-[0.84rem] [--label:8rem] [--voice:11rem] print:[--label:6rem] print:[--voice:8rem]"
      style={{ minWidth: `calc(var(--label) + ${view.commentators.length} * var(--voice))` }}
    >
      <thead>
        <tr className="align-bottom">
          <th scope="col" className="w-(--label) py-2 pr-4 text-left font-normal text-soft lg:w-40">
            Proposition
          </th>
          {view.commentators.map((commentator) => (
            <th key={commentator.id} scope="col" className="py-2 pr-4 text-left font-normal">
              <a href={links.commentator(commentator.id)} className="font-semibold hover:underline">
                <CommentatorName commentator={commentator} />
              </a>
              <span className="block text-soft text-xs">
                {[commentator.institution, commentator.country].filter(Boolean).join(" · ")}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.propositionId} className="border-line-strong border-t align-top">
            <th scope="row" className="py-3 pr-4 text-left font-normal">
              <a href={links.proposition(row)} className="hover:underline" title={row.text}>
                <span className="text-soft">{row.propositionId}</span> {row.label}
              </a>
              <RelationWords row={row} />
            </th>
            {row.cells.map((cell) => {
              const reference = { commentatorId: cell.commentator.id, propositionId: row.propositionId };
              return (
                <td key={cell.commentator.id} className="py-3 pr-4">
                  <ComparedPosition cell={cell} cellKey={cellKey(reference)} href={links.cell(reference)} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
