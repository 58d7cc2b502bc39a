import type { SeededRandom } from "@/lib/analysis/seeded-random";
import {
  drawPeriods,
  drawSelections,
  kept,
  type SelectionDesign,
  type SelectionKind,
  sides,
} from "@/scripts/simulation/selection-draws";
import { between, normal } from "@/scripts/simulation/stance-draws";

function equal(id: string, title: string, design: (random: SeededRandom) => SelectionDesign): SelectionKind {
  return { id, title, truth: "equal", draw: (random) => drawSelections(random, design(random)) };
}

const both = (share: number) => ({ a: share, b: share });
const some = (random: SeededRandom, least: number, most: number) => least + (most - least) * random.share();
const propositions = (random: SeededRandom) => between(random, { least: 6, most: 20 });

/** Two groups that people of either side belong to alike, and agreeableness of each. */
function people(random: SeededRandom): NonNullable<SelectionDesign["person"]> {
  const agreeable = kept<number>(() => 0.8 * normal(random));
  const half = kept<number>(() => (random.below(2) === 0 ? -1 : 1));
  const direction = kept<number>(() => (random.below(2) === 0 ? -0.7 : 0.7));
  return ({ person, proposition }) => agreeable(person) + half(person) * direction(proposition);
}

const votes = (latent: number) => (latent > 0 ? 1 : -1);

/** A line that each institution repeats: standard deviation 1 of 1.4 in all. */
function institutions(random: SeededRandom, size: (side: "a" | "b") => number, isPooled: boolean): SelectionDesign {
  const line = kept<string>(() => normal(random));
  const institutionOf = (side: "a" | "b", person: number) => `${side}${Math.floor(person / size(side))}`;
  return {
    people: { a: 24, b: 24 },
    propositions: 12,
    missing: both(0.4),
    person: ({ side, person, proposition }) => line(`${institutionOf(side, person)} ${proposition}`),
    cluster: ({ side, person }) => (isPooled ? institutionOf(side, person) : `c${person}`),
  };
}

/** Pairs of selections that do not differ, of the kinds in which a test may think they do. */
export const EQUAL_SELECTIONS: readonly SelectionKind[] = [
  equal("plain", "5–30 a side, 3–30 propositions, 0–80 % missing", (random) => ({
    people: sides(random, [5, 30], [5, 30]),
    propositions: between(random, { least: 3, most: 30 }),
    missing: both(0.8 * random.share()),
  })),
  equal("people-differ", "people differ: agreeableness, two groups", (random) => ({
    people: sides(random, [8, 30], [8, 30]),
    propositions: propositions(random),
    missing: both(some(random, 0.2, 0.6)),
    person: people(random),
  })),
  equal("one-talks", "A talks (20 % missing), B is quiet (75 %)", (random) => ({
    people: sides(random, [8, 25], [8, 25]),
    propositions: propositions(random),
    missing: { a: 0.2, b: 0.75 },
    person: people(random),
  })),
  equal("few-talkative", "5–8 talkative against 30–60 quiet", (random) => ({
    people: sides(random, [5, 8], [30, 60]),
    propositions: propositions(random),
    missing: { a: 0.15, b: 0.75 },
    person: people(random),
  })),
  equal("few-quiet", "5–8 quiet against 30–60 talkative", (random) => ({
    people: sides(random, [5, 8], [30, 60]),
    propositions: propositions(random),
    missing: { a: 0.7, b: 0.15 },
    person: people(random),
  })),
  equal("other-propositions", "different propositions, a fifth in common", (random) => ({
    people: sides(random, [10, 25], [10, 25]),
    propositions: 25,
    missing: both(0.3),
    person: people(random),
    speaks: ({ side, proposition }) => (proposition % 5 === 0 || (proposition % 2 === 0) === (side === "a") ? 1 : 0.05),
  })),
  equal("uneven", "talkativeness very uneven within each side", (random) => {
    const talks = kept<number>(() => random.share() ** 2 * 2);
    return {
      people: sides(random, [10, 30], [10, 30]),
      propositions: propositions(random),
      missing: both(0.3),
      person: people(random),
      speaks: ({ person }) => talks(person),
    };
  }),
  equal("one-sided", "one-sided votes, 5–8 against 20–60", (random) => ({
    people: sides(random, [5, 8], [20, 60]),
    propositions: propositions(random),
    missing: both(some(random, 0.2, 0.5)),
    mean: () => 1.3,
    value: votes,
  })),
  equal("votes", "two-valued votes with two groups", (random) => ({
    people: sides(random, [8, 30], [8, 30]),
    propositions: propositions(random),
    missing: both(some(random, 0.1, 0.5)),
    person: people(random),
    value: votes,
  })),
  equal("extremes", "the extreme speak more", (random) => ({
    people: sides(random, [8, 30], [8, 30]),
    propositions: propositions(random),
    missing: both(0.2),
    speaks: ({ latent }) => Math.min(1.25, 0.3 + 0.4 * Math.abs(latent)),
  })),
  {
    id: "before-after-unequal",
    title: "before and after, 30 against 70 % missing, a third in one period only",
    truth: "equal",
    draw: (random) => drawPeriods(random, { people: 30, propositions: 12, missing: { a: 0.3, b: 0.7 }, once: 0.33 }),
  },
  {
    id: "before-after",
    title: "before and after, all in both",
    truth: "equal",
    draw: (random) => drawPeriods(random, { people: 20, propositions: 12, missing: both(0.3), once: 0 }),
  },
  equal("three-five", "3 against 5, 30 % missing", () => ({
    people: { a: 3, b: 5 },
    propositions: 12,
    missing: both(0.3),
  })),
  equal("five-five", "5 against 5, 30 % missing", () => ({
    people: { a: 5, b: 5 },
    propositions: 12,
    missing: both(0.3),
  })),
  equal("large", "100–250 a side, 40 propositions, 85 % missing", (random) => ({
    people: sides(random, [100, 250], [100, 250]),
    propositions: 40,
    missing: both(0.85),
    person: people(random),
  })),
  equal("spread", "the same means, A twice as spread, 5–10 against 20–50", (random) => ({
    people: sides(random, [5, 10], [20, 50]),
    propositions: propositions(random),
    missing: both(0.4),
    noise: { a: 1.6, b: 0.8 },
    mean: () => 0,
  })),
  equal("institutions", "institutions of 3 repeat a line, one voice each", (random) =>
    institutions(random, () => 3, true),
  ),
  equal("institutions-against-singles", "institutions of 4 against people alone, one voice each", (random) =>
    institutions(random, (side) => (side === "a" ? 4 : 1), true),
  ),
  {
    id: "institutions-as-persons",
    title: "institutions of 3 repeat a line, counted as persons: the method must fail here",
    truth: "equal, dependent",
    draw: (random) =>
      drawSelections(
        random,
        institutions(random, () => 3, false),
      ),
  },
];
