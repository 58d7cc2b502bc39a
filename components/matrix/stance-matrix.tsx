import { MatrixKeys } from "@/components/matrix/matrix-keys";
import { MatrixList } from "@/components/matrix/matrix-list";
import type { MatrixLinks } from "@/components/matrix/matrix-parts";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { PrintedMatrix } from "@/components/matrix/printed-matrix";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { PrintedMatrixView } from "@/lib/views/matrix/printed-matrix-view";
import type { StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";

/** The stance matrix: a real table, so that it reads with a screen reader, prints, and works without scripts. */
export function StanceMatrix({
  view,
  links,
  openCell,
  printed = null,
}: {
  view: StanceMatrixView;
  links: MatrixLinks;
  openCell: string | null;
  /** What paper gets in place of a view that does not show all rows. */
  printed?: PrintedMatrixView | null;
}) {
  return (
    <MatrixKeys>
      <StaticHtml>
        <MatrixTable view={view} links={links} openCell={openCell} isPrinted={printed === null} />
      </StaticHtml>
      {/* By itself, as an open cell changes the table alone: the link that opened it stays and gets the focus back. */}
      <StaticHtml>
        <MatrixList view={view} links={links} />
      </StaticHtml>
      {printed && (
        <StaticHtml>
          <PrintedMatrix view={printed} />
        </StaticHtml>
      )}
    </MatrixKeys>
  );
}
