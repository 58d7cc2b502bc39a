import { type Filter, filterQuery } from "@/lib/filters/filter";

/** Addresses of the product, made in one place. Within a dossier the filter travels along. */

export interface CellReference {
  readonly commentatorId: string;
  readonly propositionId: string;
}

/** What a page shows beside the filter: selection, order, search words. Empty values are left out. */
export type ViewState = Readonly<Record<string, string | number | null | undefined>>;

/** Address of a place in a dossier, for example place "issues/arms-transfers". */
export function dossierPath(dossierId: string, place = "", filter?: Filter, state: ViewState = {}): string {
  const path = ["/d", encodeURIComponent(dossierId), ...place.split("/").filter(Boolean).map(encodeURIComponent)].join(
    "/",
  );
  return path + withState(filter ? filterQuery(filter) : "", state);
}

/** Address under which the state of a long computation is to be had as JSON. */
export function computationPath(
  dossierId: string,
  computation: "grouping" | "changes" | "comparison",
  filter: Filter,
  state: ViewState = {},
): string {
  return `/api/v1/dossiers/${encodeURIComponent(dossierId)}/${computation}${withState(filterQuery(filter), state)}`;
}

/** Address of a figure that stands in other pages, under the filter and with the figure's own parameters. */
export function embedPath(dossierId: string, figure: string, filter: Filter, state: ViewState = {}): string {
  return `/embed/d/${encodeURIComponent(dossierId)}/${encodeURIComponent(figure)}${withState(filterQuery(filter), state)}`;
}

/**
 * The address of a page with the evidence of one cell open over it. A page has thousands of them, so nothing is parsed.
 */
export function withCell(address: string, cell: CellReference): string {
  return `${address}${address.includes("?") ? "&" : "?"}cell=${encodeURIComponent(cellKey(cell))}`;
}

/** A query with other parameters; empty ones are taken out. */
export function withState(query: string, state: ViewState): string {
  const params = new URLSearchParams(query);
  for (const [key, value] of Object.entries(state)) {
    if (value === null || value === undefined || value === "") params.delete(key);
    else params.set(key, String(value));
  }
  const text = params.toString().replaceAll("%3A", ":");
  return text ? `?${text}` : "";
}

/** A cell as it stands in an address: "john-merrill.A3". */
export function cellKey({ commentatorId, propositionId }: CellReference): string {
  return `${commentatorId}.${propositionId}`;
}

/** Reads a cell from an address; null where it is none. */
export function parseCell(text: string | undefined): CellReference | null {
  const dot = text?.lastIndexOf(".") ?? -1;
  if (!text || dot < 1) return null;
  return { commentatorId: text.slice(0, dot), propositionId: text.slice(dot + 1) };
}
