import { FigureDownloads } from "@/components/figures/figure-downloads";
import { Section } from "@/components/ui/page-frame";
import type { CellReference } from "@/lib/paths";
import type { CampsChartView } from "@/lib/views/camps-chart-view";
import type { PropositionCamps } from "@/lib/views/proposition-camps";
import { BarsPicture } from "./bars-picture";
import { CampsTable } from "./camps-table";

interface CampsFigureProps {
  readonly title: string;
  readonly view: CampsChartView;
  readonly camps: readonly PropositionCamps[];
  readonly hrefOf: (camp: PropositionCamps) => string;
  readonly cellHref: (cell: CellReference) => string;
  /** Where the figure is had as a file, and what it is called. */
  readonly file: { readonly address: string; readonly name: string; readonly embedHref: string };
}

/** The camps: bars for the eye, and the same counts with every name in the table below them. */
export function CampsFigure({ title, view, camps, hrefOf, cellHref, file }: CampsFigureProps) {
  return (
    <Section id="camps" title="The camps" note={`${title}. The silent are counted in the table, not drawn.`}>
      <figure aria-label={title}>
        <BarsPicture view={view} />
        <FigureDownloads {...file} />
        <details className="mt-3">
          <summary className="text-[0.84rem] text-action">The voices by name, as a table</summary>
          <div className="mt-2">
            <CampsTable camps={camps} hrefOf={hrefOf} cellHref={cellHref} caption={title} />
          </div>
        </details>
      </figure>
    </Section>
  );
}
