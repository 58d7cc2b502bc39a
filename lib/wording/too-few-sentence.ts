import { askedClause } from "@/lib/wording/claim";
import { sentenceCase } from "@/lib/wording/count";
import { commentatorNoun } from "@/lib/wording/nouns";
import type { PropositionSentence } from "@/lib/wording/proposition-sentence";
import { amount, type PropositionResult } from "@/lib/wording/result-parts";

/**
 * That one or two took a position, which says nothing about opinion: "Only two commentators took a position on whether
 * …: too few to say."
 */
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
