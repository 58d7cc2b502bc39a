import { InteractiveBars } from "@/components/charts/interactive-bars";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { DivergingBarsFigure } from "@/figures/diverging-bars-figure";
import type { DivergingBarsView } from "@/lib/views/sides/diverging-bars-view";

/**
 * Diverging bars for every width: on a telephone a still picture with the labels above the bars, and no chart library
 * at all.
 */
export function BarsPicture({ view }: { view: DivergingBarsView }) {
  return (
    <>
      <div className="max-sm:hidden print:block">
        <InteractiveBars view={view}>
          <StaticHtml>
            <DivergingBarsFigure view={view} />
          </StaticHtml>
        </InteractiveBars>
      </div>
      <div className="sm:hidden print:hidden">
        <StaticHtml>
          <DivergingBarsFigure view={view} isNarrow />
        </StaticHtml>
      </div>
    </>
  );
}
