import type { StanceMeaning } from "@/lib/importers/spreadsheet/mapping";

export interface NumericScale {
  /** What each number stands for, by its folded form as it stands in the cells. */
  readonly meanings: ReadonlyMap<string, StanceMeaning>;
  readonly reason: string;
}

interface KnownScale {
  readonly least: number;
  readonly most: number;
  /** Meaning of each step from the least. */
  readonly steps: readonly StanceMeaning[];
}

/** Scales in the order in which they are tried: the first that holds every number of the sheet and both of its ends. */
const SCALES: readonly KnownScale[] = [
  { least: 0, most: 1, steps: ["-1", "1"] },
  { least: -1, most: 1, steps: ["-1", "0", "1"] },
  { least: -2, most: 2, steps: ["-2", "-1", "0", "1", "2"] },
  { least: 1, most: 3, steps: ["-1", "0", "1"] },
  { least: 1, most: 4, steps: ["-2", "-1", "1", "2"] },
  { least: 1, most: 5, steps: ["-2", "-1", "0", "1", "2"] },
  { least: 0, most: 4, steps: ["-2", "-1", "0", "1", "2"] },
  { least: 1, most: 6, steps: ["-2", "-1", "-1", "1", "1", "2"] },
  { least: 1, most: 7, steps: ["-2", "-2", "-1", "0", "1", "2", "2"] },
  { least: -3, most: 3, steps: ["-2", "-2", "-1", "0", "1", "2", "2"] },
  { least: 1, most: 10, steps: ["-2", "-2", "-1", "-1", "-1", "1", "1", "1", "2", "2"] },
  { least: 0, most: 10, steps: ["-2", "-2", "-1", "-1", "-1", "0", "1", "1", "1", "2", "2"] },
];

/**
 * Likert scale recognition: the scale that all whole numbers of stance cells lie on, the lower end taken for
 * disagreement.
 *
 * @param folded the distinct contents of the cells, folded. @returns null where they are no such numbers.
 */
export function numericScale(folded: readonly string[]): NumericScale | null {
  const numbers = new Map(folded.flatMap((text) => numberOf(text).map((number): [string, number] => [text, number])));
  if (numbers.size === 0) return null;
  const values = [...numbers.values()];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const holds = (scale: KnownScale) => scale.least <= least && most <= scale.most;
  const ends = (scale: KnownScale) => scale.least === least && scale.most === most;
  const scale = SCALES.find(ends) ?? SCALES.find(holds);
  if (!scale) return null;
  const meanings = new Map(
    [...numbers].flatMap(([text, number]): [string, StanceMeaning][] => {
      const meaning = scale.steps[number - scale.least];
      return meaning ? [[text, meaning]] : [];
    }),
  );
  return { meanings, reason: reasonFor(scale, values) };
}

function reasonFor({ least, most }: KnownScale, values: readonly number[]): string {
  const seen = [...new Set(values)].toSorted((a, b) => a - b).join(", ");
  const shown = (number: number) => String(number).replace("-", "−");
  return (
    `The stances are the numbers ${seen.replaceAll("-", "−")}, read as a scale from ${shown(least)} (disagrees) to ` +
    `${shown(most)} (agrees). If it runs the other way, change the table of stances.`
  );
}

/** A whole number as spreadsheets hold it; "+2" and "2.0" are 2. None, or one. */
function numberOf(text: string): number[] {
  return /^[+-]?\d{1,3}([.,]0+)?$/.test(text) ? [Number.parseInt(text, 10)] : [];
}

const OF = /^(\d{1,2}) ?(?:of|out of|von|sur|из|\/) ?(\d{1,2})$/u;

/** "3 of 5", "3/5", "3 von 5": a step of a scale from 1; null for anything else. */
export function stepOfScale(folded: string): StanceMeaning | null {
  const match = OF.exec(folded);
  if (!match) return null;
  const [step, most] = [Number(match[1]), Number(match[2])];
  const scale = SCALES.find((known) => known.least === 1 && known.most === most);
  return scale?.steps[step - 1] ?? null;
}
