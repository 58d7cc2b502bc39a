import type { ReactElement } from "react";
import type { SpreadsheetTable } from "@/lib/briefing/spreadsheet-table";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { Selection } from "@/lib/filters/selection";
import { dossierPath } from "@/lib/paths";
import type { RowGroups } from "@/lib/views/matrix-blocks";

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

/** What figures are drawn from; `params` are those of the address, the figure's own among them. */
export interface FigureView {
  readonly index: DossierIndex;
  readonly selection: Selection;
  readonly params: URLSearchParams;
  /** What a matrix with rows by group is put by: whoever draws one asks for it first, for it may take a while. */
  readonly rowGroups?: RowGroups | null;
}

/** Whether a figure cannot be drawn as its page shows it before groups have been looked for. */
export function needsGroups(name: string, params: URLSearchParams): boolean {
  return name === "matrix" && params.get("rows") === "group";
}

/** The address of the page that shows a figure, under the filter. */
export function figurePage({ page }: Figure, { dossier, filter }: Selection): string {
  return dossierPath(dossier.id, page.place, filter, page.state);
}

/** Those of some parameters that an address has. */
export function statedParameters(params: URLSearchParams, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? ""]] : [])));
}
