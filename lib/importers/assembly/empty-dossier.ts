import type { Dossier } from "@/lib/domain/dossier";
import { readWording } from "@/lib/dossier/read-wording";

/** A dossier without content: where an import begins. */
export function emptyDossier({ id, title }: { readonly id: string; readonly title: string }): Dossier {
  return {
    id,
    title,
    description: null,
    version: "1.0.0",
    created: null,
    descriptor: {},
    wording: readWording({}).wording,
    documents: [],
    issues: [],
    propositions: [],
    rules: [],
    institutions: [],
    commentators: [],
    affiliations: [],
    sources: [],
    quotations: [],
    codings: [],
    coders: [],
    measures: [],
    relations: [],
    annotations: [],
  };
}
