import { activeChoices } from "@/lib/filters/change-filter";
import type { Filter } from "@/lib/filters/filter";

/**
 * " under this filter" for the end of a clause; empty where nothing narrows the view: a reader would look for a filter
 * that is not there.
 */
export function underFilter(filter: Filter): string {
  return isNarrowed(filter) ? " under this filter" : "";
}

/** " in this filter" for whom or what a clause counts; empty where nothing narrows the view. */
export function inFilter(filter: Filter): string {
  return isNarrowed(filter) ? " in this filter" : "";
}

/**
 * Whether a choice leaves something out. To compare unnamed groups adds to a view, and how much a pair must share is a
 * setting.
 */
export function isNarrowed(filter: Filter): boolean {
  return activeChoices(filter).some(({ key }) => key !== "unnamed");
}
