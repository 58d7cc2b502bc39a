import type { View } from "@/app/_briefing/with-view";
import { figureEmbed } from "@/components/embed/figure-embed";
import { comparesSelections, drawsGroups, figurePage, isOfGroups, needsGroups } from "@/figures/figure";
import { FIGURE_NAMES, figureOf } from "@/figures/figure-of";
import type { FigureEmbed } from "@/lib/briefing/figure-embed";
import { doNotClaim } from "@/lib/findings/do-not-claim";
import { figureFinding } from "@/lib/findings/figure-finding";
import { whyNoVerdict } from "@/lib/findings/no-verdict";
import { requestGrouping } from "@/lib/jobs/analysis-jobs";
import { requestAskedDifference } from "@/lib/jobs/request-differences";
import { requestDivision } from "@/lib/jobs/request-division";
import { requestRowGroups } from "@/lib/jobs/request-row-groups";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { pairCounts } from "@/lib/selection/selection-pairs";
import { briefingContext } from "@/lib/views/context-line";
import type { FigureState } from "@/lib/views/page-state";

export type EmbeddedFigure =
  | {
      readonly embed: FigureEmbed;
      /** Path of the page that shows the figure under the filter. */
      readonly page: string;
      /** Whether the verdict about groups is still being computed: the same address will say more in a while. */
      readonly pending: boolean;
      readonly problem: null;
    }
  | {
      readonly problem: string;
      /** Whether the figure is one of groups and the verdict carries none: not missing, but refused. */
      readonly isRefused: boolean;
    };

/**
 * The figure of a name with its finding and its cautions, as it stands in other pages; or one sentence that says why
 * there is none.
 */
export async function embeddedFigure(
  name: string,
  view: View & { readonly state: FigureState },
  {
    within,
    isFrozen = false,
  }: {
    /** Milliseconds to wait for the verdict about groups. */
    readonly within: number;
    /** Whether it is made to be kept as it is. */
    readonly isFrozen?: boolean;
  },
): Promise<EmbeddedFigure> {
  const { index, selection, state: asked } = view;
  const [state, rowGroups, division, difference] = await Promise.all([
    requestGrouping(selection, { within }),
    needsGroups(name, asked) ? requestRowGroups(selection, { within }) : null,
    // A refused division stands in nobody else's page.
    drawsGroups(name) ? requestDivision(selection, { within }) : null,
    comparesSelections(name) ? requestAskedDifference({ index, selection, state: asked }, { within }) : null,
  ]);
  const grouping = state.status === "ready" ? state.result : null;
  const figure = figureOf(name, {
    index,
    selection,
    state: asked,
    rowGroups,
    grouping,
    difference,
    ...(division && { division }),
  });
  if (figure === undefined)
    return { problem: `There is no figure “${name}”. Known are ${FIGURE_NAMES.join(", ")}.`, isRefused: false };
  if ("why" in figure) return { problem: figure.why, isRefused: division?.division === null && isOfGroups(name) };
  const page = figurePage(figure, selection);
  const propositionId = name === "split" ? asked.proposition : null;
  const embed = figureEmbed(figure, {
    finding: figureFinding({ name, propositionId, index, selection, grouping, difference }),
    cautions: doNotClaim({
      index,
      selection,
      sidesByProposition: selectionSides({ index, selection }),
      pairs: pairCounts(selection),
      grouping,
      noVerdict: whyNoVerdict(state.status, { isFrozen }),
    }),
    context: briefingContext({ ...view, permalink: view.origin + page }),
  });
  return { embed, page, pending: state.status === "running" || difference?.isWhole === false, problem: null };
}
