import { basisOf, generated, missing, sidePositions } from "@/lib/briefing/basis/basis";
import type { BlockInput } from "@/lib/briefing/blocks/block-input";
import { resultSentence } from "@/lib/briefing/blocks/proposition-result";
import type { Sentence } from "@/lib/briefing/briefing";
import { isRecord } from "@/lib/domain/is-record";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import { askedClause } from "@/lib/wording/claim";
import { count, outOf } from "@/lib/wording/count";
import { comparedNoun } from "@/lib/wording/nouns";

/**
 * The result of one proposition in one sentence, its code and coverage beside it, with the positions and words it rests
 * on.
 */
export function sidesSentence(input: BlockInput, propositionSides: PropositionSides): Sentence[] {
  const said = resultSentence(input.index, propositionSides).text.replace(/\.$/, "");
  // No number without its basis: how many spoke, of how many who could have.
  const text = `${said} (${propositionSides.id}; ${coverageWords(input, propositionSides)}).`;
  const about = { propositionIds: [propositionSides.id], commentatorIds: propositionSides.silent.map(({ id }) => id) };
  return generated(text, basisOf(input.index, sidePositions(input.selection, propositionSides)), about);
}

/** "6 of 40 named commentators · 9 quotations": what the sentence of a proposition rests on; null where it has none. */
export function sidesBasisLine(input: BlockInput, propositionSides: PropositionSides): string | null {
  if (propositionSides.summary.holders === 0) return null;
  return `${coverageWords(input, propositionSides)} · ${quotationCount(input, propositionSides.quotations)}`;
}

/** "6 of 40 named commentators": who took a position, of those who are compared. */
function coverageWords(input: BlockInput, { summary, compared }: PropositionSides): string {
  return `${outOf(summary.holders, compared)} ${comparedWords(input, compared)}`;
}

/** Noun for those whom counts count: "named commentators", "states". */
export function comparedWords({ index, selection }: Pick<BlockInput, "index" | "selection">, amount = 2): string {
  return comparedNoun(index.dossier, { count: amount, unnamed: selection.filter.unnamed });
}

/** "9 quotations" or, of a record, "9 entries". */
function quotationCount({ index }: BlockInput, amount: number): string {
  return isRecord(index.dossier.coders) ? count(amount, "entry", "entries") : count(amount, "quotation");
}

/**
 * The sides of a proposition that a block is bound to or, where it is gone or filtered out, the sentence that says so.
 */
export function boundSides(
  input: BlockInput,
  propositionId: string,
): { propositionSides: PropositionSides | null; lost: Sentence[] } {
  const propositionSides = input.sidesByProposition.find(({ id }) => id === propositionId) ?? null;
  if (propositionSides) return { propositionSides, lost: [] };
  const proposition = input.index.propositions.get(propositionId);
  const text = proposition
    ? `The question ${askedClause(input.index.dossier, proposition)} (${proposition.id}) belongs to an issue that the filter leaves out.`
    : `Proposition ${propositionId} is no longer in the dossier.`;
  return { propositionSides: null, lost: missing(text, { propositionIds: [propositionId] }) };
}
