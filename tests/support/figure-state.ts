import { readState, statedParams } from "@/lib/filters/address-state";
import { FIGURE_STATE, type FigureState } from "@/lib/views/page-state";

/** What a query asks of a figure. */
export function figureState(query: string): FigureState {
  return readState(statedParams(new URLSearchParams(query), FIGURE_STATE), FIGURE_STATE);
}
