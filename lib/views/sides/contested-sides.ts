import { groupBy } from "@/lib/domain/collections";
import type { Dossier } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { STANCE_VALUES } from "@/lib/domain/stance";
import type { CellReference } from "@/lib/paths";
import type { DossierView } from "@/lib/selection/dossier-view";
import { mostContestedFirst, type PropositionSides } from "@/lib/selection/proposition-sides";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { type DivergingBarsView, divergingBarsView } from "@/lib/views/sides/diverging-bars-view";
import { sideBarsLayout } from "@/lib/views/sides/side-bars-layout";
import { MAX_NAMES_ON_SIDE, type SideBarsView, sideBarsView } from "@/lib/views/sides/side-bars-view";
import { count, number, sentenceCase } from "@/lib/wording/count";
import { comparedNoun } from "@/lib/wording/nouns";
import { numeral } from "@/lib/wording/numerals";
import { usedValues } from "@/lib/wording/stance-words";

/** Propositions shown before anything is opened. */
export const MAX_CONTESTED = 6;

/** Propositions drawn and listed on one page; a parliament's hundreds would be a page that no browser scrolls. */
const MAX_ON_PAGE = 80;

/** The propositions of one issue that a page leaves to the page of that issue. */
export interface PropositionsElsewhere {
  readonly title: string;
  readonly count: number;
  /** The page of the issue at the first of them. */
  readonly href: string;
}

/**
 * Where opinion divides: the most contested propositions with who is on which side, then all others, and all as counts.
 */
export interface ContestedSides {
  readonly title: string;
  /** What the bars show and how they are read. */
  readonly note: string;
  readonly shown: SideBarsView;
  readonly others: SideBarsView;
  readonly counts: DivergingBarsView;
  /** Those of this page, the most contested first. */
  readonly sidesByProposition: readonly PropositionSides[];
  /** Where the least contested of very many stand, by issue; empty where the page has all. */
  readonly elsewhere: readonly PropositionsElsewhere[];
  /** Whether anybody took a position. */
  readonly isEmpty: boolean;
}

/** O(positions). */
export function contestedSides({
  index,
  selection,
  sidesByProposition: asked = selectionSides({ index, selection }),
  hrefOf,
  cellHref,
}: DossierView & {
  /** Propositions to choose from; all that the filter leaves, if not given. */
  readonly sidesByProposition?: readonly PropositionSides[];
  readonly hrefOf: (propositionSides: PropositionSides) => string;
  readonly cellHref: (cell: CellReference) => string;
}): ContestedSides {
  const all = mostContestedFirst(asked);
  const sidesByProposition = all.slice(0, MAX_ON_PAGE);
  const shown = sidesByProposition.slice(0, MAX_CONTESTED);
  const noun = comparedNoun(index.dossier, { count: 2, unnamed: selection.filter.unnamed });
  const whom = `${sentenceCase(noun)} on ${whichOf(shown.length, all.length)}`;
  const view = (some: readonly PropositionSides[]) =>
    sideBarsView({ index, sidesByProposition: some, title: whom, hrefOf, cellHref });
  const views = { shown: view(shown), others: view(sidesByProposition.slice(MAX_CONTESTED)) };
  return {
    title: "Where opinion divides",
    note: `${whom}. ${howToRead(index.dossier, [views.shown, views.others])}`,
    ...views,
    counts: divergingBarsView({
      sidesByProposition,
      hrefOf,
      title: `How many ${noun} disagree and agree, by proposition`,
    }),
    sidesByProposition,
    elsewhere: elsewhereOf({ index, left: all.slice(MAX_ON_PAGE), hrefOf }),
    isEmpty: all.every(({ summary }) => summary.holders === 0),
  };
}

function elsewhereOf({
  index,
  left,
  hrefOf,
}: {
  readonly index: DossierIndex;
  readonly left: readonly PropositionSides[];
  readonly hrefOf: (propositionSides: PropositionSides) => string;
}): PropositionsElsewhere[] {
  const byIssue = groupBy(left, ({ issueId }) => issueId);
  return index.dossier.issues.flatMap(({ id, title }) => {
    const own = byIssue.get(id);
    const [first] = own ?? [];
    return own && first ? [{ title, count: own.length, href: hrefOf(first) }] : [];
  });
}

/** The bars of a still picture: all propositions that anybody addressed, the most contested first. O(positions). */
export function allSides({ index, selection }: DossierView): {
  readonly bars: SideBarsView;
  readonly note: string;
  readonly sidesByProposition: readonly PropositionSides[];
} {
  const sidesByProposition = mostContestedFirst(selectionSides({ index, selection })).filter(
    ({ summary }) => summary.holders > 0,
  );
  const noun = comparedNoun(index.dossier, { count: 2, unnamed: selection.filter.unnamed });
  const title = `Who is on which side: ${noun} on ${count(sidesByProposition.length, "proposition")}, the most contested first`;
  const bars = sideBarsView({ index, sidesByProposition, title, hrefOf: nowhere, cellHref: nowhere });
  const leftOut = sideBarsLayout(bars, { isNarrow: false }).leftOut;
  const notes = [
    howToRead(index.dossier, [bars], { isStatic: true }),
    "Whoever holds no position is not drawn and is never counted as neutral.",
    leftOut > 0 && `The ${count(leftOut, "least contested proposition")} stand in the table only.`,
  ];
  return { bars, note: notes.filter(Boolean).join(" "), sidesByProposition };
}

const nowhere = () => "";

/** "the six most contested of 13 propositions"; "13 propositions" where they are all there are. */
function whichOf(shown: number, all: number): string {
  if (shown === all) return count(all, "proposition");
  return `the ${numeral(shown)} most contested of ${number(all)} propositions`;
}

/**
 * How marks are read, as far as there are such marks.
 * @param isStill in a picture names lead nowhere.
 */
function howToRead(
  dossier: Pick<Dossier, "wording">,
  views: readonly SideBarsView[],
  { isStatic = false }: { readonly isStatic?: boolean } = {},
): string {
  const sides = views.flatMap(({ bars }) => bars.flatMap((bar) => Object.values(bar.sides)));
  const chips = sides.flatMap((side) => (side.kind === "names" ? side.chips : []));
  const isCounted = sides.some(({ kind }) => kind === "count");
  const isStrong =
    chips.some(({ value }) => Math.abs(value) === 2) || sides.some((side) => side.kind === "count" && side.strong > 0);
  // Where a side has one degree only, its colour says nothing of degree.
  const hasDegrees = usedValues(dossier).length === STANCE_VALUES.length;
  const marks = [
    hasDegrees && isStrong && "darker: strongly",
    chips.some(({ isLow }) => isLow) && "dashed: low confidence",
  ];
  const cues = marks.filter(Boolean).join("; ");
  return [
    cues && `${sentenceCase(cues)}.`,
    chips.length > 0 && !isStatic && "Each name leads to the evidence.",
    isCounted && `A side of more than ${numeral(MAX_NAMES_ON_SIDE)} is a bar with its count.`,
  ]
    .filter(Boolean)
    .join(" ");
}
