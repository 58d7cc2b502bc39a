import type { Selection } from "@/lib/selection/selection";
import { comparedNoun } from "@/lib/wording/nouns";

/** "commentators", "named commentators" or the noun of the dossier: every sentence that counts says whom it counts. */
export function votersWord({ dossier, filter }: Pick<Selection, "dossier" | "filter">, count = 2): string {
  return comparedNoun(dossier, { count, unnamed: filter.unnamed });
}
