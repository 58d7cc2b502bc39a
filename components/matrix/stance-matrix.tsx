import { Still } from "@/components/ui/still";
import type { StanceMatrixView } from "@/lib/views/stance-matrix-view";
import { MatrixKeys } from "./matrix-keys";
import { MatrixList } from "./matrix-list";
import type { MatrixLinks } from "./matrix-parts";
import { MatrixTable } from "./matrix-table";

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
      <Still>
        <MatrixTable view={view} links={links} openCell={openCell} />
      </Still>
      {/* By itself, since an open cell changes the table alone: the link that opened it stays and gets the focus back. */}
      <Still>
        <MatrixList view={view} links={links} />
      </Still>
    </MatrixKeys>
  );
}
