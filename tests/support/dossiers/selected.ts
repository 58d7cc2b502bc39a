import type { Dossier } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { type Filter, parseFilter } from "@/lib/filters/filter";
import type { DossierView } from "@/lib/selection/dossier-view";
import { select } from "@/lib/selection/selection";
import { deepFreeze } from "@/tests/support/deep-freeze";

/** A dossier indexed and filtered, the two things that views are made from; positions are frozen. */
export function selected(dossier: Dossier, query: string | Filter = ""): DossierView {
  const index = indexDossier(dossier);
  const filter = typeof query === "string" ? parseFilter(new URLSearchParams(query)) : query;
  return { index, selection: select({ dossier, positions: deepFreeze(index.positions), filter }) };
}
