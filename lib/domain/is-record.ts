import type { Coder } from "@/lib/domain/dossier";

/** Whether all positions were taken from a record (votes, answers of a panel), so that there are entries and no quotations. */
export function isRecord(coders: readonly Pick<Coder, "kind">[]): boolean {
  const readers = coders.filter(({ kind }) => kind !== "adjudication");
  return readers.length > 0 && readers.every(({ kind }) => kind === "record");
}
