import { figureAddress } from "@/app/_briefing/figure-address";
import { CampsFigure } from "@/components/charts/camps-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/page-frame";
import { campsChartView } from "@/lib/views/camps-chart-view";
import { mostContestedFirst, type PropositionCamps } from "@/lib/views/proposition-camps";
import { selectionCamps } from "@/lib/views/selection-analysis";
import type { DossierPage } from "../_page/load-dossier-page";

export function Camps({ page }: { page: DossierPage }) {
  const camps = mostContestedFirst(selectionCamps(page.index, page.selection));
  const hrefOf = (camp: PropositionCamps) => `${page.to(`issues/${camp.issueId}`)}#${camp.id}`;
  const voices = page.selection.filter.unnamed ? "voices" : "named voices";
  const title = `How many ${voices} disagree and agree, by proposition, the most contested first`;
  if (camps.every(({ summary }) => summary.holders === 0))
    return (
      <Section id="camps" title="The camps">
        <EmptyState title="There are no camps to draw." why={`None of the ${voices} here took a position.`} />
      </Section>
    );
  return (
    <CampsFigure
      title={title}
      view={campsChartView({ camps, hrefOf, title })}
      camps={camps}
      file={{
        address: figureAddress(page.index.dossier.id, "camps", page.selection.filter),
        name: `${page.index.dossier.id}-${page.index.dossier.version}-camps`,
        embedHref: page.to("embed", { figure: "camps" }),
      }}
      hrefOf={hrefOf}
      cellHref={page.cell}
    />
  );
}
