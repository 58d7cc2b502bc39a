import type { Coder } from "@/lib/domain/dossier";

/**
 * Whether a coder reads words and gives values: neither an adjudication, which knows the others, nor a record, which
 * nobody read.
 */
export function readsWords({ kind }: Pick<Coder, "kind">): boolean {
  return kind !== "adjudication" && kind !== "record";
}

/**
 * Whether all positions were taken from a record (votes, answers of a panel), so that there are entries and no
 * quotations.
 */
export function isRecord(coders: readonly Pick<Coder, "kind">[]): boolean {
  const readers = coders.filter(({ kind }) => kind !== "adjudication");
  return readers.length > 0 && readers.every(({ kind }) => kind === "record");
}
