import type { ReactElement } from "react";
import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import { dossierPath } from "@/lib/paths";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { Selection } from "@/lib/selection/selection";
import type { PicturedGrouping } from "@/lib/views/alignment/shown-groups";
import type { Division } from "@/lib/views/groups/division";
import type { RowGroups } from "@/lib/views/matrix/matrix-blocks";
import type { FigureState } from "@/lib/views/page-state";
import type { DifferenceView } from "@/lib/views/selections/difference-view";

/** A figure on its own: the drawing of the page, its title, and its numbers as a table. */
export interface Figure {
  readonly title: string;
  readonly note: string;
  readonly drawing: ReactElement;
  /** The same for the width of a telephone, where there is one. */
  readonly narrow?: ReactElement;
  readonly table: SpreadsheetTable;
  /** The page that shows it: a place in the dossier, and what its address says beside the filter. */
  readonly page: { readonly place: string; readonly state: Readonly<Record<string, string>> };
}

/** What figures are drawn from; `state` is what is asked of the figure. */
export interface FigureView extends DossierView {
  readonly state: FigureState;
  /** What a matrix with rows by group is put by: whoever draws one asks for it first, for it may take a while. */
  readonly rowGroups?: RowGroups | null;
  /** The groups found, for figures that show them; null where there is no verdict yet. See needsGrouping. */
  readonly grouping?: PicturedGrouping | null;
  /** Whether the selections of a comparison differ, where the figure compares some; asked for first. */
  readonly difference?: DifferenceView | null;
  /** What pictures of groups are drawn from, or why there is nothing; asked for first where drawsGroups says so. */
  readonly division?:
    | { readonly division: Division; readonly why: null }
    | { readonly division: null; readonly why: string };
}

/** Figures whose marks carry the group of a commentator, where the verdict carries groups. */
const WITH_GROUPS: ReadonlySet<string> = new Set(["agreement", "network", "two-mode", "tree"]);

/** Whether a figure shows the groups found, so that whoever draws it asks for them first. */
export function needsGrouping(name: string): boolean {
  return WITH_GROUPS.has(name);
}

/** Whether a figure compares selections, so that their difference is asked for first. */
export function comparesSelections(name: string): boolean {
  return name === "selections";
}

/** Figures that draw found groups and nothing else; "map" draws them where there are any. */
const OF_GROUPS: ReadonlySet<string> = new Set(["clusters", "group-profiles", "group-members"]);

/** Whether a figure draws found groups, so that the verdict is asked for first. */
export function drawsGroups(name: string): boolean {
  return isOfGroups(name) || name === "map";
}

/** Whether a figure is nothing without groups, so that the verdict may refuse it. */
export function isOfGroups(name: string): boolean {
  return OF_GROUPS.has(name);
}

/**
 * Whether a figure cannot be drawn as its page shows it before groups have been looked for: rows are by group where the
 * address says so, and where it says nothing and there are groups.
 */
export function needsGroups(name: string, { rows }: Pick<FigureState, "rows">): boolean {
  return name === "matrix" && (rows ?? "group") === "group";
}

/** The address of the page that shows a figure, under the filter. */
export function figurePage({ page }: Figure, { dossier, filter }: Selection): string {
  return dossierPath(dossier.id, page.place, filter, page.state);
}
