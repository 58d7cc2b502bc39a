import type { Coder, Dossier } from "@/lib/domain/dossier";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { count } from "@/lib/wording/count";
import { countEvidence } from "@/lib/wording/evidence";
import { countCommentators } from "@/lib/wording/nouns";

/**
 * Sizes of a dossier in its own nouns, for lists of dossiers: "188 states", "24 propositions", "4,408 entries", "24
 * sources".
 */
export function dossierSizes(
  nouns: (Pick<Dossier, "wording"> & { readonly coders: readonly Pick<Coder, "kind">[] }) | undefined,
  counts: {
    readonly commentators: number;
    readonly propositions: number;
    readonly quotations: number;
    readonly sources: number;
  },
): string[] {
  const { wording, coders } = nouns ?? { wording: DEFAULT_WORDING, coders: [] };
  return [
    countCommentators({ wording }, counts.commentators),
    count(counts.propositions, "proposition"),
    countEvidence({ coders }, counts.quotations),
    count(counts.sources, "source"),
  ];
}
