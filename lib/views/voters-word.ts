import type { Selection } from "../filters/selection";

/** "voices" or "named voices": every sentence that counts says whom it counts. */
export function votersWord({ filter }: Pick<Selection, "filter">): "voices" | "named voices" {
  return filter.unnamed ? "voices" : "named voices";
}
