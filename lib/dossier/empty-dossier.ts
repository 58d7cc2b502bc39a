import { objectOf } from "@/lib/domain/collections";
import type { Dossier } from "@/lib/domain/dossier";
import { type DossierRows, toDossierTables } from "@/lib/dossier/dossier-rows";
import { readWording } from "@/lib/dossier/read-wording";
import { TABLE_NAMES } from "@/lib/dossier/table-definitions";

/** The version of what was never published. */
const FIRST_VERSION = "0.1.0";

/** A dossier that has a title and nothing else. */
export function emptyDossier({ id, title }: { readonly id: string; readonly title: string }): Dossier {
  return {
    id,
    title,
    description: null,
    version: FIRST_VERSION,
    created: null,
    descriptor: {},
    wording: readWording({}).wording,
    documents: [],
    ...toDossierTables(objectOf<DossierRows>(TABLE_NAMES, () => [])),
  };
}
