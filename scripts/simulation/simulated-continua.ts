import type { SeededRandom } from "@/lib/analysis/seeded-random";
import { between, normal, type Row, silence, table, toStance } from "@/scripts/simulation/stance-draws";

/** Ways in which people may differ by degrees, without any camps. */
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
