import "server-only";
import { NO_VERDICT_SENTENCES } from "@/lib/findings/no-verdict";
import { verdictSentence } from "@/lib/findings/verdict-sentence";
import { type RequestOptions, requestGrouping } from "@/lib/jobs/analysis-jobs";
import type { Selection } from "@/lib/selection/selection";
import { type Division, refusedDivision, shownDivision } from "@/lib/views/groups/division";

/** A division to draw, or why there is none, in a sentence. */
export type DivisionAnswer =
  | { readonly division: Division; readonly why: null }
  | { readonly division: null; readonly why: string };

/**
 * The division that pictures of groups are drawn from: the groups the verdict carries.
 *
 * @param refused whether the best division is wanted where the verdict refuses it; whoever draws it writes the refusal
 *   across.
 */
export async function requestDivision(
  selection: Selection,
  { refused = false, ...options }: RequestOptions & { readonly refused?: boolean } = {},
): Promise<DivisionAnswer> {
  const state = await requestGrouping(selection, options);
  switch (state.status) {
    case "refused":
    case "failed":
      return { division: null, why: state.sentence };
    case "running":
      return { division: null, why: NO_VERDICT_SENTENCES["under-way"] };
    case "ready": {
      const grouping = state.result;
      const division = shownDivision(grouping) ?? (refused ? refusedDivision(selection.dossier, grouping) : null);
      return division
        ? { division, why: null }
        : { division: null, why: verdictSentence(selection.dossier, grouping).sentence };
    }
  }
}
