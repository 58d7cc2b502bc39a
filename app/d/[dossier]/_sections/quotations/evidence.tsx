import { requestOrigin } from "@/app/_request/origin";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { DrawerFrame } from "@/components/evidence/drawer-frame";
import { EvidenceDrawer } from "@/components/evidence/evidence-drawer";
import { parseCell } from "@/lib/paths";
import { evidenceView } from "@/lib/views/quotations/evidence-view";

/** The evidence of the cell that the address names, if it names one. */
export async function Evidence({ page }: { page: DossierPage }) {
  if (!page.state.cell) return null;
  const close = page.here({});
  const cell = parseCell(page.state.cell);
  const view = cell && evidenceView(page, cell);
  if (!view) {
    return (
      <DrawerFrame cell={page.state.cell} closeHref={close} label="Evidence">
        <h2 tabIndex={-1} data-drawer-heading className="section-title">
          No such cell
        </h2>
        <p className="mt-2 text-soft">
          The link asks for “{page.state.cell}”. This dossier has no such voice or proposition. The page behind is
          unaffected.
        </p>
      </DrawerFrame>
    );
  }
  const proposition = page.index.propositions.get(view.propositionId);
  return (
    <EvidenceDrawer
      view={view}
      address={(await requestOrigin()) + page.address}
      links={{
        close,
        commentator: page.to(`commentators/${view.commentator.id}`),
        proposition: `${page.to(`issues/${proposition?.issueId ?? ""}`)}#${view.propositionId}`,
        quotation: (id) => page.to(`quotations/${id}`),
        source: (id) => page.to(`sources/${id}`),
        brief: (id) => page.to("brief", { add: `quotation:${id}` }),
        cell: page.cell,
      }}
    />
  );
}
