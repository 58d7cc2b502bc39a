import type { Dossier } from "@/lib/domain/dossier";

/** Whether nothing was put into a draft yet: it has a title, and neither a codebook nor people nor sources. */
export function isEmptyDraft({ propositions, commentators, sources }: Dossier): boolean {
  return propositions.length + commentators.length + sources.length === 0;
}
