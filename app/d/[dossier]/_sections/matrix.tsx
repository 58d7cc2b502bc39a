import { MatrixControls } from "@/components/matrix/matrix-controls";
import { MatrixKey } from "@/components/matrix/matrix-key";
import { StanceMatrix } from "@/components/matrix/stance-matrix";
import { Section } from "@/components/ui/page-frame";
import { PageLinks } from "@/components/ui/page-links";
import { cellKey } from "@/lib/paths";
import { matrixPage } from "@/lib/views/matrix-page";
import { readMatrixState, stanceMatrixView } from "@/lib/views/stance-matrix-view";
import type { DossierPage } from "../_page/load-dossier-page";

export function Matrix({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const whole = stanceMatrixView({ index, selection, ...readMatrixState(page.view, selection) });
  const shown = matrixPage(whole, Number(page.view.matrix ?? 1));
  return (
    <Section id="matrix" title="Who stands where">
      <MatrixControls view={whole} hrefTo={page.here} />
      <MatrixKey />
      <StanceMatrix
        view={shown.view}
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
      <PageLinks
        page={shown.page}
        pages={shown.pages}
        words={`Rows ${shown.from} to ${shown.to} of ${whole.voices}`}
        hrefTo={(matrix) => `${page.here({ matrix, cell: null })}#matrix`}
      />
    </Section>
  );
}
