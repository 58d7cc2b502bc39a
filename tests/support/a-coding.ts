import type { Coder, Coding } from "../../lib/domain/dossier";

/** A coder who considered every cell, unless said otherwise. */
export function aCoder(id: string, given: Partial<Coder> = {}): Coder {
  return { id, title: id, kind: "person", scope: "all", ...given };
}

/** A coding of +1 at high confidence, unless said otherwise. */
export function aCoding(given: Partial<Coding> & Pick<Coding, "commentatorId" | "propositionId" | "coderId">): Coding {
  return { status: "coded", value: 1, confidence: "high", evidence: [], rationale: "", ...given };
}
