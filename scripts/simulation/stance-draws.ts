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

/** One kind of data, and what the method should make of it. */
export interface SimulatedKind {
  readonly id: string;
  readonly title: string;
  readonly family: "noise" | "agreeable" | "continuum" | "camps";
  /** Sets drawn for each set asked for: kinds of which the limits depend get more. */
  readonly share: number;
  readonly draw: (random: SeededRandom) => SimulatedSet;
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

/** What may be changed about a table without anything being said differently. */
export const COPY_CHANGES = [
  "people in another order",
  "propositions in another order",
  "propositions turned round",
  "people renamed",
] as const;
export type CopyChange = (typeof COPY_CHANGES)[number];

/** A copy of a table in which one thing that ought not to matter is changed at random. */
export function changedCopy(
  matrix: StanceMatrix,
  { change, random }: { readonly change: CopyChange; readonly random: SeededRandom },
): StanceMatrix {
  const { commentators, propositions, rows } = matrix;
  const shuffled = (length: number) => {
    const order = Int32Array.from({ length }, (_, at) => at);
    random.shuffle(order);
    return [...order];
  };
  switch (change) {
    case "people in another order": {
      const order = shuffled(commentators.length);
      return {
        propositions,
        commentators: order.map((row) => commentators[row] ?? ""),
        rows: order.map((row) => rows[row] ?? []),
      };
    }
    case "propositions in another order": {
      const order = shuffled(propositions.length);
      return {
        commentators,
        propositions: order.map((column) => propositions[column] ?? ""),
        rows: rows.map((row) => order.map((column) => row[column] ?? null)),
      };
    }
    case "propositions turned round": {
      const isTurned = propositions.map(() => random.below(2) === 1);
      return {
        commentators,
        propositions,
        rows: rows.map((row) => row.map((value, at) => (isTurned[at] ? opposite(value) : value))),
      };
    }
    case "people renamed": {
      const order = shuffled(commentators.length);
      return { propositions, rows, commentators: order.map((row) => commentators[row] ?? "") };
    }
  }
}

function opposite(value: StanceValue | null): StanceValue | null {
  return value === null ? null : OPPOSITE[value];
}

const OPPOSITE: Readonly<Record<StanceValue, StanceValue>> = { "-2": 2, "-1": 1, "0": 0, "1": -1, "2": -2 };
