import { SideBarList } from "@/components/charts/sides/side-bar-list";
import type { SideBarsView } from "@/lib/views/sides/side-bars-view";
import { number } from "@/lib/wording/count";

/** Bars of the propositions shown, then those of all others, which open in place and are printed whole. */
export function FoldedBars({ shown, others }: { shown: SideBarsView; others: SideBarsView }) {
  return (
    <>
      <SideBarList view={shown} />
      {others.bars.length > 0 && (
        <details className="printed-whole border-line-strong border-t pt-2">
          <summary className="fold">
            The other {others.bars.length === 1 ? "proposition" : `${number(others.bars.length)} propositions`}
          </summary>
          <div className="mt-2">
            <SideBarList view={others} hasLabels={false} />
          </div>
        </details>
      )}
    </>
  );
}
