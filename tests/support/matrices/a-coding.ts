import type { Coder, Coding } from "@/lib/domain/dossier";
import * as factories from "@/tests/support/dossiers/factories";

/** A coder who considered every cell, unless said otherwise. */
export function aCoder(id: string, given: Partial<Coder> = {}): Coder {
  return factories.aCoder({ id, title: id, kind: "person", ...given });
}

/** A coding of +1 at high confidence, unless said otherwise. */
export function aCoding(given: Partial<Coding> & Pick<Coding, "commentatorId" | "propositionId" | "coderId">): Coding {
  return factories.aCoding({ evidence: [], rationale: "", ...given });
}
