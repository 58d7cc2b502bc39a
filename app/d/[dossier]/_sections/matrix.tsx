import { figureAddress } from "@/app/_briefing/figure-address";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { MatrixControls } from "@/components/matrix/matrix-controls";
import { MatrixKey } from "@/components/matrix/matrix-key";
import { StanceMatrix } from "@/components/matrix/stance-matrix";
import { Section } from "@/components/ui/page-frame";
import { PageLinks } from "@/components/ui/page-links";
import { requestRowGroups } from "@/lib/data/request-row-groups";
import { number } from "@/lib/views/count";
import type { MarkView } from "@/lib/views/mark-view";
import { matrixPage } from "@/lib/views/matrix-page";
import { readMatrixState, type StanceMatrixView, stanceMatrixView } from "@/lib/views/stance-matrix-view";
import type { DossierPage } from "../_page/load-dossier-page";

/** Enough for a verdict that has been computed before. */
const TIMEOUT_MS = 30;

export async function Matrix({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  // Rows stand by group where there are groups, unless the reader chooses otherwise; nobody waits for them who has not asked.
  const { groups, note } = await requestRowGroups(selection, page.view.rows === "group" ? {} : { within: TIMEOUT_MS });
  const view = { ...page.view, ...(!page.view.rows && groups && { rows: "group" }) };
  const state = readMatrixState(view, selection);
  const isByGroup = state.rowsBy === "group";
  const whole = stanceMatrixView({ index, selection, ...state, groups });
  const shown = matrixPage(whole, Number(page.view.matrix ?? 1));
  return (
    <Section id="matrix" title="Who stands where">
      <MatrixControls view={whole} hasGroups={groups !== null} hrefTo={page.here} />
      {isByGroup && note && <p className="mb-3 text-[0.8125rem] text-soft">{note}</p>}
      <MatrixKey kinds={kindsIn(shown.view)} />
      <StanceMatrix
        view={shown.view}
        openCell={page.view.cell ?? null}
        links={{
          cell: page.cell,
          commentator: (id) => page.to(`commentators/${id}`),
          proposition: (column) =>
            `${page.to(`issues/${index.propositions.get(column.id)?.issueId ?? ""}`)}#${column.id}`,
          issue: (id) => page.to(`issues/${id}`),
          orderBy: (order) => page.here({ order }),
        }}
      />
      <FigureDownloads
        address={figureAddress(index.dossier.id, "matrix", selection.filter, matrixParameters(view))}
        name={`${index.dossier.id}-${index.dossier.version}-matrix`}
        embedHref={page.to("embed", { figure: "matrix", ...matrixParameters(view) })}
      />
      <PageLinks
        page={shown.page}
        pages={shown.pages}
        words={`Rows ${number(shown.from)} to ${number(shown.to)} of ${number(whole.voices)}`}
        hrefTo={(matrix) => `${page.here({ matrix })}#matrix`}
      />
    </Section>
  );
}

function kindsIn({ blocks }: StanceMatrixView): ReadonlySet<MarkView["kind"]> {
  return new Set(blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ mark }) => mark.kind))));
}

/** Rows and order of the picture are those of the page. */
function matrixParameters({ rows, order, hide }: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ rows, order, hide }).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
}
