import type { SeededRandom } from "@/lib/analysis/seeded-random";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import {
  between,
  blur,
  normal,
  pick,
  type Row,
  type Silence,
  type SimulatedSet,
  silence,
  table,
  toMatrix,
  toStance,
} from "@/scripts/simulation/stance-draws";

export interface PlantedGroupsPlan {
  readonly groups: number;
  readonly people: number;
  readonly propositions: number;
  /** Share of values nobody gave. */
  readonly missing: number;
  /** Share of values one step off the view of the group. */
  readonly moved: number;
  /** Share of values that have nothing to do with the group. */
  readonly replaced?: number;
  /** Share of propositions on which all groups hold the same. */
  readonly commonGround?: number;
  /** Only the two ends of the scale are held, as in votes; `moved` is then the share of votes for the other side. */
  readonly isTwoValued?: boolean;
  /** Instead: exactly so many propositions on which groups differ, by opposite values. */
  readonly differOn?: number;
  readonly how?: Silence;
  readonly unevenSizes?: boolean;
  /** Half the people speak on the first propositions, half on the last, everybody on the common ones in the middle. */
  readonly audiences?: { readonly common: number };
}

/** Planted groups: each has one view of each proposition, which its members hold with errors and gaps. */
export function sidesByProposition(random: SeededRandom, plan: PlantedGroupsPlan): SimulatedSet {
  const views = Array.from({ length: plan.propositions }, (_, proposition) => viewsOf(random, plan, proposition));
  const truth = membership(random, plan);
  const rows = table(plan, (person, proposition) => views[proposition]?.[truth[person] ?? 0] ?? 0);
  const blurred = plan.isTwoValued
    ? crossOver(rows, { random, share: plan.moved })
    : blur(rows, { random, moved: plan.moved, replaced: plan.replaced ?? 0 });
  const heard = plan.audiences ? splitAudiences(blurred, plan.audiences.common) : blurred;
  return {
    matrix: toMatrix(silence(heard, { random, missing: plan.missing, how: plan.how ?? "random" })),
    truth: truth.map((group) => `group ${group}`),
  };
}

/** The view of each group on one proposition. */
function viewsOf(random: SeededRandom, plan: PlantedGroupsPlan, proposition: number): StanceValue[] {
  const shared = pick(random, STANCE_VALUES, 0);
  const { groups, differOn } = plan;
  if (differOn !== undefined) {
    const first = random.below(2);
    return Array.from({ length: groups }, (_, group) => (proposition >= differOn ? shared : group === first ? 2 : -2));
  }
  if (plan.isTwoValued) return Array.from({ length: groups }, () => pick(random, [-2, 2] as const, 2));
  if (random.share() < (plan.commonGround ?? 0)) return Array.from({ length: groups }, () => shared);
  return Array.from({ length: groups }, () => pick(random, STANCE_VALUES, 0));
}

/** Votes for the other side, so many of all. */
function crossOver(rows: readonly Row[], { random, share }: { random: SeededRandom; share: number }): Row[] {
  return rows.map((row) => row.map((value) => (value !== null && random.share() < share ? toStance(-value) : value)));
}

/** Group of each person: as even as possible, or with sizes up to three times as large as others. */
function membership(random: SeededRandom, { people, groups, unevenSizes }: PlantedGroupsPlan): number[] {
  const weights = Array.from({ length: groups }, () => (unevenSizes ? 0.5 + random.share() : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ends = weights.map((_, group) => weights.slice(0, group + 1).reduce((sum, weight) => sum + weight, 0) / total);
  return Array.from({ length: people }, (_, person) =>
    Math.max(
      0,
      ends.findIndex((end) => (person + 0.5) / people <= end),
    ),
  );
}

function splitAudiences(rows: readonly Row[], common: number): Row[] {
  return rows.map((row, person) => {
    const own = (row.length - common) / 2;
    return row.map((value, proposition) => {
      const foreign = person % 2 === 0 ? proposition >= own + common : proposition < own;
      return foreign ? null : value;
    });
  });
}

/** Ways in which people may differ by degrees, without any groups. */
export const CONTINUA = [
  "one way",
  "both ways",
  "bell-shaped",
  "in steps",
  "uneven gaps",
  "two dimensions",
  "a circle",
  "in steps, bell-shaped",
  "in steps, soft",
  "in steps, two dimensions",
  "in steps, large",
  "a circle, large",
] as const;
export type Continuum = (typeof CONTINUA)[number];

/** Sizes of sets, smallest and largest. */
const USUAL = { people: { least: 24, most: 60 }, propositions: { least: 9, most: 20 } };
const LARGE = { people: { least: 80, most: 160 }, propositions: { least: 30, most: 100 } };

/** People spread along a line, a plane or a circle; their values follow from where they stand, with noise. */
export function continuum(random: SeededRandom, kind: Continuum): Row[] {
  const range = kind.endsWith("large") ? LARGE : USUAL;
  const size = { people: between(random, range.people), propositions: between(random, range.propositions) };
  const spot = () => (kind.endsWith("bell-shaped") ? normal(random) : 4 * random.share() - 2);
  const places = Array.from({ length: size.people }, () => ({ first: spot(), second: spot() }));
  const items = Array.from({ length: size.propositions }, () => ({
    sign: kind !== "one way" && random.below(2) === 0 ? -1 : 1,
    slope: 0.7 + 0.6 * random.share(),
    centre: 1.6 * random.share() - 0.8,
  }));
  const noise = kind === "in steps, soft" ? 1 : 0.5;
  const rows = table(size, (person, proposition) => {
    const { first, second } = places[person] ?? { first: 0, second: 0 };
    const { sign, slope, centre } = items[proposition] ?? { sign: 1, slope: 1, centre: 0 };
    if (kind.startsWith("a circle")) {
      const turn = (first + 2) * (Math.PI / 2) - centre * 4;
      return toStance(2 * Math.cos(turn) + 0.5 * normal(random));
    }
    const place = kind.endsWith("two dimensions") && proposition % 2 === 1 ? second : first;
    if (kind.startsWith("in steps"))
      return place + noise * normal(random) > 2 * centre ? toStance(2 * sign) : toStance(-2 * sign);
    return toStance(sign * slope * (place - centre) + 0.5 * normal(random));
  });
  return silence(rows, {
    random,
    missing: 0.2 + 0.3 * random.share(),
    how: kind === "uneven gaps" ? "uneven" : "random",
  });
}
