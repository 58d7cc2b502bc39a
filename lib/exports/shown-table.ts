import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import type { DossierView } from "@/lib/selection/dossier-view";
import { markView } from "@/lib/views/matrix/mark-view";
import { INSTITUTION_TYPE_WORDS, KIND_WORDS, VOICE_WORDS } from "@/lib/wording/labels";
import { fullName, nameCommentator } from "@/lib/wording/names";

/**
 * What is shown: the matrix under the filter, one row a commentator, two columns a proposition: the value as a number
 * (empty where there is none) and the state in words, in which the four kinds of missing are told apart.
 * O(commentators × propositions).
 */
export function shownTable({ index, selection }: DossierView): SpreadsheetTable {
  const key = (commentatorId: string, propositionId: string) => `${commentatorId} ${propositionId}`;
  const positions = new Map(selection.positions.map((p) => [key(p.commentatorId, p.propositionId), p]));
  const setAside = new Set(selection.setAside.map((p) => key(p.commentatorId, p.propositionId)));
  return {
    name: "Positions shown",
    header: [
      "id",
      "voice",
      "institution",
      "institution type",
      "country",
      "capacity",
      "kind",
      "compared",
      ...selection.propositions.flatMap(({ id }) => [id, `${id} state`]),
    ],
    rows: selection.commentators.map((commentator) => {
      const named = nameCommentator(index, commentator);
      const [affiliation] = index.affiliations.get(commentator.id) ?? [];
      const type = affiliation && index.institutions.get(affiliation.institutionId)?.type;
      return [
        commentator.id,
        fullName(named),
        named.institution,
        INSTITUTION_TYPE_WORDS[type ?? "unspecified"],
        named.country,
        VOICE_WORDS[commentator.voice],
        KIND_WORDS[commentator.kind],
        commentator.comparable || selection.filter.unnamed ? "yes" : "no",
        ...selection.propositions.flatMap(({ id }) => {
          const cell = key(commentator.id, id);
          const mark = markView(index.dossier, positions.get(cell) ?? null, {
            isSetAside: setAside.has(cell),
            isRead: index.isRead(commentator.id, id),
          });
          return [mark.kind === "value" ? mark.value : null, mark.words];
        }),
      ];
    }),
  };
}
