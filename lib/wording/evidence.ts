import type { Coder, Dossier } from "@/lib/domain/dossier";
import { isRecord } from "@/lib/domain/is-record";
import { number } from "@/lib/wording/count";

/**
 * Titles of the records that positions were taken from, where nobody read anything: no reliability, no second coder to
 * miss. Null where somebody coded.
 */
export function recordTitles({ coders }: Pick<Dossier, "coders">): readonly string[] | null {
  return isRecord(coders) ? coders.flatMap(({ kind, title }) => (kind === "record" ? [title] : [])) : null;
}

/** Noun for the evidence of a dossier in the number that goes with a count: "quotations", "entry" of a record. */
export function evidenceNoun({ coders }: { readonly coders: readonly Pick<Coder, "kind">[] }, count: number): string {
  if (isRecord(coders)) return count === 1 ? "entry" : "entries";
  return count === 1 ? "quotation" : "quotations";
}

/** Count with its noun: "144 quotations", "4,408 entries". */
export function countEvidence(dossier: { readonly coders: readonly Pick<Coder, "kind">[] }, count: number): string {
  return `${number(count)} ${evidenceNoun(dossier, count)}`;
}
