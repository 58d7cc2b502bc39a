import type { DossierView } from "@/lib/selection/dossier-view";

/** View of a dossier with the stamp that a file made of it carries. */
export interface StampedView extends DossierView {
  /** ISO date-time of the making. */
  readonly now: string;
  /** Address at which a reader finds this view again. */
  readonly permalink: string;
}
