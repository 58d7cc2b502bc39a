import { BarsPicture } from "@/components/charts/bars-picture";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import type { DivergingBarsView } from "@/lib/views/sides/diverging-bars-view";

/** The sides on a proposition split by a facet of its commentators. */
export function SplitFigure({
  view,
  file,
}: {
  view: DivergingBarsView;
  file: { readonly address: string; readonly name: string; readonly embedHref: string };
}) {
  return (
    <figure className="mt-4">
      <figcaption className="basis mb-2">{view.title}</figcaption>
      {view.rows.length === 0 ? (
        <p className="text-soft">No one compared took a position.</p>
      ) : (
        <>
          <BarsPicture view={view} />
          <FigureDownloads {...file} />
        </>
      )}
    </figure>
  );
}
