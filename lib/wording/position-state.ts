import type { Coding, Dossier } from "@/lib/domain/dossier";
import type { Position, UnresolvedReason } from "@/lib/domain/position";
import { CONFIDENCE_WORDS, STATE_WORDS } from "@/lib/wording/labels";
import { valueLabel } from "@/lib/wording/stance-words";

/** Why nobody can say where a commentator stands, though something was found. */
export const UNRESOLVED_WORDS: Readonly<Record<UnresolvedReason, string>> = {
  "coders-differ": STATE_WORDS.unresolved,
  mixed: "both agreement and disagreement found, to be adjudicated",
  "order-unknown": "found on more than one side, and the dates do not say which came last",
};

/** The same for a key of marks or beside a name, where there is no room for more. */
export const UNRESOLVED_SHORT: Readonly<Record<UnresolvedReason, string>> = {
  "coders-differ": "coders disagree",
  mixed: "both sides found, to be adjudicated",
  "order-unknown": "dates leave the order open",
};

/** The same of several commentators: "3 more …". */
export const UNRESOLVED_OF_SEVERAL: Readonly<Record<UnresolvedReason, string>> = {
  "coders-differ": "disputed between coders",
  mixed: "found on both sides and not adjudicated",
  "order-unknown": "found on more than one side in an unknown order",
};

/** Further meanings of the mark of an unresolved cell, for a key; each only where a dossier can have it. */
const FURTHER_MEANINGS = { mixed: "both sides found", orderUnknown: "dates leave the order open" };

/**
 * What the mark of an unresolved cell may mean in a dossier, for a key: one reason in the given words, several as a
 * list.
 */
export function unresolvedKey(
  { codings = [] }: Partial<Pick<Dossier, "codings">>,
  words = UNRESOLVED_WORDS["coders-differ"],
): string {
  const further = [
    ...(codings.some(({ status }) => status === "mixed") ? [FURTHER_MEANINGS.mixed] : []),
    ...(codings.some(({ asOf }) => asOf !== null) ? [FURTHER_MEANINGS.orderUnknown] : []),
  ];
  const all = [UNRESOLVED_SHORT["coders-differ"], ...further];
  return further.length === 0 ? words : `unresolved: ${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}

/** How a position came about, in words; of an unresolved one, why it is. */
export function stateWords({
  state,
  unresolvedBecause,
  codings,
}: Pick<Position, "state" | "unresolvedBecause" | "codings">): string {
  if (unresolvedBecause) return UNRESOLVED_WORDS[unresolvedBecause];
  const wasMixed = state === "adjudicated" && codings.some(({ status }) => status === "mixed");
  return wasMixed ? "both agreement and disagreement found, adjudicated" : STATE_WORDS[state];
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
