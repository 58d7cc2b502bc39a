import { SIDES } from "@/lib/domain/stance";
import { assentVerb, claimClause } from "@/lib/wording/claim";
import { number, sentenceCase } from "@/lib/wording/count";
import { commentatorNoun } from "@/lib/wording/nouns";
import {
  amount,
  lowConfidence,
  namesOfFew,
  nobody,
  noneClause,
  otherClause,
  ownNoun,
  type PropositionResult,
} from "@/lib/wording/result-parts";
import { sidePhrase } from "@/lib/wording/stance-words";

/** A sentence with the claim set apart, so that it can lead to its evidence; `text` is the whole. */
export interface PropositionSentence {
  readonly lead: string;
  readonly claim: string;
  readonly rest: string;
  readonly text: string;
}

/**
 * Result of a proposition as a sentence: what is claimed, how many of those who took a position say so, and what the
 * others do. "Five of six say that North Korea is supplying arms to Russia; only Konstantin Asmolov disagrees." "178 of
 * 184 states voted for verifying nuclear disarmament (74/50); only Russia voted against, five abstained."
 *
 * Silence is not counted: the denominator is those who took a position, neutral ones included. Small sides (at most
 * three, a third of the other side or less) are named. A side is said to be empty only of those counted where
 * `uncounted` lists it.
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
  if (counts.agree > 0 && counts.disagree === 0 && counts.neutral > 0) clauses.push(noneClause(result, "disagree"));
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

/**
 * Who assents, with the verb: "five of six say that", "all nine who addressed it agree that", "only Russia voted for".
 */
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
    return `${amount(result, agree)} of ${amount(result, holders)}${ownNoun(dossier, holders)}${mark} ${verb(agree === 1 ? 1 : 2)}`;
  if (holders < 3) return `${amount(result, agree)}${ownNoun(dossier, agree)}${mark} ${verb(agree)}`;
  const phrase = sidePhrase(dossier, "agree");
  const who = uncounted.includes("disagree") || uncounted.includes("neutral") ? "counted here" : "who addressed it";
  if (phrase)
    return `all ${amount(result, holders)}${ownNoun(dossier, holders)} ${uncounted.length > 0 ? "counted here " : ""}${phrase.plural}`;
  return `all ${amount(result, holders)} ${who} agree ${proposition.claim === null ? "with" : "that"}`;
}

function neutralOnly(result: PropositionResult, clause: string, stop: string): PropositionSentence {
  const { dossier, counts, proposition } = result;
  const phrase = sidePhrase(dossier, "neutral");
  const all = counts.neutral < 3 ? amount(result, counts.neutral) : `all ${amount(result, counts.neutral)}`;
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
