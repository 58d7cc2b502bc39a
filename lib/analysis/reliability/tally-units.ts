/** Units coded by two or more, as counts: how many coders gave unit u the value at index l of `values`. */
export interface UnitTallies {
  /** Distinct values of the pairable units and of any others, ascending. */
  readonly values: readonly number[];
  /** Unit-major: counts[u · values.length + l]. */
  readonly counts: Uint16Array;
  /** Units with two or more values; the others cannot show agreement and are left out. */
  readonly unitCount: number;
  /** Values of the unit that has most. */
  readonly mostValues: number;
}

/** Values that are small whole numbers are looked up in a table of this many entries instead of a Map. */
const TABLE_SIZE = 256;
const TABLE_ZERO = TABLE_SIZE / 2;
const NOT_SEEN = -1;
/** So many units are looked through beforehand; as a rule they show all values there are. */
const FIRST_UNITS = 100;

/**
 * Counts the values of each unit that two or more coders coded.
 *
 * @param units one entry a unit (a cell), holding what each coder gave; null where a coder gave nothing.
 * @throws when a value is not a finite number.
 * O(values). Example: ((1, 1, null), (2, null, null), (1, 2, 2)) → values 1, 2; counts (2, 0) and (1, 2).
 */
export function tallyUnits(units: readonly (readonly (number | null)[])[]): UnitTallies {
  // Levels are numbered in order as far as they are known beforehand, then as they come; if need be they are put in
  // order at the end.
  const table = new Int16Array(TABLE_SIZE).fill(NOT_SEEN);
  const others = new Map<number, number>();
  const found: number[] = [];
  for (const value of valuesOf(units.slice(0, FIRST_UNITS))) newLevel({ value, table, others, found });
  let room = Math.max(1, found.length);
  let counts = new Uint16Array(units.length * room);
  let unitCount = 0;
  let mostValues = 0;
  for (const unit of units) {
    let given = 0;
    for (const value of unit) {
      if (value === null) continue;
      let level = table[value + TABLE_ZERO] ?? others.get(value) ?? NOT_SEEN;
      if (level === NOT_SEEN) {
        level = newLevel({ value, table, others, found });
        if (found.length > room) {
          counts = withRoom(counts, { levels: room, wanted: 2 * room, unitCount: unitCount + 1, units: units.length });
          room *= 2;
        }
      }
      const cell = unitCount * room + level;
      counts[cell] = (counts[cell] ?? 0) + 1;
      given += 1;
    }
    if (given > mostValues) mostValues = given;
    if (given >= 2) unitCount += 1;
    else counts.fill(0, unitCount * room, (unitCount + 1) * room);
  }
  return { ...inOrder({ found, counts, room, unitCount }), mostValues };
}

function valuesOf(units: readonly (readonly (number | null)[])[]): number[] {
  return [...new Set(units.flat())].filter((value) => value !== null).sort((one, other) => one - other);
}

interface Levels {
  readonly value: number;
  readonly table: Int16Array;
  readonly others: Map<number, number>;
  readonly found: number[];
}

function newLevel({ value, table, others, found }: Levels): number {
  if (!Number.isFinite(value)) throw new Error(`tallyUnits needs finite numbers or null; it was given ${value}.`);
  const level = found.length;
  if (table[value + TABLE_ZERO] === undefined) others.set(value, level);
  else table[value + TABLE_ZERO] = level;
  found.push(value);
  return level;
}

function withRoom(
  counts: Uint16Array,
  { levels, wanted, unitCount, units }: { levels: number; wanted: number; unitCount: number; units: number },
): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(units * wanted);
  for (let unit = 0; unit < unitCount; unit++) {
    wider.set(counts.subarray(unit * levels, (unit + 1) * levels), unit * wanted);
  }
  return wider;
}

/** The same counts with the levels from the lowest value to the highest, side by side without gaps. */
function inOrder({
  found,
  counts,
  room,
  unitCount,
}: {
  readonly found: readonly number[];
  readonly counts: Uint16Array;
  readonly room: number;
  readonly unitCount: number;
}): Omit<UnitTallies, "mostValues"> {
  if (room === found.length && isAscending(found)) {
    return { values: found, counts: counts.subarray(0, unitCount * room), unitCount };
  }
  const order = found.map((value, level) => ({ value, level })).sort((one, other) => one.value - other.value);
  const levels = order.length;
  const ordered = new Uint16Array(unitCount * levels);
  for (const [place, { level }] of order.entries()) {
    for (let unit = 0; unit < unitCount; unit++) ordered[unit * levels + place] = counts[unit * room + level] ?? 0;
  }
  return { values: order.map(({ value }) => value), counts: ordered, unitCount };
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, place) => place === 0 || (values[place - 1] ?? 0) < value);
}
