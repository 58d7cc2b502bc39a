import { type Figure, type FigureView, isOfGroups } from "@/figures/figure";
import { figureFinding } from "@/lib/findings/figure-finding";

/** What stands above a picture and first below it, where it stands alone. */
export interface FigureHeading {
  /** The finding of this figure; where there is none what the figure is. */
  readonly title: string;
  /** What the figure is, and what the finding rests on; empty where the title says it. */
  readonly lines: readonly string[];
}

/**
 * Heading of a figure as a file: whoever meets the picture in a report reads what it shows before what it is. A
 * division that was refused has no finding. O(positions + pairs).
 */
export function figureHeading(name: string, figure: Figure, view: FigureView): FigureHeading {
  const { index, selection, state, division, difference = null } = view;
  if (isOfGroups(name) || division?.division) {
    const { headline, refusal } = division?.division ?? { headline: figure.title, refusal: null };
    const isSaid = refusal !== null || headline === figure.title;
    return isSaid ? { title: figure.title, lines: [] } : { title: headline, lines: [figure.title] };
  }
  const propositionId = name === "split" ? state.proposition : null;
  const finding = figureFinding({ name, propositionId, index, selection, grouping: null, difference });
  if (!finding) return { title: figure.title, lines: [] };
  return {
    title: finding.title,
    lines: [figure.title === finding.title ? "" : figure.title, finding.basis].filter(Boolean),
  };
}
