import type { Dossier, Proposition } from "@/lib/domain/dossier";
import type { Side } from "@/lib/domain/stance";
import { sidePhrase } from "@/lib/wording/stance-words";

type Claimed = Pick<Proposition, "text" | "claim">;

/**
 * Object clause of a proposition: its claim or, where it has none, its wording in quotation marks, without the full
 * stop that the sentence around it has.
 */
export function claimClause({ text, claim }: Claimed): { readonly hasClaim: boolean; readonly clause: string } {
  return claim === null
    ? { hasClaim: false, clause: `“${text.replace(/\.$/, "")}”` }
    : { hasClaim: true, clause: claim };
}

/** Verb of assent in front of an object clause: "says that", "agree with", "voted for". */
export function assentVerb(
  dossier: Pick<Dossier, "wording">,
  { proposition, count }: { readonly proposition: Claimed; readonly count: number },
): string {
  const phrase = sidePhrase(dossier, "agree");
  if (phrase) return count === 1 ? phrase.singular : phrase.plural;
  if (proposition.claim === null) return count === 1 ? "agrees with" : "agree with";
  return count === 1 ? "says that" : "say that";
}

/**
 * Question that a proposition asks, for lists of what was asked: "whether North Korea is supplying arms to Russia";
 * with verbs of its own, the object alone.
 */
export function askedClause(dossier: Pick<Dossier, "wording">, proposition: Claimed): string {
  const { hasClaim, clause } = claimClause(proposition);
  return hasClaim && dossier.wording.scale === null ? `whether ${clause}` : clause;
}

/**
 * The clause with the code of its proposition in brackets; before one that ends with a reference of its own: "N15, the
 * Treaty … (74/41)".
 */
export function withCode(clause: string, id: string): string {
  return clause.endsWith(")") ? `${id}, ${clause}` : `${clause} (${id})`;
}

/** One side of a proposition as a clause that can stand alone: "say that …", "disagree that …", "voted against …". */
export function sideClause(
  dossier: Pick<Dossier, "wording">,
  { proposition, side, count }: { readonly proposition: Claimed; readonly side: Side; readonly count: number },
): string {
  const { hasClaim, clause } = claimClause(proposition);
  const phrase = sidePhrase(dossier, side);
  if (phrase) return `${count === 1 ? phrase.singular : phrase.plural} ${clause}`;
  if (side === "agree") return `${assentVerb(dossier, { proposition, count })} ${clause}`;
  if (side === "disagree") return `${count === 1 ? "disagrees" : "disagree"} ${hasClaim ? "that" : "with"} ${clause}`;
  return `${count === 1 ? "is" : "are"} neutral on ${hasClaim ? "whether " : ""}${clause}`;
}
