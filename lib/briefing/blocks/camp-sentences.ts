import { outOf } from "../../views/count";
import { type Finding, findings } from "../../views/findings";
import { propositionLabel } from "../../views/names";
import type { PropositionCamps } from "../../views/proposition-camps";
import { votersWord } from "../../views/voters-word";
import { basisOf, campPositions, generated, missing } from "../basis";
import type { Sentence } from "../briefing";
import type { BlockInput } from "./block-input";

/** The result of one proposition in one sentence, with the positions and words it rests on. */
export function campSentence({ index, selection }: BlockInput, camp: PropositionCamps): Sentence[] {
  const finding = findingOf({ index, selection }, camp);
  const said = finding?.text ?? `On “${camp.label}” ${camp.sentence}.`;
  // No number without its basis: how many spoke, of how many who could have.
  const text = `${said.replace(/\.$/, "")} (${outOf(camp.summary.holders, camp.compared)} ${votersWord(selection)}).`;
  const about = { propositionIds: [camp.id], commentatorIds: camp.silent.map(({ id }) => id) };
  return generated(text, basisOf(index, campPositions(selection, camp)), about);
}

/** "23 of 57 named voices · 31 quotations": the line that stands under the sentence of a proposition. */
export function campBasisLine(input: BlockInput, camp: PropositionCamps): string | null {
  return findingOf(input, camp)?.basis ?? null;
}

/** The camps of a proposition that a block is bound to or, where it is gone or filtered out, the sentence that says so. */
export function boundCamp(
  input: BlockInput,
  propositionId: string,
): { camp: PropositionCamps | null; lost: Sentence[] } {
  const camp = input.camps.find(({ id }) => id === propositionId) ?? null;
  if (camp) return { camp, lost: [] };
  const proposition = input.index.propositions.get(propositionId);
  const text = proposition
    ? `“${propositionLabel(proposition)}” belongs to an issue that the filter leaves out.`
    : `Proposition ${propositionId} is no longer in the dossier.`;
  return { camp: null, lost: missing(text, { propositionIds: [propositionId] }) };
}

function findingOf(
  { index, selection }: Pick<BlockInput, "index" | "selection">,
  camp: PropositionCamps,
): Finding | null {
  return findings(index, selection, [camp])[0] ?? null;
}
