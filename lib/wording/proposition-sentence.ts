import type { Dossier, Proposition } from "../domain/dossier";
import { SIDES, type Side } from "../domain/stance";
import { listing, number, sentenceCase } from "../views/count";
import { assentVerb, claimClause } from "./claim";
import { commentatorNoun } from "./nouns";
import { numeral } from "./numerals";
import { sidePhrase, sidePredicate } from "./stance-words";

/** How many of a small side are named instead of counted, and how many times larger the other side must be. */
const MAX_NAMED = 3;
const MIN_RATIO_TO_NAME = 3;

/** How many took each side of a proposition. */
export type SideCounts = Readonly<Record<Side, number>>;

/** A sentence with the claim set apart, so that it can lead to its evidence; `text` is the whole. */
export interface PropositionSentence {
  readonly lead: string;
  readonly claim: string;
  readonly rest: string;
  readonly text: string;
}

export interface PropositionResult {
  readonly dossier: Pick<Dossier, "wording">;
  readonly proposition: Pick<Proposition, "text" | "claim">;
  readonly counts: SideCounts;
  /** Names of those on each side, firmest first; of a small side they are used instead of the count. */
  readonly names?: Readonly<Partial<Record<Side, readonly string[]>>>;
  /** Sides on which somebody stands who is not counted here: a word about all must not be said of some. */
  readonly uncounted?: readonly Side[];
  /** Sides on which one commentator stands alone by a position of low confidence: where that one is counted, it is marked. */
  readonly unsure?: readonly Side[];
  /** "sentence" for running text, with words up to twelve; "heading" over a picture, with figures and no full stop. */
  readonly style?: "sentence" | "heading";
}

/**
 * Result of a proposition as a sentence: what is claimed, how many of those who took a position say so, and what the others
 * do. "Five of six say that North Korea is supplying arms to Russia; only Konstantin Asmolov disagrees."
 * "178 of 184 states voted for verifying nuclear disarmament (74/50); only Russia voted against, 5 abstained."
 *
 * Silence is not counted: the denominator is those who took a position, neutral ones included. Small sides (at most three, a
 * third of the other side or less) are named. A side is said to be empty only of those counted where `uncounted` lists it.
 */
export function propositionSentence(result: PropositionResult): PropositionSentence {
  const { counts, proposition } = result;
  const { clause } = claimClause(proposition);
  const holders = counts.agree + counts.neutral + counts.disagree;
  const stop = result.style === "heading" ? "" : ".";
  if (holders === 0) return assemble({ lead: nobodyLead(result), claim: clause, rest: stop });
  if (counts.agree + counts.disagree === 0) return neutralOnly(result, clause, stop);
  const others = SIDES.toReversed().filter((side) => side !== "agree" && counts[side] > 0);
  const ordered = others.toSorted((a, b) => Number(a === "neutral") - Number(b === "neutral"));
  const clauses = ordered.map((side) => otherClause(result, side));
  if (counts.agree > 0 && counts.disagree === 0 && counts.neutral > 0) clauses.push(noneClause(result));
  const separator = clauses.length === 0 ? "" : counts.agree === 0 && result.style !== "heading" ? ": " : "; ";
  return assemble({
    lead: `${sentenceCase(subject(result))} `,
    claim: clause,
    rest: `${separator}${clauses.join(", ")}${stop}`,
  });
}

function assemble({ lead, claim, rest }: Omit<PropositionSentence, "text">): PropositionSentence {
  return { lead, claim, rest, text: `${lead}${claim}${rest}` };
}

/** Who assents, with the verb: "five of six say that", "all nine who addressed it agree that", "only Russia voted for". */
function subject(result: PropositionResult): string {
  const { dossier, proposition, counts, uncounted = [] } = result;
  const { agree, disagree, neutral } = counts;
  const holders = agree + neutral + disagree;
  const verb = (count: number) => assentVerb(dossier, { proposition, count });
  const isHeading = result.style === "heading";
  if (agree === 0) return `${nobody(result, "agree")} ${verb(1)}`;
  const named = namesOfFew(result, "agree");
  if (named) return `only ${named} ${verb(agree)}`;
  if (isHeading) return `${number(agree)}${ownNoun(dossier, agree)} ${verb(agree)}`;
  const mark = lowConfidence(result, "agree");
  if (agree < holders)
    return `${count(result, agree)} of ${count(result, holders)}${ownNoun(dossier, holders)}${mark} ${verb(agree === 1 ? 1 : 2)}`;
  if (holders < 3) return `${count(result, agree)}${ownNoun(dossier, agree)}${mark} ${verb(agree)}`;
  const phrase = sidePhrase(dossier, "agree");
  const who = uncounted.includes("disagree") || uncounted.includes("neutral") ? "counted here" : "who addressed it";
  if (phrase)
    return `all ${count(result, holders)}${ownNoun(dossier, holders)} ${uncounted.length > 0 ? "counted here " : ""}${phrase.plural}`;
  return `all ${count(result, holders)} ${who} agree ${proposition.claim === null ? "with" : "that"}`;
}

/** What another side does: "only Konstantin Asmolov disagrees", "three disagree", "1 neutral". */
function otherClause(result: PropositionResult, side: Side): string {
  const { dossier, counts } = result;
  const on = counts[side];
  if (result.style === "heading" && side === "neutral" && !dossier.wording.scale) return `${number(on)} neutral`;
  const named = side === "disagree" ? namesOfFew(result, side) : null;
  if (named) return `${on === 1 ? "only " : ""}${named} ${sidePredicate(dossier, side, on)}`;
  const amount = result.style === "heading" ? number(on) : count(result, on);
  return `${amount} ${sidePredicate(dossier, side, on)}${lowConfidence(result, side)}`;
}

function lowConfidence({ counts, unsure = [], style }: PropositionResult, side: Side): string {
  return style !== "heading" && counts[side] === 1 && unsure.includes(side) ? " (low confidence)" : "";
}

function noneClause(result: PropositionResult): string {
  return `${nobody(result, "disagree")} ${sidePredicate(result.dossier, "disagree", 1)}`;
}

function neutralOnly(result: PropositionResult, clause: string, stop: string): PropositionSentence {
  const { dossier, counts, proposition } = result;
  const phrase = sidePhrase(dossier, "neutral");
  const all = counts.neutral < 3 ? count(result, counts.neutral) : `all ${count(result, counts.neutral)}`;
  if (phrase) {
    const verb = counts.neutral === 1 ? phrase.singular : phrase.plural;
    const lead = sentenceCase(`${all} ${commentatorNoun(dossier, counts.neutral)} ${verb} `);
    return assemble({ lead, claim: clause, rest: stop });
  }
  const whether = proposition.claim === null ? "On " : "On whether ";
  const rest = `, ${all} ${counts.neutral === 1 ? "is" : "are"} neutral${stop}`;
  return assemble({ lead: whether, claim: clause, rest });
}

function nobodyLead(result: PropositionResult): string {
  const { dossier, proposition, uncounted = [] } = result;
  const who = uncounted.length > 0 ? "counted here " : "";
  if (dossier.wording.scale) return `No ${dossier.wording.commentator.singular} ${who}took a position on `;
  return `No one ${who}took a position on ${proposition.claim === null ? "" : "whether "}`;
}

function nobody({ dossier, uncounted = [] }: PropositionResult, side: Side): string {
  const noun = dossier.wording.scale ? `no ${dossier.wording.commentator.singular}` : "no one";
  return uncounted.includes(side) ? `${noun} counted here` : noun;
}

/** Names of a side so small that it is told by name; null where it is counted. */
function namesOfFew({ counts, names, uncounted = [] }: PropositionResult, side: "agree" | "disagree"): string | null {
  const other = side === "agree" ? counts.disagree : counts.agree;
  const own = names?.[side] ?? [];
  const isFew = counts[side] > 0 && counts[side] <= MAX_NAMED && other >= MIN_RATIO_TO_NAME * counts[side];
  if (!isFew || own.length !== counts[side]) return null;
  return `${listing(own)}${uncounted.includes(side) ? ", among those counted," : ""}`;
}

function count({ counts }: PropositionResult, amount: number): string {
  return numeral(amount, counts.agree + counts.neutral + counts.disagree);
}

/** A dossier that has a noun of its own says it; "commentators" goes without saying. */
function ownNoun(dossier: Pick<Dossier, "wording">, amount: number): string {
  return dossier.wording.scale ? ` ${commentatorNoun(dossier, amount)}` : "";
}
