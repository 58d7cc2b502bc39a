import type { SeededRandom } from "@/lib/analysis/seeded-random";
import type { ComparedCells, SelectionCell } from "@/lib/analysis/two-sample/selection-difference";
import { between, normal, toStance } from "@/scripts/simulation/stance-draws";

/** Two selections whose true difference is known because they were made. */
export interface SimulatedSelections {
  readonly cells: ComparedCells;
  /** Propositions on which the two truly differ. */
  readonly differing: ReadonlySet<string>;
}

/** One kind of pair of selections, and whether the two truly differ. */
export interface SelectionKind {
  readonly id: string;
  readonly title: string;
  readonly truth: "equal" | "equal, dependent" | "different" | "habit";
  readonly draw: (random: SeededRandom) => SimulatedSelections;
}

/** A person of a simulated selection. */
export interface Simulated {
  readonly side: "a" | "b";
  /** Place among the people of both sides. */
  readonly person: number;
  readonly proposition: number;
}

/** What the two selections are like; what is not said is as in equal selections of people with nothing in common. */
export interface SelectionDesign {
  readonly people: { readonly a: number; readonly b: number };
  readonly propositions: number;
  /** Share of missing values of a side. */
  readonly missing: { readonly a: number; readonly b: number };
  /** Points by which A is above B on a proposition. */
  readonly shift?: (proposition: number) => number;
  /** A person's own deviation on a proposition, beside the noise. */
  readonly person?: (of: Simulated) => number;
  /** Standard deviation of the noise of a side; 1 unless said otherwise. */
  readonly noise?: { readonly a: number; readonly b: number };
  /** Mean of each proposition; −1 … 1 at random unless said otherwise. */
  readonly mean?: (proposition: number) => number;
  readonly value?: (latent: number) => number;
  /** Factor of the probability that somebody speaks. */
  readonly speaks?: (of: Simulated & { readonly latent: number }) => number;
  /** Cluster of a person; each is its own unless said otherwise. */
  readonly cluster?: (of: Simulated) => string;
}

/** Draws the people of both sides proposition by proposition. */
export function drawSelections(random: SeededRandom, design: SelectionDesign): SimulatedSelections {
  const { people, propositions, missing } = design;
  const means = Array.from({ length: propositions }, (_, at) => design.mean?.(at) ?? 2 * random.share() - 1);
  const shiftOf = (proposition: number) => design.shift?.(proposition) ?? 0;
  const side = (name: "a" | "b", first: number): SelectionCell[] =>
    Array.from({ length: people[name] }, (_, at) => first + at).flatMap((person) =>
      means.flatMap((mean, proposition) => {
        const of: Simulated = { side: name, person, proposition };
        const own = design.person?.(of) ?? 0;
        const above = name === "a" ? shiftOf(proposition) / 2 : -shiftOf(proposition) / 2;
        const latent = mean + own + above + (design.noise?.[name] ?? 1) * normal(random);
        const spoken = (1 - missing[name]) * (design.speaks?.({ ...of, latent }) ?? 1);
        const isSilent = random.share() >= spoken;
        if (isSilent) return [];
        const commentatorId = `c${person}`;
        const value = design.value?.(latent) ?? toStance(latent);
        return [
          { cluster: design.cluster?.(of) ?? commentatorId, commentatorId, propositionId: `p${proposition}`, value },
        ];
      }),
    );
  const cells = { unit: "commentator", a: side("a", 0), b: side("b", people.a) } as const;
  const differing = new Set(means.flatMap((_, at) => (shiftOf(at) === 0 ? [] : [`p${at}`])));
  return { cells, differing };
}

/** The same people asked twice: A is what they said before, B after, each with some of both missing. */
export function drawPeriods(
  random: SeededRandom,
  design: {
    readonly people: number;
    readonly propositions: number;
    readonly missing: { readonly a: number; readonly b: number };
    /** Share of the people who spoke in one period only. */
    readonly once: number;
  },
): SimulatedSelections {
  const { people, propositions, missing, once } = design;
  const a: SelectionCell[] = [];
  const b: SelectionCell[] = [];
  for (let person = 0; person < people; person++) {
    const only = random.share() < once ? random.below(2) : null;
    for (let proposition = 0; proposition < propositions; proposition++) {
      const own = normal(random);
      for (const [at, side] of [a, b].entries()) {
        const value = toStance(own + 0.5 * normal(random));
        const isSilent = random.share() < (at === 0 ? missing.a : missing.b) || (only !== null && only !== at);
        const commentatorId = `c${person}`;
        if (!isSilent) side.push({ cluster: commentatorId, commentatorId, propositionId: `p${proposition}`, value });
      }
    }
  }
  return { cells: { unit: "commentator", a, b }, differing: new Set() };
}

/** A whole number of people for each side. */
export function sides(
  random: SeededRandom,
  [leastA, mostA]: readonly [number, number],
  [leastB, mostB]: readonly [number, number],
): { a: number; b: number } {
  return {
    a: between(random, { least: leastA, most: mostA }),
    b: between(random, { least: leastB, most: mostB }),
  };
}

/** A deviation that each key keeps: drawn the first time it is asked for. */
export function kept<Key>(draw: () => number): (key: Key) => number {
  const known = new Map<Key, number>();
  return (key) => {
    const found = known.get(key) ?? draw();
    known.set(key, found);
    return found;
  };
}
