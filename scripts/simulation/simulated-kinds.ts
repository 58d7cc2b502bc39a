import type { SeededRandom } from "@/lib/analysis/seeded-random";
import { PLANTED_KINDS } from "@/scripts/simulation/planted-kinds";
import { CONTINUA, continuum } from "@/scripts/simulation/simulated-sets";
import {
  between,
  normal,
  pick,
  type Row,
  type SimulatedKind,
  type SimulatedSet,
  silence,
  table,
  toMatrix,
  toStance,
  weighted,
} from "@/scripts/simulation/stance-draws";

const withoutTruth = (rows: readonly Row[]): SimulatedSet => ({ matrix: toMatrix(rows), truth: null });
const anySize = (random: SeededRandom) => ({
  people: between(random, { least: 12, most: 60 }),
  propositions: between(random, { least: 3, most: 20 }),
});

/** Independent values: each proposition has a distribution of its own over some of the five values. */
function noise(random: SeededRandom, weightsOf: () => readonly number[]): Row[] {
  const size = anySize(random);
  const weights = Array.from({ length: size.propositions }, weightsOf);
  return table(size, (_, proposition) => weighted(random, weights[proposition] ?? []));
}

function gaps(rows: readonly Row[], random: SeededRandom): Row[] {
  return silence(rows, {
    random,
    missing: 0.8 * random.share(),
    how: pick(random, ["random", "uneven"] as const, "random"),
  });
}

function agreeable(random: SeededRandom, spread: number): SimulatedSet {
  const size = {
    people: between(random, { least: 24, most: 60 }),
    propositions: between(random, { least: 8, most: 20 }),
  };
  const centre = Array.from({ length: size.propositions }, () => 2 * random.share() - 1);
  const leaning = Array.from({ length: size.people }, () => spread * normal(random));
  const rows = table(size, (person, proposition) =>
    toStance((centre[proposition] ?? 0) + (leaning[person] ?? 0) + normal(random)),
  );
  return withoutTruth(silence(rows, { random, missing: 0.4, how: "random" }));
}

/** Two sets of people who speak about different propositions, with a few in common; all values independent. */
function twoAudiences(random: SeededRandom, common: number): SimulatedSet {
  const people = between(random, { least: 24, most: 60 });
  const own = between(random, { least: 5, most: 9 });
  const rows = table({ people, propositions: 2 * own + common }, () => weighted(random, [1, 1, 1, 1, 1]));
  const apart = rows.map((row, person) =>
    row.map((value, proposition) => {
      const foreign = person % 2 === 0 ? proposition >= own + common : proposition < own;
      return foreign ? null : value;
    }),
  );
  return withoutTruth(silence(apart, { random, missing: 0.3, how: "random" }));
}

export const SIMULATED_KINDS: readonly SimulatedKind[] = [
  {
    id: "noise-5",
    title: "noise, 5 values: 12–60 people, 3–20 propositions, 0–80 % missing, random and uneven",
    family: "noise",
    share: 2,
    draw: (random) =>
      withoutTruth(
        gaps(
          noise(random, () => Array.from({ length: 5 }, () => random.share())),
          random,
        ),
      ),
  },
  {
    id: "noise-3",
    title: "noise, 3 values, same sizes and gaps",
    family: "noise",
    share: 2,
    draw: (random) =>
      withoutTruth(
        gaps(
          noise(random, () => [0, random.share(), random.share(), random.share(), 0]),
          random,
        ),
      ),
  },
  {
    id: "noise-2",
    title: "noise, 2 values, same sizes and gaps",
    family: "noise",
    share: 2,
    draw: (random) =>
      withoutTruth(
        gaps(
          noise(random, () => [random.share(), 0, 0, 0, random.share()]),
          random,
        ),
      ),
  },
  {
    id: "noise-thin",
    title: "noise, 60 people, 13 propositions, 60 % missing",
    family: "noise",
    share: 1,
    draw: (random) => {
      const rows = table({ people: 60, propositions: 13 }, () => weighted(random, [1, 1, 1, 1, 1]));
      return withoutTruth(silence(rows, { random, missing: 0.6, how: "random" }));
    },
  },
  {
    id: "noise-extremes",
    title: "noise, the extreme speak more, people differ in talkativeness",
    family: "noise",
    share: 1,
    draw: (random) => {
      const rows = noise(random, () => [1, 1, 1, 1, 1]);
      return withoutTruth(silence(rows, { random, missing: 0.2 + 0.5 * random.share(), how: "extremes-speak" }));
    },
  },
  {
    id: "noise-one-sided",
    title: "noise, one-sided propositions (75 % one value)",
    family: "noise",
    share: 1,
    draw: (random) => {
      const rows = noise(random, () => {
        const weights = [1, 1, 1, 1, 1];
        weights[random.below(5)] = 12;
        return weights;
      });
      return withoutTruth(silence(rows, { random, missing: 0.2 + 0.5 * random.share(), how: "random" }));
    },
  },
  ...[0, 1, 2].map(
    (common): SimulatedKind => ({
      id: `audiences-${common}`,
      title: `noise, two sets of people on different propositions, ${common} in common`,
      family: "noise",
      share: 1,
      draw: (random) => twoAudiences(random, common),
    }),
  ),
  {
    id: "agreeable-weak",
    title: "weak general agreeableness (spread 0.2 or 0.4 points)",
    family: "agreeable",
    share: 1,
    draw: (random) => agreeable(random, pick(random, [0.2, 0.4], 0.2)),
  },
  {
    id: "agreeable-strong",
    title: "strong general agreeableness (spread 0.6 or 0.8 points)",
    family: "agreeable",
    share: 1,
    draw: (random) => agreeable(random, pick(random, [0.6, 0.8], 0.6)),
  },
  ...CONTINUA.map(
    (kind): SimulatedKind => ({
      id: `continuum-${kind.replace(", ", "-")}`,
      title: `continuum, ${kind}: ${kind.endsWith("large") ? "80–160 people, 30–100 propositions" : "24–60 people, 9–20 propositions"}, 20–50 % missing`,
      family: "continuum",
      share: 1,
      draw: (random) => withoutTruth(continuum(random, kind)),
    }),
  ),
  ...PLANTED_KINDS,
];
