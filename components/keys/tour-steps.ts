/** A step of the tour: what it points at (the first selector that finds something visible) and what it says. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  readonly selectors: readonly string[];
}

export const TOUR_STEPS: readonly TourStep[] = [
  {
    title: "Findings in sentences",
    text: "Each sentence follows from the positions below. The line under it says how many positions and quotations it rests on, and leads to them.",
    selectors: ['[data-tour="findings"]'],
  },
  {
    title: "What not to claim",
    text: "What the data do not support, in the same plain words. Read it before quoting a finding.",
    selectors: ['[data-tour="do-not-claim"]'],
  },
  {
    title: "Filters",
    text: "Choose countries, institutions, issues, kinds of evidence. Everything is counted again on what is left, and the address of the page keeps the choice: a link is the view.",
    selectors: ['[data-tour="filters"]'],
  },
  {
    title: "Where opinion divides",
    text: "A bar for each proposition, the most contested first: those who disagree to the left, those who agree to the right, by name while they are few. The silent are not in the bars.",
    selectors: ["#camps"],
  },
  {
    title: "The evidence behind a mark",
    text: "Each mark of the matrix opens the quotations behind it, who coded them and why. A faint dot means that no position was found; it is not neutrality.",
    selectors: ["#matrix td > a[data-value]", "#matrix li a:has([data-value])", "#matrix"],
  },
];

/** The element that a step points at; null where the page does not have it. */
export function findTarget({ selectors }: TourStep): HTMLElement | null {
  const found = selectors.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
  return found.find((element) => element.getClientRects().length > 0) ?? null;
}
