import { sentenceCase } from "../views/count";
import { askedClause } from "./claim";
import { commentatorNoun } from "./nouns";
import type { PropositionSentence } from "./proposition-sentence";
import { amount, type PropositionResult } from "./result-parts";

/** That one or two took a position, which says nothing about opinion: "Only two commentators took a position on whether …: too few to say." */
export function tooFewSentence(result: PropositionResult): PropositionSentence {
  const { dossier, proposition, counts } = result;
  const holders = counts.agree + counts.neutral + counts.disagree;
  const asked = askedClause(dossier, proposition);
  const claim = proposition.claim ?? asked;
  const whether = asked.slice(0, asked.length - claim.length);
  const lead = sentenceCase(
    `only ${amount(result, holders)} ${commentatorNoun(dossier, holders)} took a position on ${whether}`,
  );
  const rest = ": too few to say.";
  return { lead, claim, rest, text: `${lead}${claim}${rest}` };
}
