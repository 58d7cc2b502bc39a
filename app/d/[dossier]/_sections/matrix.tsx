import { figureAddress } from "@/app/_briefing/figure-address";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { MatrixControls } from "@/components/matrix/matrix-controls";
import { MatrixKey } from "@/components/matrix/matrix-key";
import { StanceMatrix } from "@/components/matrix/stance-matrix";
import { Section } from "@/components/ui/page-frame";
import { PageLinks } from "@/components/ui/page-links";
import { requestGrouping } from "@/lib/data/analysis-jobs";
import { cellKey } from "@/lib/paths";
import { voicesByGroup } from "@/lib/views/group-cards-view";
import { matrixPage } from "@/lib/views/matrix-page";
import { readMatrixState, stanceMatrixView } from "@/lib/views/stance-matrix-view";
import type { DossierPage } from "../_page/load-dossier-page";

export async function Matrix({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const state = readMatrixState(page.view, selection);
  const { groups, whyNone } = await findGroups(page, state.rowsBy === "group");
  const whole = stanceMatrixView({ index, selection, ...state, groups });
  const shown = matrixPage(whole, Number(page.view.matrix ?? 1));
  return (
    <Section id="matrix" title="Who stands where">
      <MatrixControls view={whole} hasGroups={groups !== null} hrefTo={page.here} />
      {whyNone && <p className="mb-3 text-[0.8125rem] text-soft">{whyNone}</p>}
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
      <FigureDownloads
        address={figureAddress(index.dossier.id, "matrix", selection.filter, matrixParameters(page.view))}
        name={`${index.dossier.id}-${index.dossier.version}-matrix`}
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

/** The groups to put rows by; nobody waits for them who has not asked for rows by group. */
async function findGroups({ selection }: DossierPage, isWanted: boolean) {
  const found = await requestGrouping(selection, isWanted ? {} : { within: 0 });
  const groups = found.status === "ready" ? voicesByGroup(found.result) : null;
  const why =
    found.status === "running"
      ? "Groups are still being looked for, so rows stand by voice."
      : "The data carry no groups to speak of, so rows stand by voice.";
  return { groups, whyNone: isWanted && !groups ? why : null };
}

/** Rows and order of the picture are those of the page. */
function matrixParameters({ rows, order, hide }: DossierPage["view"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ rows, order, hide }).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
}
