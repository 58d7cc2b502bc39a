import { type PageRange, pageRange } from "@/lib/views/lists/page-of";

/** Propositions of an issue that a page shows with everybody on each side and the words of both. */
const MAX_PROPOSITIONS = 40;

/** Which propositions of a long issue are shown whole; of the others a page says what was found. */
export interface PropositionsPage extends PageRange {
  /** The page on which a proposition is whole, by its place from 0. */
  readonly pageOf: (place: number) => number;
}

/** A page that does not exist gives the nearest one. */
export function propositionsPage(propositions: number, asked: number): PropositionsPage {
  return {
    ...pageRange(propositions, { size: MAX_PROPOSITIONS, asked }),
    pageOf: (place) => Math.floor(place / MAX_PROPOSITIONS) + 1,
  };
}
