import type { SeededRandom } from "@/lib/analysis/seeded-random";
import { type PlantedGroupsPlan, sidesByProposition } from "@/scripts/simulation/simulated-sets";
import {
  between,
  blur,
  type SimulatedKind,
  silence,
  table,
  toMatrix,
  weighted,
} from "@/scripts/simulation/stance-draws";

const plantedKind = (id: string, title: string, plan: (random: SeededRandom) => PlantedGroupsPlan): SimulatedKind => ({
  id,
  title,
  family: "camps",
  share: 1,
  draw: (random) => sidesByProposition(random, plan(random)),
});

/** Kinds of data in which groups are planted: what the method should find. */
export const PLANTED_KINDS: readonly SimulatedKind[] = [
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
