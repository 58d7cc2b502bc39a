import type { Coding, Dossier } from "@/lib/domain/dossier";
import type { Position, UnresolvedReason } from "@/lib/domain/position";
import { CONFIDENCE_WORDS, STATE_WORDS } from "@/lib/wording/labels";
import { valueLabel } from "@/lib/wording/stance-words";

/** Why nobody can say where a commentator stands, though something was found. */
const UNRESOLVED_WORDS: Readonly<Record<UnresolvedReason, string>> = {
  "coders-differ": STATE_WORDS.unresolved,
  mixed: "both agreement and disagreement found, to be adjudicated",
  "order-unknown": "found on more than one side, and the dates do not say which came last",
};

/** How a position came about, in words; of an unresolved one, why it is. */
export function stateWords({ state, unresolvedBecause }: Pick<Position, "state" | "unresolvedBecause">): string {
  return unresolvedBecause ? UNRESOLVED_WORDS[unresolvedBecause] : STATE_WORDS[state];
}

/** What one coder makes of a cell: "agrees, high confidence", "declined to say". */
export function readingWords(
  dossier: Pick<Dossier, "wording">,
  { status, value, confidence }: Pick<Coding, "status" | "value" | "confidence">,
): string {
  if (status === "declined") return STATE_WORDS.declined;
  if (status === "mixed") return "both agreement and disagreement";
  if (status === "none" || value === null) return "no position";
  return [valueLabel(dossier, value), confidence && CONFIDENCE_WORDS[confidence]].filter(Boolean).join(", ");
}
