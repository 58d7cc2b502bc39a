import type { Dossier } from "@/lib/domain/dossier";
import { selectionGrouping } from "@/lib/selection/selection-analysis";
import { type Division, shownDivision } from "@/lib/views/groups/division";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { selected } from "@/tests/support/dossiers/selected";

/** A dossier whose verdict carries groups, indexed and filtered, with the groups found in it. */
export function divided(dossier: Dossier = clusteredDossier({ commentators: 12, groups: 2 })) {
  const { index, selection } = selected(dossier);
  const grouping = selectionGrouping(selection);
  const division: Division | null = shownDivision(grouping);
  if (!division) throw new Error(`The verdict on ${dossier.id} is ${grouping.verdict}, so it carries no groups.`);
  return { index, selection, grouping, division };
}
