import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { Selection } from "@/lib/selection/selection";

/**
 * View of a dossier under a filter: everything that is shown, counted or written starts from it. `openView` gives it.
 */
export interface DossierView {
  readonly index: DossierIndex;
  readonly selection: Selection;
}
