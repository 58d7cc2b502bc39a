import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { Selection } from "@/lib/filters/selection";

/** A dossier under a filter, and what a file made of it says about itself. */
export interface DossierView {
  readonly index: DossierIndex;
  readonly selection: Selection;
  /** ISO date-time of the making. */
  readonly now: string;
  /** Address at which a reader finds this view again. */
  readonly permalink: string;
}
