import { LIMITS, MIN_CLUSTERS } from "@/lib/analysis/two-sample/parameters";
import type { SelectionBasis, SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import type { Dossier } from "@/lib/domain/dossier";
import { edgeClause } from "@/lib/findings/verdict-sentence";
import { coefficientBeside, count, number, sentenceCase } from "@/lib/wording/count";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";

/** What is said of the difference of two selections: one sentence, and what has to be known beside it. */
export interface DifferenceSentence {
  readonly sentence: string;
  readonly notes: readonly string[];
}

interface Names {
  readonly a: string;
  readonly b: string;
}

/** What is not put to the test. */
export interface LeftOutCount {
  /** Positions that count in both selections, and of how many commentators they are. */
  readonly positions: number;
  readonly commentators: number;
  /** Propositions by whose sides a selection was chosen. */
  readonly chosenBy: number;
}

/**
 * Says what may be said about two selections. Every number in it is a field of the difference; nothing is called a
 * difference unless the verdict names one.
 *
 * @param names as they stand inside a sentence: "the United States", "members of NATO".
 * @param isOffered whether the product itself proposes this comparison, in a list adjusted for its length; any other
 *   one was chosen by its reader among many.
 */
export function selectionDifferenceSentence({
  dossier,
  names,
  difference,
  leftOut = { positions: 0, commentators: 0, chosenBy: 0 },
  isOffered = false,
  isOneOfSeveral = false,
}: {
  readonly dossier: Pick<Dossier, "wording">;
  readonly names: Names;
  readonly difference: SelectionDifference;
  readonly leftOut?: LeftOutCount;
  readonly isOffered?: boolean;
  readonly isOneOfSeveral?: boolean;
}): DifferenceSentence {
  // Of several pairs each note says of which it speaks.
  const ofPair = (note: string) => (isOneOfSeveral ? `${sentenceCase(names.a)} and ${names.b}: ${note}` : note);
  return {
    sentence: `${sentenceOf(names, difference, leftOut)}.`,
    notes: [
      ...[
        ...habitNotes(names, difference),
        ...marksNotes(difference),
        ...edgeNotes(difference),
        ...leftOutNotes(dossier, leftOut),
      ].map(ofPair),
      ...unitNotes(dossier, difference),
      ...(isOffered || difference.p === null ? [] : [CHOSEN_AMONG_MANY]),
    ],
  };
}

const CHOSEN_AMONG_MANY =
  "You chose this comparison among many: of equal selections about one pair in twenty looks perhaps different, by chance alone.";

function sentenceOf(names: Names, difference: SelectionDifference, leftOut: LeftOutCount): string {
  const both = `${names.a} and ${names.b}`;
  const basis = basisOf(difference);
  const p = pWords(difference);
  const { sharp, mild } = difference.power;
  switch (difference.verdict) {
    case "too-few":
      return `Whether ${both} differ cannot be told: ${wholeClause(names, difference, leftOut) ?? tooFewClause(difference)}`;
    case "cannot-be-told":
      return `Whether ${both} differ cannot be told: even a sharp difference would be noticed in about ${casesOf100(sharp, LIMITS.power)} of 100 cases (${basis})`;
    case "none-found": {
      const mildly = mild === null ? "" : `, a mild one in ${casesOf100(mild, LIMITS.mildPower)}`;
      return `No difference between ${both} was found beyond chance, but one could have been missed: a sharp one would be noticed in ${casesOf100(sharp)} of 100 cases${mildly} (${basis}; ${p})`;
    }
    case "no-more-than-chance":
      return `${sentenceCase(both)} do not differ more than two selections drawn at random from the same people (${basis}; ${p}; a sharp difference would be noticed in ${casesOf100(sharp)} of 100 cases, a mild one in ${casesOf100(mild)})`;
    case "perhaps-different":
      return `${sentenceCase(both)} differ somewhat more than chance would make them (${basis}; ${p}: about one in twenty comparisons of equal selections looks like this)`;
    case "different":
      return `${sentenceCase(both)} differ more than chance would make them (${basis}; ${p})`;
  }
}

/** Where one selection lies within the other nothing is left of it to compare. */
function wholeClause({ a, b }: Names, { basis }: SelectionDifference, { positions }: LeftOutCount): string | null {
  if (positions === 0 || (basis.a.clusters > 0 && basis.b.clusters > 0)) return null;
  if (basis.a.clusters === 0 && basis.b.clusters === 0) return "all that counts in one counts in the other too";
  const [inner, outer] = basis.a.clusters === 0 ? [a, b] : [b, a];
  return `all that counts in ${inner} counts in ${outer} too; the rest of ${outer} can be compared with it`;
}

function tooFewClause({ tooFew, basis: { a, b, propositions } }: SelectionDifference): string {
  const voices = `${number(a.clusters)} against ${number(b.clusters)}`;
  switch (tooFew) {
    case "no-common-proposition":
      return `there is no proposition on which two voices of each spoke (${voices} voices)`;
    case "nobody-differs":
      return `all who spoke on their common propositions hold the same values there (${voices} voices)`;
    default:
      return `fewer than ${MIN_CLUSTERS} voices a side on common propositions (${voices}, ${count(propositions, "proposition")})`;
  }
}

/** "9 voices against 10, 7 common propositions"; "9 voices (12 people) against 10" where they differ. */
function basisOf({ basis: { a, b, propositions } }: SelectionDifference): string {
  return `${count(a.clusters, "voice")}${people(a)} against ${number(b.clusters)}${people(b)}, ${count(propositions, "common proposition")}`;
}

function people({ clusters, commentators }: SelectionBasis): string {
  return clusters === commentators ? "" : ` (${number(commentators)} people)`;
}

/** "p = .96", "p = .005": on its own side of each limit of the verdict. */
function pWords({ p, settings: { pairs } }: SelectionDifference): string {
  if (p === null) return "p not computed";
  const limit = p < (LIMITS.chance + LIMITS.chanceClear) / 2 ? LIMITS.chanceClear : LIMITS.chance;
  const digits = p < LIMITS.chanceClear ? 3 : 2;
  const shown = p < 0.0005 ? "p < .001" : `p = ${coefficientBeside(limit, p, digits).replace(/^0/, "")}`;
  return pairs > 1 ? `${shown} for ${number(pairs)} comparisons together` : shown;
}

/** A share as a whole number of 100 that stays on its side of a limit. */
function casesOf100(share: number | null, limit?: number): string {
  const cases = Math.round(100 * (share ?? 0));
  const isBelow = limit !== undefined && (share ?? 0) < limit;
  return String(isBelow ? Math.min(cases, Math.ceil(100 * limit) - 1) : cases);
}

function habitNotes(names: Names, { habit, propositions }: SelectionDifference): string[] {
  if (!habit?.isAll) return [];
  const direction = propositions.reduce((sum, { difference, harmonicNumber }) => sum + difference * harmonicNumber, 0);
  const who = sentenceCase(direction > 0 ? names.a : names.b);
  return [`${who}: more agreement with everything. Apart from that no difference can be shown.`];
}

function marksNotes({ verdict, propositions }: SelectionDifference): string[] {
  const isNamed = verdict === "different" || verdict === "perhaps-different";
  if (!isNamed || propositions.some(({ isMarked }) => isMarked)) return [];
  return ["Which propositions make the difference cannot be told."];
}

function edgeNotes(difference: SelectionDifference): string[] {
  const clause = edgeClause(difference);
  return clause === "" ? [] : [`${sentenceCase(clause.replace(/^; /, ""))}.`];
}

function leftOutNotes(
  dossier: Pick<Dossier, "wording">,
  { positions, commentators, chosenBy }: LeftOutCount,
): string[] {
  const ofChoice = `${count(chosenBy, "proposition")} by whose sides a selection was chosen ${chosenBy === 1 ? "is" : "are"} left out of this test: there they differ by choice.`;
  const chosen = chosenBy === 0 ? [] : [ofChoice];
  if (positions === 0) return chosen;
  const are = positions === 1 ? "counts in both and is" : "count in both and are";
  const of = countCommentators(dossier, commentators);
  return [
    ...chosen,
    `${count(positions, "position")} of ${of} ${are} left out of this test: on both sides at once they say nothing.`,
  ];
}

/** What a voice is. */
function unitNotes(dossier: Pick<Dossier, "wording">, { unit, basis: { a, b } }: SelectionDifference): string[] {
  const isPooled = a.clusters !== a.commentators || b.clusters !== b.commentators;
  if (unit === "commentator") {
    return isPooled
      ? ["Those chosen by their one institution are a voice each; elsewhere people of one institution are one voice."]
      : [`Each ${commentatorNoun(dossier, 1)} is one voice.`];
  }
  return isPooled ? ["People of one institution are one voice here: colleagues repeat each other."] : [];
}
