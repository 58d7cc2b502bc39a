import type { Coding, Dossier } from "@/lib/domain/dossier";
import { readPackage } from "@/lib/dossier/read-package";
import { builtInPackage } from "@/tests/support/dossiers/package-fixtures";
import { minimalPackage } from "@/tests/support/dossiers/package-minimal";

/** The built-in dossier as the package reader gives it. */
export function builtInDossier(): Dossier {
  return dossierIn(builtInPackage());
}

/** Two commentators, two propositions, one source, two quotations, three coders, five codings; changed as told. */
export function smallDossier(changes: Partial<Dossier> = {}): Dossier {
  return { ...dossierIn(minimalPackage()), ...changes };
}

/** The same dossier with one coding changed. */
export function withCoding({
  dossier,
  index,
  change,
}: {
  dossier: Dossier;
  index: number;
  change: Partial<Coding>;
}): Dossier {
  const codings = dossier.codings.map((coding, at) => (at === index ? { ...coding, ...change } : coding));
  return { ...dossier, codings };
}

function dossierIn(files: ReadonlyMap<string, Uint8Array>): Dossier {
  const { dossier, problems } = readPackage(files);
  if (!dossier) throw new Error(problems.map(({ message }) => message).join("\n"));
  return dossier;
}
