import { groupCommentators } from "@/lib/analysis/grouping/group-commentators";
import { seededRandom } from "@/lib/analysis/seeded-random";
import type { SimulatedKind } from "@/scripts/simulation/simulated-kinds";

/** How verdicts on the same data differ between seeds. */
export interface SeedFlips {
  readonly sets: number;
  /** Sets on which not all seeds give the same verdict. */
  readonly flipped: number;
  /** Of these, sets of which no seed says that p or power lies on an edge. */
  readonly withoutWord: number;
  /** Sets on which every seed says so. */
  readonly onEdge: number;
}

/** Groups each of some sets with several seeds, as a dossier is grouped. */
export function seedFlips(
  kind: SimulatedKind,
  { sets, seed, seeds }: { readonly sets: number; readonly seed: number; readonly seeds: number },
): SeedFlips {
  let flipped = 0;
  let withoutWord = 0;
  let onEdge = 0;
  for (let set = 0; set < sets; set++) {
    const { matrix } = kind.draw(seededRandom({ seed, stage: kind.id, replicate: set }));
    const found = Array.from({ length: seeds }, (_, at) =>
      groupCommentators(matrix, { minimumShared: 2, seed: at + 1 }),
    );
    const hasFlipped = new Set(found.map(({ verdict }) => verdict)).size > 1;
    const allSay = found.every(({ edge }) => edge !== null);
    if (hasFlipped) flipped++;
    if (hasFlipped && !found.some(({ edge }) => edge !== null)) withoutWord++;
    if (allSay) onEdge++;
  }
  return { sets, flipped, withoutWord, onEdge };
}
