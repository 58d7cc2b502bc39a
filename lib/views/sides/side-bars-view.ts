import type { Dossier, Proposition } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type Confidence, SIDES, type Side, type StanceValue } from "@/lib/domain/stance";
import type { CellReference } from "@/lib/paths";
import type { PlacedCommentator, PropositionSides } from "@/lib/selection/proposition-sides";
import { count, number, outOf } from "@/lib/wording/count";
import { CONFIDENCE_WORDS } from "@/lib/wording/labels";
import { byName, fullName } from "@/lib/wording/names";
import { type PropositionSentence, propositionSentence } from "@/lib/wording/proposition-sentence";
import { sideLabel, valueLabel } from "@/lib/wording/stance-words";

/** A side of so many commentators is drawn as their names; a larger one as a bar with its count. */
export const MAX_NAMES_ON_SIDE = 12;

/** So many names of a side open in place, for each proposition of a page; more are a list of their own. */
export const MAX_NAMES_IN_PLACE = 200;

/** A commentator on a side: the name is the mark. */
export interface NameChip {
  readonly id: string;
  readonly name: string;
  readonly value: StanceValue;
  readonly isLow: boolean;
  /** "strongly agrees, low confidence": what colour and border say. */
  readonly words: string;
  readonly href: string;
}

/** One side of a proposition: drawn as names while they are few, as counts by degree when they are many. */
export type SideMarks = {
  readonly count: number;
  /** Everybody on the side, the firmest first. */
  readonly chips: readonly NameChip[];
} & (
  | { readonly kind: "names" }
  | {
      readonly kind: "count";
      readonly mild: number;
      readonly strong: number;
    }
);

/** A diverging bar: its sentence, and who is on each side. */
export interface SideBar {
  readonly id: string;
  /**
   * What several bars in a row are about, above the first of them; null for those that follow. Left out where each bar
   * is about something of its own.
   */
  readonly about?: string | null;
  readonly sentence: PropositionSentence;
  /** "D4 · 29 of 40 silent". */
  readonly basis: string;
  readonly sides: Readonly<Record<Side, SideMarks>>;
  /** Where the words about the proposition are. */
  readonly href: string;
  /** Where a counted side leads. */
  readonly sideHrefs: Readonly<Record<Side, string>>;
}

/**
 * Diverging bars of names and counts over propositions; feeds the page, the still picture, its alternative text and the
 * embed.
 */
export interface SideBarsView {
  readonly title: string;
  readonly description: string;
  readonly bars: readonly SideBar[];
  /** What the full length of a side stands for, in commentators: all counted sides have the same scale. */
  readonly extent: number;
  /** "disagree", "neutral", "agree", or the verbs of the dossier. */
  readonly labels: Readonly<Record<Side, string>>;
}

interface Links {
  readonly hrefOf: (propositionSides: PropositionSides) => string;
  /** Where a counted side leads, if not to the proposition. */
  readonly sideHref?: (side: Side, propositionSides: PropositionSides) => string;
  readonly cellHref: (cell: CellReference) => string;
}

/** Lays out who stands on which side, proposition by proposition, in the order given. O(positions shown). */
export function sideBarsView({
  index,
  sidesByProposition,
  title,
  ...links
}: Links & {
  readonly index: DossierIndex;
  readonly sidesByProposition: readonly PropositionSides[];
  readonly title: string;
}): SideBarsView {
  const { dossier } = index;
  const bars = sidesByProposition.flatMap((propositionSides): SideBar[] => {
    const proposition = index.propositions.get(propositionSides.id);
    return proposition ? [sideBar({ dossier, proposition, propositionSides, ...links })] : [];
  });
  return {
    title,
    description: bars.map(({ sentence, basis }) => `${sentence.text} (${basis})`).join(". "),
    bars,
    extent: Math.max(1, ...bars.flatMap(({ sides }) => SIDES.map((side) => roomNeeded(side, sides[side])))),
    labels: {
      disagree: sideLabel(dossier, "disagree"),
      neutral: sideLabel(dossier, "neutral"),
      agree: sideLabel(dossier, "agree"),
    },
  };
}

/**
 * The middle column is narrower than the others: so many times it holds the bar of a neutral side, on the same scale.
 */
const MIDDLE_SHARE = 3;

function roomNeeded(side: Side, { kind, count }: SideMarks): number {
  if (kind === "names") return 0;
  return side === "neutral" ? MIDDLE_SHARE * count : count;
}

function sideBar({
  dossier,
  proposition,
  propositionSides,
  hrefOf,
  sideHref = (_, of) => hrefOf(of),
  cellHref,
}: Links & {
  readonly dossier: Dossier;
  readonly proposition: Proposition;
  readonly propositionSides: PropositionSides;
}): SideBar {
  const { agree, neutral, disagree } = propositionSides.summary;
  const marksOf = (side: Side) =>
    sideMarks({ dossier, propositionId: propositionSides.id, commentators: propositionSides.sides[side], cellHref });
  return {
    id: propositionSides.id,
    sentence: propositionSentence({
      dossier,
      proposition,
      counts: { agree, neutral, disagree },
      uncounted: propositionSides.uncounted,
      style: "heading",
    }),
    basis: basisOf(propositionSides),
    sides: { disagree: marksOf("disagree"), neutral: marksOf("neutral"), agree: marksOf("agree") },
    href: hrefOf(propositionSides),
    sideHrefs: {
      disagree: sideHref("disagree", propositionSides),
      neutral: sideHref("neutral", propositionSides),
      agree: sideHref("agree", propositionSides),
    },
  };
}

function sideMarks({
  dossier,
  propositionId,
  commentators,
  cellHref,
}: {
  readonly dossier: Dossier;
  readonly propositionId: string;
  readonly commentators: readonly PlacedCommentator[];
  readonly cellHref: Links["cellHref"];
}): SideMarks {
  const chips = commentators.toSorted(firmestFirst).map((commentator): NameChip => {
    const words = [
      valueLabel(dossier, commentator.value),
      commentator.confidence === "low" ? CONFIDENCE_WORDS.low : null,
    ];
    return {
      id: commentator.id,
      name: fullName(commentator),
      value: commentator.value,
      isLow: commentator.confidence === "low",
      words: words.filter(Boolean).join(", "),
      href: cellHref({ commentatorId: commentator.id, propositionId }),
    };
  });
  if (commentators.length <= MAX_NAMES_ON_SIDE) return { kind: "names", count: commentators.length, chips };
  const strong = commentators.filter(({ value }) => Math.abs(value) === 2).length;
  return { kind: "count", count: commentators.length, chips, mild: commentators.length - strong, strong };
}

const FIRMNESS: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 };

/** Strong positions before mild ones, then the more certain before the less, then by name. */
function firmestFirst(a: PlacedCommentator, b: PlacedCommentator): number {
  const certainty = ({ confidence }: PlacedCommentator) => (confidence ? FIRMNESS[confidence] : FIRMNESS.medium);
  return Math.abs(b.value) - Math.abs(a.value) || certainty(b) - certainty(a) || byName(a, b);
}

/** The code, and whom the bar does not show: the silent, those without a value, and groups counted apart. */
function basisOf(propositionSides: PropositionSides): string {
  const unnamed = SIDES.reduce((sum, side) => sum + propositionSides.unnamed[side].length, 0);
  return [
    propositionSides.id,
    propositionSides.silent.length > 0
      ? `${outOf(propositionSides.silent.length, propositionSides.compared)} silent`
      : `none of ${number(propositionSides.compared)} silent`,
    propositionSides.declined.length > 0 && `${number(propositionSides.declined.length)} declined`,
    propositionSides.unresolved.length > 0 && `${number(propositionSides.unresolved.length)} unresolved`,
    propositionSides.setAside.length > 0 && `${number(propositionSides.setAside.length)} outside the filter`,
    unnamed > 0 && `${count(unnamed, "unnamed group")} counted separately`,
  ]
    .filter(Boolean)
    .join(" · ");
}
