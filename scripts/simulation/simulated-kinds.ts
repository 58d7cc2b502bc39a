import type { SeededRandom } from "@/lib/analysis/seeded-random";
import { type PlantedGroupsPlan, sidesByProposition } from "@/scripts/simulation/planted-groups";
import { CONTINUA, continuum } from "@/scripts/simulation/simulated-continua";
import {
  between,
  blur,
  normal,
  pick,
  type Row,
  type SimulatedSet,
  silence,
  table,
  toMatrix,
  toStance,
  weighted,
} from "@/scripts/simulation/stance-draws";

/** One kind of data, and what the method should make of it. */
export interface SimulatedKind {
  readonly id: string;
  readonly title: string;
  readonly family: "noise" | "agreeable" | "continuum" | "camps";
  /** Sets drawn for each set asked for: kinds of which the limits depend get more. */
  readonly share: number;
  readonly draw: (random: SeededRandom) => SimulatedSet;
}

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

const plantedKind = (id: string, title: string, plan: (random: SeededRandom) => PlantedGroupsPlan): SimulatedKind => ({
  id,
  title,
  family: "camps",
  share: 1,
  draw: (random) => sidesByProposition(random, plan(random)),
});

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
  plantedKind(
    "camps-plain",
    "2–4 groups, 24–60 people, 8–20 propositions, 40 % missing, 10 % moved one step",
    (random) => ({
      groups: between(random, { least: 2, most: 4 }),
      people: between(random, { least: 24, most: 60 }),
      propositions: between(random, { least: 8, most: 20 }),
      missing: 0.4,
      moved: 0.1,
    }),
  ),
  plantedKind(
    "camps-uneven",
    "2–4 groups, 18–60 people, 20–60 % missing, 10–30 % moved, uneven gaps and sizes",
    (random) => ({
      groups: between(random, { least: 2, most: 4 }),
      people: between(random, { least: 18, most: 60 }),
      propositions: between(random, { least: 8, most: 20 }),
      missing: 0.2 + 0.4 * random.share(),
      moved: 0.1 + 0.2 * random.share(),
      how: "uneven",
      unevenSizes: true,
    }),
  ),
  plantedKind("camps-hard", "the same, 30 % common ground, 10 % random, gaps that depend on the value", (random) => ({
    groups: between(random, { least: 2, most: 4 }),
    people: between(random, { least: 18, most: 60 }),
    propositions: between(random, { least: 8, most: 20 }),
    missing: 0.2 + 0.4 * random.share(),
    moved: 0.1 + 0.2 * random.share(),
    replaced: 0.1,
    commonGround: 0.3,
    how: "extremes-speak",
    unevenSizes: true,
  })),
  plantedKind("camps-65", "2–3 groups, 65 % missing, as hard", (random) => ({
    groups: between(random, { least: 2, most: 3 }),
    people: between(random, { least: 24, most: 60 }),
    propositions: between(random, { least: 8, most: 20 }),
    missing: 0.65,
    moved: 0.2,
    replaced: 0.1,
    commonGround: 0.3,
    how: "extremes-speak",
  })),
  plantedKind("camps-thin", "2–3 groups, 60 people, 13 propositions, 60 % missing, 20 % moved", (random) => ({
    groups: between(random, { least: 2, most: 3 }),
    people: 60,
    propositions: 13,
    missing: 0.6,
    moved: 0.2,
  })),
  plantedKind("camps-votes", "2–3 groups, two-valued votes, 12 % for the other side, 40 % missing", (random) => ({
    groups: between(random, { least: 2, most: 3 }),
    people: between(random, { least: 24, most: 60 }),
    propositions: between(random, { least: 9, most: 20 }),
    missing: 0.4,
    moved: 0.12,
    isTwoValued: true,
  })),
  plantedKind("camps-large", "2–4 groups, 100–200 people, 20–60 propositions, 40–80 % missing", (random) => ({
    groups: between(random, { least: 2, most: 4 }),
    people: between(random, { least: 100, most: 200 }),
    propositions: between(random, { least: 20, most: 60 }),
    missing: 0.4 + 0.4 * random.share(),
    moved: 0.2,
  })),
  plantedKind("camps-80", "2 groups, 50 people, 13 propositions, 80 % missing", () => ({
    groups: 2,
    people: 50,
    propositions: 13,
    missing: 0.8,
    moved: 0.1,
  })),
  plantedKind("camps-18", "2 groups, 18 people, 12 propositions, 40 % missing", () => ({
    groups: 2,
    people: 18,
    propositions: 12,
    missing: 0.4,
    moved: 0.1,
  })),
  plantedKind("camps-14", "2 groups, 14 people, 9 propositions, 50 % missing, noisy", () => ({
    groups: 2,
    people: 14,
    propositions: 9,
    missing: 0.5,
    moved: 0.3,
    replaced: 0.1,
  })),
  plantedKind("camps-two-of-ten", "2 camps that differ on 2 of 10 propositions only, 30 % missing", (random) => ({
    groups: 2,
    people: between(random, { least: 24, most: 60 }),
    propositions: 10,
    missing: 0.3,
    moved: 0.1,
    differOn: 2,
  })),
  {
    id: "bloc",
    title: "15 of one mind and 15 loners",
    family: "camps",
    share: 1,
    draw: (random) => {
      const mind = Array.from({ length: 12 }, () => weighted(random, [1, 1, 1, 1, 1]));
      const rows = table({ people: 30, propositions: 12 }, (person, proposition) =>
        person < 15 ? (mind[proposition] ?? 0) : weighted(random, [1, 1, 1, 1, 1]),
      );
      const blurred = blur(rows, { random, moved: 0.1 });
      return {
        matrix: toMatrix(silence(blurred, { random, missing: 0.4, how: "random" })),
        truth: rows.map((_, person) => (person < 15 ? "bloc" : "loner")),
      };
    },
  },
  plantedKind("camps-audiences", "2 camps across two sets of people with 2 common propositions", (random) => ({
    groups: 2,
    people: between(random, { least: 30, most: 60 }),
    propositions: 16,
    missing: 0.3,
    moved: 0.1,
    audiences: { common: 2 },
  })),
];
