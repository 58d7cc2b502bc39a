import { Still } from "@/components/ui/static-html/static-html";
import type { PrintedMatrixView } from "@/lib/views/matrix/printed-matrix-view";
import type { StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { MatrixKeys } from "@/components/matrix/matrix-keys";
import { MatrixList } from "@/components/matrix/matrix-list";
import type { MatrixLinks } from "@/components/matrix/matrix-parts";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { PrintedMatrix } from "@/components/matrix/printed-matrix";

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
      <Still>
        <MatrixTable view={view} links={links} openCell={openCell} isPrinted={printed === null} />
      </Still>
      {/* By itself, since an open cell changes the table alone: the link that opened it stays and gets the focus back. */}
      <Still>
        <MatrixList view={view} links={links} />
      </Still>
      {printed && (
        <Still>
          <PrintedMatrix view={printed} />
        </Still>
      )}
    </MatrixKeys>
  );
}
