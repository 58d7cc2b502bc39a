/** Propositions of an issue that a page shows with everybody on each side and the words of both. */
const MAX_PROPOSITIONS = 40;

/** Which propositions of a long issue are shown whole; of the others a page says what was found. */
export interface PropositionsPage {
  readonly page: number;
  readonly pages: number;
  /** First and last that are shown whole, from 1. */
  readonly from: number;
  readonly to: number;
  /** The page on which a proposition is whole, by its place from 0. */
  readonly pageOf: (place: number) => number;
}

/** A page that does not exist gives the nearest one. */
export function propositionsPage(propositions: number, asked: number): PropositionsPage {
  const pages = Math.max(1, Math.ceil(propositions / MAX_PROPOSITIONS));
  const page = Math.min(pages, Math.max(1, Number.isInteger(asked) ? asked : 1));
  return {
    page,
    pages,
    from: (page - 1) * MAX_PROPOSITIONS + 1,
    to: Math.min(propositions, page * MAX_PROPOSITIONS),
    pageOf: (place) => Math.floor(place / MAX_PROPOSITIONS) + 1,
  };
}
