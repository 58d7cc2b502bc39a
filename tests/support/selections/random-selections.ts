import type { SeededRandom } from "@/lib/analysis/seeded-random";
import type { ComparedCells, SelectionCell } from "@/lib/analysis/two-sample/selection-difference";

/**
 * Two selections drawn at random: 5 to 14 clusters a side of one to three people, some of them on both sides with other
 * values there, 3 to 12 propositions, a third to two thirds missing.
 */
export function randomSelections(random: SeededRandom): ComparedCells {
  const clusters = 8 + random.below(20);
  const propositions = 3 + random.below(10);
  const silent = 0.3 + 0.3 * random.share();
  const overlap = random.below(3) === 0 ? 0.4 : 0;
  const cluster = 1 + random.below(3);
  const a: SelectionCell[] = [];
  const b: SelectionCell[] = [];
  for (let cluster = 0; cluster < clusters; cluster++) {
    const isInBoth = random.share() < overlap;
    const sides = isInBoth ? [a, b] : [cluster % 2 === 0 ? a : b];
    for (const side of sides) {
      for (let person = 0; person < 1 + random.below(cluster); person++) {
        for (let proposition = 0; proposition < propositions; proposition++) {
          if (random.share() < silent) continue;
          side.push({
            cluster: `v${cluster}`,
            commentatorId: `c${cluster}-${person}`,
            propositionId: `p${proposition}`,
            value: random.below(5) - 2,
          });
        }
      }
    }
  }
  return { unit: cluster > 1 ? "institution" : "commentator", a, b };
}
