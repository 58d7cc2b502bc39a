import type { Dossier } from "@/lib/domain/dossier";
import { readPackage } from "@/lib/dossier/read-package";
import { deepFreeze } from "@/tests/support/deep-freeze";
import { type BuiltIn, builtInPackage } from "@/tests/support/dossiers/package-fixtures";

/** A built-in dossier, read the way an import reads it, and frozen. */
export function builtInDossier(name: BuiltIn = "russia-dprk-2023"): Dossier {
  const { dossier, problems } = readPackage(builtInPackage(name));
  if (!dossier) throw new Error(`The built-in dossier cannot be read: ${problems[0]?.message}`);
  return deepFreeze(dossier);
}
