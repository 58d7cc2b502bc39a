import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { SidesOf } from "@/app/d/[dossier]/_sections/sides-of";
import { CommentatorsTable } from "@/components/commentators/commentators-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { Filter } from "@/lib/filters/filter";
import { dossierPath } from "@/lib/paths";
import { viewUnder } from "@/lib/selection/open-view";
import { commentatorRows, MAX_ROWS } from "@/lib/views/commentators/commentator-rows";
import { stripNote } from "@/lib/views/commentators/position-strip";
import { rowsInWords } from "@/lib/views/commentators/rows-in-words";
import { number, sentenceCase } from "@/lib/wording/count";
import { evidenceNoun } from "@/lib/wording/evidence";
import { commentatorNoun } from "@/lib/wording/nouns";

/** The commentators that a narrower filter leaves, where they stand, and the way to the overview under that filter. */
export function CommentatorsOf({ page, filter }: { page: DossierPage; filter: Filter }) {
  const narrowed = viewUnder(page.index, filter);
  const rows = commentatorRows(narrowed);
  if (rows.length === 0) {
    return <EmptyState title="No matches." why="No one of this kind meets the other filters of the link." />;
  }
  return (
    <>
      <p className="mb-4">
        {rowsInWords(page.index.dossier, rows)}{" "}
        <a
          className="text-link no-print inline-block text-[0.8125rem]"
          href={dossierPath(page.index.dossier.id, "", filter)}
        >
          See the overview under this filter
        </a>
      </p>
      <CommentatorsTable
        rows={rows.slice(0, MAX_ROWS)}
        links={{
          commentator: (id) => page.to(`commentators/${id}`),
          institution: (id) => page.to(`institutions/${id}`),
          country: (code) => page.to(`countries/${code}`),
        }}
        heads={{
          commentator: sentenceCase(commentatorNoun(page.index.dossier, 1)),
          evidence: sentenceCase(evidenceNoun(page.index.dossier, 2)),
        }}
        note={stripNote(page.index.dossier)}
      />
      {rows.length > MAX_ROWS && (
        <p className="mt-2">
          <a className="text-link inline-block py-1" href={dossierPath(page.index.dossier.id, "commentators", filter)}>
            All {number(rows.length)} {commentatorNoun(page.index.dossier, 2)}
          </a>
        </p>
      )}
      <SidesOf page={page} selection={narrowed.selection} />
    </>
  );
}
