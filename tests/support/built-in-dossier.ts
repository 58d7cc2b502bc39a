import type { Dossier } from "../../lib/domain/dossier";
import { readPackage } from "../../lib/dossier/read-package";
import { deepFreeze } from "./deep-freeze";
import { builtInPackage } from "./package-fixtures";

/** The built-in dossier, read the way an import reads it, and frozen. */
export function builtInDossier(): Dossier {
  const { dossier, problems } = readPackage(builtInPackage());
  if (!dossier) throw new Error(`The built-in dossier cannot be read: ${problems[0]?.message}`);
  return deepFreeze(dossier);
}
