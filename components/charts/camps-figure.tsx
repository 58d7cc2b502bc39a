import { Section } from "@/components/ui/page-frame";
import type { CellReference } from "@/lib/paths";
import type { CampsChartView } from "@/lib/views/camps-chart-view";
import type { PropositionCamps } from "@/lib/views/proposition-camps";
import { CampsTable } from "./camps-table";
import { LazyDivergingBars } from "./lazy-diverging-bars";
import { divergingBarsHeight } from "./diverging-bars-height";

interface CampsFigureProps {
  readonly title: string;
  readonly view: CampsChartView;
  readonly camps: readonly PropositionCamps[];
  readonly hrefOf: (camp: PropositionCamps) => string;
  readonly cellHref: (cell: CellReference) => string;
}

/** The camps: bars for the eye, and the same counts with every name in a table that is always there. */
export function CampsFigure({ title, view, camps, hrefOf, cellHref }: CampsFigureProps) {
  return (
    <Section id="camps" title="The camps" note={`${title}. Neutral voices are in the table; the silent are counted, not drawn.`}>
      <figure aria-label={title}>
        <div className="no-print max-w-[60rem]">
          <LazyDivergingBars view={view} height={divergingBarsHeight(view.rows.length)} />
        </div>
        <div className="mt-4">
          <CampsTable camps={camps} hrefOf={hrefOf} cellHref={cellHref} caption={title} />
        </div>
      </figure>
    </Section>
  );
}
