import { refuse } from "@/lib/http/answers";
import type { DossierView } from "@/lib/selection/dossier-view";
import { type FigureState, statedFigure } from "@/lib/views/page-state";
import { keepKnownParameters } from "@/lib/views/publishing/figure-parameters";

/**
 * The refusal of what a figure cannot be asked for: what a page leaves out with a remark, a file would leave out
 * unseen.
 */
export function refusalOfParameter({
  index,
  state,
}: Pick<DossierView, "index"> & { state: FigureState }): Response | null {
  const [first] = keepKnownParameters(statedFigure(state), index.dossier).unknown;
  return first ? refuse(400, `“${first.value}” is no value of “${first.key}”.`) : null;
}
