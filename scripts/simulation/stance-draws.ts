import type { SeededRandom } from "@/lib/analysis/seeded-random";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** The pieces simulated data are made of. Everything random comes from the generator that is handed in. */

export type Row = (StanceValue | null)[];

export interface SimulatedSet {
  readonly matrix: StanceMatrix;
  /** Planted group of each commentator; null where the kind of data has none. */
  readonly truth: readonly string[] | null;
}

export function between(random: SeededRandom, { least, most }: { least: number; most: number }): number {
  return least + random.below(most - least + 1);
}

export function pick<Item>(random: SeededRandom, items: readonly Item[], fallback: Item): Item {
  return items[random.below(items.length)] ?? fallback;
}

/** A standard normal number (Box and Muller 1958). */
export function normal(random: SeededRandom): number {
  return Math.sqrt(-2 * Math.log(1 - random.share())) * Math.cos(2 * Math.PI * random.share());
}

/** The nearest of the five values. */
export function toStance(value: number): StanceValue {
  return STANCE_VALUES[Math.min(4, Math.max(0, Math.round(value) + 2))] ?? 0;
}

/** A value from a distribution given as weights of the five values. */
export function weighted(random: SeededRandom, weights: readonly number[]): StanceValue {
  let left = random.share() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [level, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return STANCE_VALUES[level] ?? 0;
  }
  return 2;
}

export function table(
  { people, propositions }: { people: number; propositions: number },
  draw: (person: number, proposition: number) => StanceValue,
): Row[] {
  return Array.from({ length: people }, (_, person) =>
    Array.from({ length: propositions }, (_, proposition) => draw(person, proposition)),
  );
}

/** Who is silent on what: at random, with talkative people and popular propositions, or the moderate more often. */
export type Silence = "random" | "uneven" | "extremes-speak";

export function silence(
  rows: readonly Row[],
  { random, missing, how }: { random: SeededRandom; missing: number; how: Silence },
): Row[] {
  const talkative = rows.map(() => (how === "random" ? 1 : 0.4 + 1.2 * random.share()));
  const popular = (rows[0] ?? []).map(() => (how === "uneven" ? 0.4 + 1.2 * random.share() : 1));
  return rows.map((row, person) =>
    row.map((value, proposition) => {
      const pull = how === "extremes-speak" && value !== null ? 0.6 + 0.4 * Math.abs(value) : 1;
      const spoken = (1 - missing) * (talkative[person] ?? 1) * (popular[proposition] ?? 1) * pull;
      return random.share() < spoken ? value : null;
    }),
  );
}

/** Errors of the world and of coding: values moved by one step, values replaced by any. */
export function blur(
  rows: readonly Row[],
  { random, moved, replaced = 0 }: { random: SeededRandom; moved: number; replaced?: number },
): Row[] {
  return rows.map((row) =>
    row.map((value) => {
      if (value === null) return null;
      if (random.share() < replaced) return pick(random, STANCE_VALUES, 0);
      if (random.share() >= moved) return value;
      const step = random.below(2) === 0 ? -1 : 1;
      return toStance(Math.abs(value + step) > 2 ? value - step : value + step);
    }),
  );
}

export function toMatrix(rows: readonly Row[]): StanceMatrix {
  return {
    commentators: rows.map((_, row) => `c${String(row).padStart(3, "0")}`),
    propositions: (rows[0] ?? []).map((_, column) => `p${column + 1}`),
    rows,
  };
}
