import { Still } from "@/components/ui/still";
import type { PrintedMatrixView } from "@/lib/views/matrix/printed-matrix-view";
import type { StanceMatrixView } from "@/lib/views/stance-matrix-view";
import { MatrixKeys } from "./matrix-keys";
import { MatrixList } from "./matrix-list";
import type { MatrixLinks } from "./matrix-parts";
import { MatrixTable } from "./matrix-table";
import { PrintedMatrix } from "./printed-matrix";

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
