import { MatrixControls } from "@/components/matrix/matrix-controls";
import { MatrixKey } from "@/components/matrix/matrix-key";
import { StanceMatrix } from "@/components/matrix/stance-matrix";
import { Section } from "@/components/ui/page-frame";
import { cellKey } from "@/lib/paths";
import { readMatrixState, stanceMatrixView } from "@/lib/views/stance-matrix-view";
import type { DossierPage } from "../_page/load-dossier-page";

export function Matrix({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const view = stanceMatrixView({ index, selection, ...readMatrixState(page.view, selection) });
  return (
    <Section id="matrix" title="Who stands where">
      <MatrixControls view={view} hrefTo={page.here} />
      <MatrixKey />
      <StanceMatrix
        view={view}
        openCell={page.view.cell ?? null}
        links={{
          cell: (cell) => page.here({ cell: cellKey(cell) }),
          commentator: (id) => page.to(`commentators/${id}`),
          proposition: (column) =>
            `${page.to(`issues/${index.propositions.get(column.id)?.issueId ?? ""}`)}#${column.id}`,
          issue: (id) => page.to(`issues/${id}`),
          orderBy: (order) => page.here({ order }),
        }}
      />
    </Section>
  );
}
