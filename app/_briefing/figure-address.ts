import type { Filter } from "@/lib/filters/filter";
import { filterQuery } from "@/lib/filters/filter";
import { withState } from "@/lib/paths";

/** Where a figure is had as a file: the filter and the figure's own parameters, the format still open. */
export function figureAddress(
  dossierId: string,
  name: string,
  filter: Filter,
  own: Readonly<Record<string, string>> = {},
): string {
  return `/api/v1/dossiers/${encodeURIComponent(dossierId)}/figures/${name}${withState(filterQuery(filter), own)}`;
}
