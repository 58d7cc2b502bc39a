import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import type { Grouping } from "@/lib/analysis/grouping/grouping-result";
import { requestGrouping } from "@/lib/jobs/analysis-jobs";
import { type Division, refusedDivision, shownDivision } from "@/lib/views/groups/division";

/** The division that the verdict carries, or the one it refused; null while there is none, or none was found. */
export async function loadDivision(
  page: DossierPage,
  kind: "shown" | "refused",
): Promise<{ readonly grouping: Grouping; readonly division: Division } | null> {
  const state = await requestGrouping(page.selection);
  if (state.status !== "ready") return null;
  const division = kind === "shown" ? shownDivision(state.result) : refusedDivision(page.index.dossier, state.result);
  return division ? { grouping: state.result, division } : null;
}
