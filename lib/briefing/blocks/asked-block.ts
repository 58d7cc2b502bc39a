import { basisOf, generated, missing, sidePositions } from "@/lib/briefing/basis/basis";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import type { BriefingCell, BriefingTable } from "@/lib/briefing/briefing";
import { MAX_KEY_PROPOSITIONS } from "@/lib/briefing/plan/key-propositions";
import type { BriefingPlan, PlannedBlock } from "@/lib/briefing/plan/plan";
import type { Proposition } from "@/lib/domain/dossier";
import { askedClause, withCode } from "@/lib/wording/claim";
import { sentenceCase } from "@/lib/wording/count";
import { sideLabel, sidePhrase, usedSides } from "@/lib/wording/stance-words";

/**
 * What was asked: the propositions that the blocks of a plan speak of, worded, six at most; all the others of the
 * dossier stand in the appendix with their counts.
 */
export function askedBlock(input: BlockInput, plan: BriefingPlan): BlockContent {
  const { propositions } = input.index;
  const worded = propositionsOf(plan)
    .flatMap((id) => propositions.get(id) ?? [])
    .slice(0, MAX_KEY_PROPOSITIONS);
  const others = input.index.dossier.propositions.filter((proposition) => !worded.includes(proposition));
  const clause = (proposition: Proposition) => withCode(askedClause(input.index.dossier, proposition), proposition.id);
  // With verbs of its own the clause is an object: "Who voted for N4, a convention … (74/68)?"
  const assent = sidePhrase(input.index.dossier, "agree");
  const question = (clauses: readonly string[]) =>
    assent ? `Who ${assent.plural} ${clauses.join("; ")}?` : `${sentenceCase(clauses.join("; "))}.`;
  const nothing = missing("No block of this briefing speaks of a proposition.", {
    propositionIds: others.map(({ id }) => id),
  });
  return {
    heading: "What was asked",
    sentences:
      worded.length === 0
        ? nothing
        : worded.flatMap((proposition) => askedSentence(input, [proposition], question([clause(proposition)]))),
    ...(worded.length > 0 && {
      short: askedSentence(input, worded, question(worded.map(clause))),
    }),
    appendix: others.length === 0 ? null : appendixTable(input, others),
  };
}

/** Ids of the propositions that the blocks of a plan speak of, in the order of the plan, without repeats. */
function propositionsOf({ blocks }: BriefingPlan): string[] {
  return [...new Set(blocks.flatMap(boundPropositions))];
}

function boundPropositions(block: PlannedBlock): readonly string[] {
  if ("propositionIds" in block) return block.propositionIds ?? [];
  return "propositionId" in block && block.propositionId ? [block.propositionId] : [];
}

function askedSentence(input: BlockInput, asked: readonly Proposition[], text: string) {
  const sidesByProposition = input.sidesByProposition.filter(({ id }) =>
    asked.some((proposition) => proposition.id === id),
  );
  const positions = sidesByProposition.flatMap((propositionSides) => sidePositions(input.selection, propositionSides));
  const about = { propositionIds: asked.map(({ id }) => id), commentatorIds: [] };
  return generated(text, basisOf(input.index, positions), about);
}

function appendixTable(
  { index: { dossier }, sidesByProposition }: BlockInput,
  others: readonly Proposition[],
): BriefingTable {
  const sides = usedSides(dossier);
  const figure = (number: number): BriefingCell => ({ text: String(number), number, kind: "count" });
  return {
    caption: "The other propositions of the dossier, worded, and how many took each side",
    header: ["Proposition", ...sides.map((side) => sideLabel(dossier, side))],
    rows: others.map((proposition): BriefingCell[] => {
      const summary = sidesByProposition.find(({ id }) => id === proposition.id)?.summary;
      return [
        { text: `${proposition.id} ${proposition.text}`, number: null, kind: "heading" },
        ...sides.map((side) => (summary ? figure(summary[side]) : OUTSIDE)),
      ];
    }),
  };
}

const OUTSIDE: BriefingCell = { text: "not in this filter", number: null, kind: "text" };
