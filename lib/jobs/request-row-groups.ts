import "server-only";
import { type RequestOptions, requestGrouping } from "@/lib/jobs/analysis-jobs";
import type { Selection } from "@/lib/selection/selection";
import { commentatorsByGroup } from "@/lib/views/groups/group-cards-view";
import type { RowGroups } from "@/lib/views/matrix/matrix-blocks";

/**
 * The groups that rows of a matrix are put by, or why rows stand by commentator, as soon as that is known or `within`
 * is over.
 */
export async function requestRowGroups(selection: Selection, options: RequestOptions = {}): Promise<RowGroups> {
  const found = await requestGrouping(selection, options);
  const groups = found.status === "ready" ? commentatorsByGroup(found.result) : null;
  if (!groups) return { groups, note: `${WHY_NONE[found.status]}, so rows stand by voice.` };
  const isTentative = found.status === "ready" && found.result.verdict === "tentative";
  return { groups, note: isTentative ? "The groups are tentative: read them with care." : null };
}

const WHY_NONE = {
  ready: "The data carry no groups to speak of",
  running: "Groups are still being looked for",
  refused: "So many voices are not put into groups",
  failed: "Groups could not be looked for",
} as const;
