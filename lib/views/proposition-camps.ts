import { type PropositionSummary, summariseProposition } from "../analysis/summarise-proposition";
import type { Proposition } from "../domain/dossier";
import type { DossierIndex } from "../domain/dossier-index";
import type { Position } from "../domain/position";
import { type Confidence, SIDES, type Side, type StanceValue, sideOf } from "../domain/stance";
import type { Selection } from "../filters/selection";
import { count, number } from "./count";
import { byName, fullName, type NamedVoice, nameVoice, propositionLabel } from "./names";
import { positionsOn } from "./positions-on";
import { votersWord } from "./voters-word";

/** A voice with its value on one proposition. */
export interface PlacedVoice extends NamedVoice {
  readonly value: StanceValue;
  readonly confidence: Confidence | null;
  readonly singleCoded: boolean;
}

export type Sides = Readonly<Record<Side, readonly PlacedVoice[]>>;

/** The camps on one proposition: a fact that may always be drawn. Feeds the bar, its table, the issue page and the sentences. */
export interface PropositionCamps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly issueId: string;
  /** Of the compared voices: named ones, and unnamed groups only if the filter asks for them. */
  readonly summary: PropositionSummary;
  readonly compared: number;
  /** Whom the counts count. */
  readonly voters: ReturnType<typeof votersWord>;
  readonly sides: Sides;
  /** Unnamed groups, counted apart; empty when the filter counts them as voices. */
  readonly unnamed: Sides;
  readonly unresolved: readonly NamedVoice[];
  readonly declined: readonly NamedVoice[];
  /** Voices whose position the filter on confidence or evidence hides: not silent. */
  readonly setAside: readonly NamedVoice[];
  /** Compared voices without any position here. */
  readonly silent: readonly NamedVoice[];
  /** Sides on which the dossier has a position that is not counted here: of an unnamed group, or of what the filter leaves out. */
  readonly uncounted: readonly Side[];
  readonly sentence: string;
  /** Distinct quotations behind the compared voices' values. */
  readonly quotations: number;
}

/** Lays out who stands where on a proposition, from most agreeing to most disagreeing, by name within a value. */
export function propositionCamps(
  index: DossierIndex,
  selection: Selection,
  proposition: Proposition,
): PropositionCamps {
  const positionOf = new Map(positionsOn(selection.positions, proposition.id).map((p) => [p.commentatorId, p]));
  const setAside = new Set(positionsOn(selection.setAside, proposition.id).map((p) => p.commentatorId));
  const voices = namedInOrder(index, selection).map((voice) => ({ voice, position: positionOf.get(voice.id) ?? null }));
  const isCompared = (voice: NamedVoice) => voice.comparable || selection.filter.unnamed;

  const compared = voices.filter(({ voice }) => isCompared(voice));
  const apart = voices.filter(({ voice }) => !isCompared(voice));
  const inState = (state: Position["state"]) =>
    voices.filter(({ position }) => position?.state === state).map(({ voice }) => voice);
  const holders = compared.flatMap(({ position }) => (position?.value === null ? [] : (position ?? [])));
  const sides = placeOnSides(compared);
  const summary = summariseProposition(compared.map(({ position }) => position?.value ?? null));
  const uncounted = sidesNotCounted(positionsOn(index.positions, proposition.id), holders);
  return {
    id: proposition.id,
    label: propositionLabel(proposition),
    text: proposition.text,
    issueId: proposition.issueId,
    summary,
    compared: compared.length,
    voters: votersWord(selection),
    sides,
    unnamed: placeOnSides(apart),
    unresolved: inState("unresolved"),
    declined: inState("declined"),
    setAside: voices.filter(({ voice }) => setAside.has(voice.id)).map(({ voice }) => voice),
    silent: compared.filter(({ voice, position }) => !position && !setAside.has(voice.id)).map(({ voice }) => voice),
    uncounted,
    sentence: campsSentence({ summary, sides, uncounted }),
    quotations: new Set(holders.flatMap((position) => position.evidence)).size,
  };
}

/** Most contested first: by the smaller side, then by how many spoke; then dossier order. */
export function mostContestedFirst(camps: readonly PropositionCamps[]): PropositionCamps[] {
  const smallerSide = ({ summary }: PropositionCamps) => Math.min(summary.agree, summary.disagree);
  return camps.toSorted((a, b) => smallerSide(b) - smallerSide(a) || b.summary.holders - a.summary.holders);
}

/** Who stands alone against at least three, if anybody does. */
export function loneDissenter({ summary, sides }: Pick<PropositionCamps, "summary" | "sides">): PlacedVoice | null {
  if (summary.label.kind !== "contested") return null;
  if (summary.disagree === 1 && summary.agree >= 3) return sides.disagree[0] ?? null;
  if (summary.agree === 1 && summary.disagree >= 3) return sides.agree[0] ?? null;
  return null;
}

/**
 * "nobody", or "nobody counted here" where the dossier has somebody on that side who is not counted: an unnamed group, or what the
 * filter leaves out. A word about all must not be said of some.
 */
export function nobodyOn(side: Side, { uncounted }: Pick<PropositionCamps, "uncounted">): string {
  return uncounted.includes(side) ? "nobody counted here" : "nobody";
}

/** The result of a proposition in words, without its wording: "5 agree, Konstantin Asmolov alone disagrees". */
function campsSentence(camp: Pick<PropositionCamps, "summary" | "sides" | "uncounted">): string {
  const { summary, sides, uncounted } = camp;
  const { agree, disagree, neutral, holders } = summary;
  const rest = neutral > 0 ? `, ${number(neutral)} neutral` : "";
  const agreeing = `${number(agree)} ${agree === 1 ? "agrees" : "agree"}`;
  const disagreeing = `${number(disagree)} ${disagree === 1 ? "disagrees" : "disagree"}`;
  switch (summary.label.kind) {
    case "too-few":
      if (holders === 0) return `nobody ${uncounted.length > 0 ? "counted here " : ""}took a position`;
      return `${count(holders, "voice")} only: too few to say`;
    case "all-neutral":
      return `all ${number(neutral)} neutral`;
    case "one-sided":
      return agree > 0
        ? `${agreeing}, ${nobodyOn("disagree", camp)} disagrees${rest}`
        : `${disagreeing}, ${nobodyOn("agree", camp)} agrees${rest}`;
    case "contested": {
      const alone = loneDissenter({ summary, sides });
      const among = uncounted.includes(disagree === 1 ? "disagree" : "agree") ? " among those counted" : "";
      if (alone && disagree === 1) return `${number(agree)} agree, ${fullName(alone)} alone${among} disagrees${rest}`;
      if (alone) return `${number(disagree)} disagree, ${fullName(alone)} alone${among} agrees${rest}`;
      return `${agreeing}, ${disagreeing}${rest}`;
    }
  }
}

/** The voices left by name; sorted once for all propositions of a page. */
function namedInOrder(index: DossierIndex, selection: Selection): readonly NamedVoice[] {
  const known = named.get(selection);
  if (known) return known;
  const voices = selection.commentators.map((commentator) => nameVoice(index, commentator)).sort(byName);
  named.set(selection, voices);
  return voices;
}

const named = new WeakMap<Selection, readonly NamedVoice[]>();

/** Under a filter nearly everybody is left out, so the first few tell; it is asked of every proposition. */
function sidesNotCounted(all: readonly Position[], counted: readonly Position[]): Side[] {
  const ids = new Set(counted.map(({ commentatorId }) => commentatorId));
  const sides = new Set<Side>();
  for (const { commentatorId, value } of all) {
    if (value !== null && !ids.has(commentatorId)) sides.add(sideOf(value));
    if (sides.size === SIDES.length) break;
  }
  return [...sides].sort();
}

function placeOnSides(voices: readonly { voice: NamedVoice; position: Position | null }[]): Sides {
  const placed = voices.flatMap(({ voice, position }): PlacedVoice[] => {
    if (!position || position.value === null) return [];
    const { value, confidence, state } = position;
    return [{ ...voice, value, confidence, singleCoded: state === "single-coded" }];
  });
  const on = (side: Side) =>
    placed.filter(({ value }) => sideOf(value) === side).toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return { disagree: on("disagree"), neutral: on("neutral"), agree: on("agree") };
}
