import type { Dossier } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { STANCE_VALUES } from "@/lib/domain/stance";
import type { Selection } from "@/lib/filters/selection";
import type { CellReference } from "@/lib/paths";
import { comparedNoun } from "@/lib/wording/nouns";
import { numeral } from "@/lib/wording/numerals";
import { usedValues } from "@/lib/wording/stance-words";
import { type CampsChartView, campsChartView } from "@/lib/views/sides/diverging-bars-view";
import { count, number, sentenceCase } from "@/lib/wording/count";
import { mostContestedFirst, type PropositionCamps } from "@/lib/selection/proposition-sides";
import { selectionCamps } from "@/lib/selection/selection-analysis";
import { sideBarsLayout } from "@/lib/views/sides/side-bars-layout";
import { MAX_NAMES_ON_SIDE, type SideBarsView, sideBarsView } from "@/lib/views/sides/side-bars-view";

/** Propositions shown before anything is opened. */
export const MAX_CONTESTED = 6;

/** Where opinion divides: the most contested propositions with who is on which side, then all others, and all as counts. */
export interface ContestedSides {
  readonly title: string;
  /** What the bars show and how they are read. */
  readonly note: string;
  readonly shown: SideBarsView;
  readonly others: SideBarsView;
  readonly counts: CampsChartView;
  /** All, the most contested first. */
  readonly camps: readonly PropositionCamps[];
  /** Whether anybody took a position. */
  readonly isEmpty: boolean;
}

/** O(positions). */
export function contestedSides({
  index,
  selection,
  camps: asked = selectionCamps(index, selection),
  hrefOf,
  cellHref,
}: {
  readonly index: DossierIndex;
  readonly selection: Selection;
  /** Propositions to choose from; all that the filter leaves, if not given. */
  readonly camps?: readonly PropositionCamps[];
  readonly hrefOf: (camp: PropositionCamps) => string;
  readonly cellHref: (cell: CellReference) => string;
}): ContestedSides {
  const camps = mostContestedFirst(asked);
  const shown = camps.slice(0, MAX_CONTESTED);
  const noun = comparedNoun(index.dossier, { count: 2, unnamed: selection.filter.unnamed });
  const whom = `${sentenceCase(noun)} on ${whichOf(shown.length, camps.length)}`;
  const view = (some: readonly PropositionCamps[]) =>
    sideBarsView({ index, camps: some, title: whom, hrefOf, cellHref });
  const views = { shown: view(shown), others: view(camps.slice(MAX_CONTESTED)) };
  return {
    title: "Where opinion divides",
    note: `${whom}. ${howToRead(index.dossier, [views.shown, views.others])}`,
    ...views,
    counts: campsChartView({ camps, hrefOf, title: `How many ${noun} disagree and agree, by proposition` }),
    camps,
    isEmpty: camps.every(({ summary }) => summary.holders === 0),
  };
}

/** The bars of a still picture: all propositions that anybody addressed, the most contested first. O(positions). */
export function allSides({ index, selection }: { readonly index: DossierIndex; readonly selection: Selection }): {
  readonly bars: SideBarsView;
  readonly note: string;
  readonly camps: readonly PropositionCamps[];
} {
  const camps = mostContestedFirst(selectionCamps(index, selection)).filter(({ summary }) => summary.holders > 0);
  const noun = comparedNoun(index.dossier, { count: 2, unnamed: selection.filter.unnamed });
  const title = `Who is on which side: ${noun} on ${count(camps.length, "proposition")}, the most contested first`;
  const bars = sideBarsView({ index, camps, title, hrefOf: nowhere, cellHref: nowhere });
  const leftOut = sideBarsLayout(bars, { isNarrow: false }).leftOut;
  const notes = [
    howToRead(index.dossier, [bars], { isStill: true }),
    "Whoever holds no position is not drawn and is never counted as neutral.",
    leftOut > 0 && `The ${count(leftOut, "least contested proposition")} stand in the table only.`,
  ];
  return { bars, note: notes.filter(Boolean).join(" "), camps };
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
  { isStill = false }: { readonly isStill?: boolean } = {},
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
    chips.length > 0 && !isStill && "Each name leads to the evidence.",
    isCounted && `A side of more than ${numeral(MAX_NAMES_ON_SIDE)} is a bar with its count.`,
  ]
    .filter(Boolean)
    .join(" ");
}
