import { DivergingBarsFigure } from "@/figures/diverging-bars-figure";
import { Still } from "@/components/ui/static-html/static-html";
import type { CampsChartView } from "@/lib/views/sides/diverging-bars-view";
import { InteractiveBars } from "@/components/charts/interactive-bars";

/** Diverging bars for every width: on a telephone a still picture with the labels above the bars, and no chart library at all. */
export function BarsPicture({ view }: { view: CampsChartView }) {
  return (
    <>
      <div className="max-sm:hidden print:block">
        <InteractiveBars view={view}>
          <Still>
            <DivergingBarsFigure view={view} />
          </Still>
        </InteractiveBars>
      </div>
      <div className="sm:hidden print:hidden">
        <Still>
          <DivergingBarsFigure view={view} isNarrow />
        </Still>
      </div>
    </>
  );
}
