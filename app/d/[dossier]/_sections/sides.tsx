import { figureAddress } from "@/app/_briefing/figure-address";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { SidesFigure } from "@/components/charts/sides-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/page-frame";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import { contestedSides } from "@/lib/views/sides/contested-sides";

/** The most contested propositions with who stands on which side; all others one step away. */
export function SidesSection({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const hrefOf = (propositionSides: PropositionSides) =>
    `${page.to(`issues/${propositionSides.issueId}`)}#${propositionSides.id}`;
  const view = contestedSides({ index, selection, hrefOf, cellHref: page.cell });
  if (view.isEmpty) {
    return (
      <Section id="camps" title={view.title}>
        <EmptyState title="There is nothing to draw." why="None of those left took a position." />
      </Section>
    );
  }
  return (
    <SidesFigure
      view={view}
      hrefOf={hrefOf}
      cellHref={page.cell}
      file={{
        address: figureAddress(index.dossier.id, "camps", selection.filter),
        name: `${index.dossier.id}-${index.dossier.version}-camps`,
        embedHref: page.to("embed", { figure: "camps" }),
      }}
    />
  );
}
