import type { ComparedCells } from "@/lib/analysis/two-sample/selection-difference";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { indexDossier } from "@/lib/domain/dossier-index";
import { hasValue } from "@/lib/domain/position";
import { parseFilter } from "@/lib/filters/filter";
import { viewUnder } from "@/lib/selection/open-view";
import { type SelectionCells, selectionCells } from "@/lib/selection/selection-cells";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";

/** Pairs of selections from the two built-in dossiers, by name. */
export const BUILT_IN_PAIRS = [
  "US against KR, persons",
  "US against KR",
  "officials against experts, persons",
  "officials against experts",
  "NATO against the rest",
  "EU in NATO against EU outside",
  "African against Asia-Pacific",
  "EU against NATO",
  "every other state",
] as const;

/** The cells of nine pairs of selections, the ones whose verdicts are known. */
export function builtInSelections(): readonly {
  readonly name: (typeof BUILT_IN_PAIRS)[number];
  readonly cells: SelectionCells;
}[] {
  const talks = indexDossier(builtInDossier());
  const votes = indexDossier(builtInDossier("unga-2019-arms"));
  const countries = underFilters(talks, ["country=US", "country=KR"]);
  const roles = underFilters(talks, ["voice=official", "voice=expert"]);
  const members = (institution: string) =>
    new Set(
      votes.dossier.affiliations.filter((own) => own.institutionId === institution).map((own) => own.commentatorId),
    );
  const nato = members("nato");
  const union = members("european-union");
  const states = votes.dossier.commentators.map(({ id }) => id).sort();
  const isEven = (id: string) => states.indexOf(id) % 2 === 0;
  return [
    { name: "US against KR, persons", cells: asPersons(countries) },
    { name: "US against KR", cells: countries },
    { name: "officials against experts, persons", cells: asPersons(roles) },
    { name: "officials against experts", cells: roles },
    { name: "NATO against the rest", cells: divided(votes, { a: (id) => nato.has(id), b: (id) => !nato.has(id) }) },
    {
      name: "EU in NATO against EU outside",
      cells: divided(votes, { a: (id) => union.has(id) && nato.has(id), b: (id) => union.has(id) && !nato.has(id) }),
    },
    {
      name: "African against Asia-Pacific",
      cells: underFilters(votes, ["institution=african-group", "institution=asia-pacific-group"]),
    },
    { name: "EU against NATO", cells: underFilters(votes, ["institution=european-union", "institution=nato"]) },
    { name: "every other state", cells: divided(votes, { a: isEven, b: (id) => !isEven(id) }) },
  ];
}

function underFilters(index: DossierIndex, [a, b]: readonly [string, string]): SelectionCells {
  const selectionOf = (query: string) => viewUnder(index, parseFilter(new URLSearchParams(query))).selection;
  return selectionCells(index, { a: selectionOf(a), b: selectionOf(b) });
}

/** The same with each commentator for itself. */
function asPersons<Cells extends ComparedCells>(cells: Cells): Cells {
  const alone = (side: ComparedCells["a"]) => side.map((cell) => ({ ...cell, cluster: cell.commentatorId }));
  return { ...cells, unit: "commentator", a: alone(cells.a), b: alone(cells.b) };
}

/** All positions of a dossier, by who holds them. */
function divided(
  { positions }: DossierIndex,
  { a, b }: { readonly a: (id: string) => boolean; readonly b: (id: string) => boolean },
): SelectionCells {
  const cellsOf = (isIn: (id: string) => boolean) =>
    positions
      .filter(hasValue)
      .filter(({ commentatorId }) => isIn(commentatorId))
      .map(({ commentatorId, propositionId, value }) => ({
        cluster: commentatorId,
        commentatorId,
        propositionId,
        value,
      }));
  return { unit: "commentator", a: cellsOf(a), b: cellsOf(b), leftOut: [], chosenBy: [] };
}
