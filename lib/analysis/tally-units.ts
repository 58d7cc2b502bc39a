/** Units coded by two or more, as counts: how many coders gave unit u the value at index l of `values`. */
export interface UnitTallies {
  /** Distinct values of the pairable units and of any others, ascending. */
  readonly values: readonly number[];
  /** Unit-major: counts[u · values.length + l]. */
  readonly counts: Uint16Array;
  /** Units with two or more values; the others cannot show agreement and are left out. */
  readonly unitCount: number;
}

/** Values that are small whole numbers are looked up in a table of this many entries instead of a Map. */
const TABLE_SIZE = 256;
const TABLE_ZERO = TABLE_SIZE / 2;

/**
 * Counts the values of each unit that two or more coders coded.
 *
 * @param units one entry a unit (a cell), holding what each coder gave; null where a coder gave nothing.
 * @throws when a value is not a finite number.
 * O(values). Example: ((1, 1, null), (2, null, null), (1, 2, 2)) → values 1, 2; counts (2, 0) and (1, 2).
 */
export function tallyUnits(units: readonly (readonly (number | null)[])[]): UnitTallies {
  const values = distinctValues(units);
  const indexOf = indexLookup(values);
  const levels = values.length;
  const counts = new Uint16Array(units.length * levels);
  let unitCount = 0;
  for (const unit of units) {
    const offset = unitCount * levels;
    let given = 0;
    for (const value of unit) {
      if (value === null) continue;
      const cell = offset + indexOf(value);
      counts[cell] = (counts[cell] ?? 0) + 1;
      given += 1;
    }
    if (given >= 2) unitCount += 1;
    else counts.fill(0, offset, offset + levels);
  }
  return { values, counts: counts.subarray(0, unitCount * levels), unitCount };
}

function distinctValues(units: readonly (readonly (number | null)[])[]): number[] {
  const seen = new Uint8Array(TABLE_SIZE);
  const others = new Set<number>();
  for (const unit of units) {
    for (const value of unit) {
      if (value === null) continue;
      const entry = value + TABLE_ZERO;
      if (seen[entry] !== undefined) seen[entry] = 1;
      else others.add(value);
    }
  }
  const values = [...others];
  seen.forEach((mark, entry) => {
    if (mark === 1) values.push(entry - TABLE_ZERO);
  });
  const strange = values.find((value) => !Number.isFinite(value));
  if (strange !== undefined) throw new Error(`tallyUnits needs finite numbers or null; it was given ${strange}.`);
  return values.sort((a, b) => a - b);
}

function indexLookup(values: readonly number[]): (value: number) => number {
  const table = new Uint8Array(TABLE_SIZE);
  const inTable = values.every((value) => table[value + TABLE_ZERO] !== undefined);
  if (!inTable) {
    const indices = new Map(values.map((value, index) => [value, index]));
    return (value) => indices.get(value) ?? 0;
  }
  values.forEach((value, index) => {
    table[value + TABLE_ZERO] = index;
  });
  return (value) => table[value + TABLE_ZERO] ?? 0;
}
