import { figureAddress } from "@/app/_briefing/figure-address";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { MatrixControls } from "@/components/matrix/matrix-controls";
import { MatrixKey } from "@/components/matrix/matrix-key";
import { StanceMatrix } from "@/components/matrix/stance-matrix";
import { Section } from "@/components/ui/page-frame";
import { PageLinks } from "@/components/ui/page-links";
import { writeState } from "@/lib/filters/address-state";
import { requestRowGroups } from "@/lib/jobs/request-row-groups";
import { AT_HAND_TIMEOUT_MS } from "@/lib/timeouts";
import { columnsPage } from "@/lib/views/matrix/columns-page";
import { foldMatrix } from "@/lib/views/matrix/fold-matrix";
import { matrixKeyView } from "@/lib/views/matrix/matrix-key-view";
import { matrixPage } from "@/lib/views/matrix/matrix-page";
import { printedBesideScreen } from "@/lib/views/matrix/printed-matrix-view";
import { readMatrixState, stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { FIGURE_STATE } from "@/lib/views/page-state";
import { number } from "@/lib/wording/count";

export async function Matrix({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  // Nobody waits for groups who has not asked for rows by group; where they are known rows are by group.
  const isRequested = page.state.rows === "group";
  const { groups, note } = await requestRowGroups(selection, isRequested ? {} : { within: AT_HAND_TIMEOUT_MS });
  const state = readMatrixState(page.state, selection, groups ? "group" : "voice");
  const isByGroup = state.rowsBy === "group";
  const whole = stanceMatrixView({ index, selection, ...state, groups });
  const across = columnsPage(whole, page.state.columns);
  const shown = matrixPage(foldMatrix(across.view, page.state.unfold), page.state.matrix);
  // Rows and order of the picture are those of the page.
  const figure = writeState({ ...page.state, ...(isByGroup && { rows: "group" as const }) }, FIGURE_STATE, [
    "rows",
    "order",
    "hide",
  ]);
  return (
    <Section id="matrix" title="Who stands where">
      <MatrixControls view={whole} hasGroups={groups !== null} hrefTo={page.here} />
      {isByGroup && note && <p className="mb-3 text-[0.8125rem] text-soft">{note}</p>}
      <MatrixKey view={matrixKeyView(index.dossier, shown.view)} />
      <PageLinks
        page={across.page}
        pages={across.pages}
        words={`Propositions ${number(across.from)} to ${number(across.to)} of ${number(across.columns)}`}
        hrefTo={(columns) => `${page.here({ columns })}#matrix`}
        of="columns"
      />
      <StanceMatrix
        view={shown.view}
        openCell={page.state.cell}
        printed={printedBesideScreen({ shown, across })}
        links={{
          cell: page.cell,
          commentator: (id) => page.to(`commentators/${id}`),
          proposition: (column) =>
            `${page.to(`issues/${index.propositions.get(column.id)?.issueId ?? ""}`)}#${column.id}`,
          issue: (id) => page.to(`issues/${id}`),
          orderBy: (order) => page.here({ order }),
          institution: (id) => page.to(`institutions/${id}`),
          country: (code) => page.to(`countries/${code}`),
          unfold: (unfold) => `${page.here({ unfold, matrix: null })}#matrix`,
        }}
      />
      <FigureDownloads
        address={figureAddress(index.dossier.id, "matrix", selection.filter, figure)}
        name={`${index.dossier.id}-${index.dossier.version}-matrix`}
        embedHref={page.to("embed", { figure: "matrix", ...figure })}
      />
      <PageLinks
        page={shown.page}
        pages={shown.pages}
        words={`Rows ${number(shown.from)} to ${number(shown.to)} of ${number(shown.rows)}`}
        hrefTo={(matrix) => `${page.here({ matrix })}#matrix`}
      />
    </Section>
  );
}
