import { seededRandom } from "@/lib/analysis/seeded-random";
import type { StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

const PLANTED_GROUPS = 4;

/** Four camps, values moved by noise of about one step, 60 % missing unless said otherwise: as thin and tied as real dossiers are. */
export function generatedMatrix({
  commentators,
  propositions,
  missing = 0.6,
}: {
  commentators: number;
  propositions: number;
  missing?: number;
}): StanceMatrix {
  const random = seededRandom({ seed: commentators * 1000 + propositions, stage: "bench-matrix", replicate: 0 });
  const sidesByProposition = Array.from({ length: PLANTED_GROUPS }, () =>
    Array.from({ length: propositions }, () => random.below(5) - 2),
  );
  const rows = Array.from({ length: commentators }, (_, index) =>
    (sidesByProposition[index % PLANTED_GROUPS] ?? []).map((value) => {
      // The sum of three even draws is close enough to a bell of standard deviation 1.
      const noise = (random.share() + random.share() + random.share() - 1.5) * 2;
      return random.share() < missing ? null : toValue(value + noise);
    }),
  );
  return {
    commentators: rows.map((_, index) => `c${index}`),
    propositions: Array.from({ length: propositions }, (_, index) => `p${index}`),
    rows,
  };
}

/** Units of a reliability study: five levels, a fifth missing, mostly right, sometimes a step off, rarely at random. */
export function generatedUnits({ coders, units }: { coders: number; units: number }): (number | null)[][] {
  const random = seededRandom({ seed: coders * 1000 + units, stage: "bench-units", replicate: 0 });
  return Array.from({ length: units }, () => {
    const truth = random.below(5) + 1;
    return Array.from({ length: coders }, () => {
      const [gap, slip] = [random.share(), random.share()];
      const anything = random.below(5) + 1;
      if (gap < 0.2) return null;
      if (slip < 0.05) return anything;
      return Math.max(1, Math.min(5, truth + (slip < 0.15 ? -1 : slip < 0.25 ? 1 : 0)));
    });
  });
}

function toValue(number: number): StanceValue {
  const rounded = Math.round(number);
  if (rounded <= -2) return -2;
  if (rounded >= 2) return 2;
  return rounded < 0 ? -1 : rounded > 0 ? 1 : 0;
}
