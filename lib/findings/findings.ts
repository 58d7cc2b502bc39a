import type { Dossier } from "@/lib/domain/dossier";
import type { DossierView } from "@/lib/selection/dossier-view";
import { loneDissenter, mostContestedFirst, type PropositionSides } from "@/lib/selection/proposition-sides";
import { outOf } from "@/lib/wording/count";
import { countEvidence } from "@/lib/wording/evidence";

/**
 * One sentence that the analysis carries, with its basis. `text` is the sentence whole; lead + emphasis + rest is the
 * same sentence in three parts, `emphasis` being what is claimed.
 */
export interface Finding {
  readonly propositionId: string;
  readonly issueId: string;
  readonly lead: string;
  readonly emphasis: string;
  readonly rest: string;
  readonly text: string;
  readonly basis: string;
}

const FINDINGS_SHOWN = 5;
const FINDINGS_WANTED = 3;

/**
 * Three to five sentences, each true by construction: first the headline proposition of every issue, then the most
 * contested, the most one-sided and the proposition with a lone dissenter, as far as those are not among them; where
 * these are fewer than three, the next most contested. A proposition on which fewer than three commentators took a
 * position yields no sentence.
 */
export function findings(
  { index, selection }: DossierView,
  sidesByProposition: readonly PropositionSides[],
): Finding[] {
  const sayable = sidesByProposition.filter(({ summary }) => summary.label.kind !== "too-few");
  const headlines = sayable.filter(
    ({ id, issueId }) => index.propositions.get(id)?.headline && index.issues.get(issueId)?.kind === "issue",
  );
  const contested = mostContestedFirst(sayable).filter(({ summary }) => summary.label.kind === "contested");
  const oneSided = sayable
    .filter(({ summary }) => summary.label.kind === "one-sided" && summary.neutral === 0)
    .toSorted((a, b) => b.summary.holders - a.summary.holders);
  const alone = sayable.filter((propositionSides) => loneDissenter(propositionSides) !== null);
  const chosen = new Set([...headlines, ...contested.slice(0, 1), ...oneSided.slice(0, 1), ...alone.slice(0, 1)]);
  for (const propositionSides of mostContestedFirst(sayable))
    if (chosen.size < FINDINGS_WANTED) chosen.add(propositionSides);
  return [...chosen].slice(0, FINDINGS_SHOWN).map((propositionSides) => finding(propositionSides, selection.dossier));
}

function finding(
  { id, issueId, said, summary, compared, quotations, voters }: PropositionSides,
  dossier: Dossier,
): Finding {
  return {
    propositionId: id,
    issueId,
    lead: said.lead,
    emphasis: said.claim,
    rest: said.rest,
    text: said.text,
    basis: `${outOf(summary.holders, compared)} ${voters} · ${countEvidence(dossier, quotations)}`,
  };
}
