import type { SeededRandom } from "@/lib/analysis/seeded-random";
import type { TwoSampleTable } from "@/lib/analysis/two-sample/two-sample-table";

/**
 * Permutations of who is on which side: the sides of the clusters that are on one only are shuffled among them, and a
 * cluster on both is swapped whole with probability ½, so that what it said in one selection only changes side.
 *
 * @returns by cluster 1 where it has changed sides; the same array each time. O(clusters) a call.
 */
export function createPermutations({ clusters, sideOfCluster }: TwoSampleTable): (random: SeededRandom) => Uint8Array {
  const isMoved = new Uint8Array(clusters);
  const places = Array.from(sideOfCluster.keys());
  const singles = Int32Array.from(places.filter((cluster) => sideOfCluster[cluster] !== 2));
  const doubles = Int32Array.from(places.filter((cluster) => sideOfCluster[cluster] === 2));
  const observed = Uint8Array.from(singles, (cluster) => sideOfCluster[cluster] ?? 0);
  const sides = observed.slice();
  return (random) => {
    sides.set(observed);
    random.shuffle(sides);
    for (let at = 0; at < singles.length; at++) {
      isMoved[singles[at] ?? 0] = sides[at] === observed[at] ? 0 : 1;
    }
    for (const cluster of doubles) isMoved[cluster] = random.below(2);
    return isMoved;
  };
}
