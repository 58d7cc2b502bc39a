import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import type { DossierView } from "@/lib/selection/dossier-view";

/**
 * Commentators × propositions for other programs, and for an import: a row a commentator, a column a proposition by its
 * text, a value from −2 to 2 in each cell in which there is one. Why a cell is empty, the table of what is shown says.
 * O(commentators × propositions).
 */
export function matrixTable({ index, selection }: DossierView): SpreadsheetTable {
  const values = new Map(
    selection.positions.map(({ commentatorId, propositionId, value }) => [`${commentatorId} ${propositionId}`, value]),
  );
  return {
    name: "Matrix",
    header: ["Name", "Institution", "Country", ...selection.propositions.map(({ text }) => text)],
    rows: selection.commentators.map(({ id, name, country }) => {
      const [affiliation] = index.affiliations.get(id) ?? [];
      return [
        name,
        (affiliation && index.institutions.get(affiliation.institutionId)?.name) ?? null,
        country,
        ...selection.propositions.map((proposition) => values.get(`${id} ${proposition.id}`) ?? null),
      ];
    }),
  };
}
