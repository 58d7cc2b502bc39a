import type { SeededRandom } from "@/lib/analysis/seeded-random";
import type { TwoSampleTable } from "@/lib/analysis/two-sample/two-sample-table";

/**
 * Permutations of who is on which side: the sides of the voices that are on one only are shuffled among them, and a
 * voice on both is swapped whole with probability ½, so that what it said in one selection only changes side.
 *
 * @returns by voice 1 where it has changed sides; the same array each time. O(voices) a call.
 */
export function createPermutations({ voices, sideOfVoice }: TwoSampleTable): (random: SeededRandom) => Uint8Array {
  const isMoved = new Uint8Array(voices);
  const places = Array.from(sideOfVoice.keys());
  const singles = Int32Array.from(places.filter((voice) => sideOfVoice[voice] !== 2));
  const doubles = Int32Array.from(places.filter((voice) => sideOfVoice[voice] === 2));
  const observed = Uint8Array.from(singles, (voice) => sideOfVoice[voice] ?? 0);
  const sides = observed.slice();
  return (random) => {
    sides.set(observed);
    random.shuffle(sides);
    for (let at = 0; at < singles.length; at++) {
      isMoved[singles[at] ?? 0] = sides[at] === observed[at] ? 0 : 1;
    }
    for (const voice of doubles) isMoved[voice] = random.below(2);
    return isMoved;
  };
}
