import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/**
 * The grouping without randomness, written once more straight from its description: no tables, no profiles moved
 * incrementally, nothing shared with the shipped code. Slow on purpose.
 */

type Row = readonly (number | null)[];
interface Profile {
  readonly row: Row;
  readonly ids: readonly string[];
}
interface Reference {
  readonly usable: readonly string[];
  readonly k: number | null;
  readonly gain: number | null;
  /** Ids of each group, sorted, the groups sorted too. */
  readonly groups: readonly (readonly string[])[];
}

const EQUAL = 1e-9;
const lower = (a: number, b: number) => a <= b - EQUAL;
const same = (a: number, b: number) => Math.abs(a - b) < EQUAL;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const held = (row: Row) => row.flatMap((value, p) => (value === null ? [] : [{ p, value }]));

export function referenceGrouping(matrix: StanceMatrix, m: number): Reference {
  const people = usablePeople(matrix, m);
  const usable = people.map(({ id }) => id).sort();
  const nothing = { usable, k: null, gain: null, groups: [] };
  if (people.length < 6) return nothing;

  const profiles = profilesOf(people);
  const weight = (i: number) => (profiles[i] as Profile).ids.length;
  const cells = profiles.map(({ row }) => held(row));
  const everybody = (p: number, v: number) => {
    const values = people.flatMap(({ row }) => (row[p] === null || row[p] === undefined ? [] : [row[p]]));
    return values.length < 2 ? 0 : sum(values.map((value) => Math.abs(v - value))) / (values.length - 1);
  };
  const total = sum(cells.map((own, i) => weight(i) * sum(own.map(({ p, value }) => everybody(p, value)))));
  if (total < EQUAL) return nothing;

  const valueAt = (j: number, p: number) => (profiles[j] as Profile).row[p] ?? null;
  const holders = (group: readonly number[], p: number) => group.filter((j) => valueAt(j, p) !== null);
  /** One term of c(i, g); `others` are the twins that count beside the members other than the profile itself. */
  const term = (i: number, group: readonly number[], p: number, others: number) => {
    const v = valueAt(i, p) as number;
    const members = holders(group, p).filter((j) => j !== i);
    const apart = sum(members.map((j) => weight(j) * Math.abs(v - (valueAt(j, p) as number))));
    return (apart + 2 * everybody(p, v)) / (sum(members.map(weight)) + others + 2);
  };
  const allowed = (i: number, group: readonly number[]) =>
    (cells[i] ?? []).filter(({ p }) => holders(group, p).some((j) => j !== i) || (group.includes(i) && weight(i) > 1))
      .length >= m;
  const distance = (i: number, group: readonly number[]) =>
    sum((cells[i] ?? []).map(({ p }) => term(i, group, p, weight(i) - 1)));

  const settle = (start: readonly (readonly number[])[]): number[][] | null => {
    let groups = start.map((group) => [...group]);
    while (groups.length >= 2) {
      for (let round = 0; round < 50; round++) {
        let moved = false;
        for (const i of profiles.keys()) {
          const own = groups.findIndex((group) => group.includes(i));
          let best = -1;
          for (const [g, group] of groups.entries()) {
            if (g === own || !allowed(i, group)) continue;
            if (best < 0 || lower(distance(i, group), distance(i, groups[best] ?? []))) best = g;
          }
          const home = groups[own];
          if (home && allowed(i, home) && (best < 0 || !lower(distance(i, groups[best] ?? []), distance(i, home)))) {
            continue;
          }
          if (best === own) continue;
          groups = groups.map((group, g) => (g === best ? [...group, i] : group.filter((j) => j !== i)));
          moved = true;
        }
        if (!moved) break;
      }
      const kept = groups.filter((group) => sum(group.map(weight)) >= 2);
      if (kept.length === groups.length) return groups;
      groups = kept;
    }
    return null;
  };

  const gainOf = (groups: readonly (readonly number[])[]) => {
    let gains = 0;
    for (const i of profiles.keys()) {
      const inReach = groups.filter((group) => allowed(i, group));
      for (const { p, value } of cells[i] ?? []) {
        const term1 = (group: readonly number[], q: number) => term(i, group, q, group.includes(i) ? weight(i) - 1 : 0);
        let best: readonly number[] | null = null;
        let least = Number.POSITIVE_INFINITY;
        for (const group of inReach) {
          const rest = sum((cells[i] ?? []).filter((cell) => cell.p !== p).map((cell) => term1(group, cell.p)));
          if (best !== null && !lower(rest, least)) continue;
          best = group;
          least = rest;
        }
        if (best) gains += weight(i) * (everybody(p, value) - term1(best, p));
      }
    }
    return gains / total;
  };

  const results = new Map<number, { gain: number; groups: number[][] }>();
  for (const start of startsOf(profiles, m)) {
    const groups = settle(start);
    if (!groups) continue;
    const gain = gainOf(groups);
    const previous = results.get(groups.length);
    if (!previous || lower(previous.gain, gain)) results.set(groups.length, { gain, groups });
  }
  const found = [...results.values()].sort((a, b) => a.groups.length - b.groups.length);
  const [first] = found;
  if (!first) return nothing;
  const top = found.reduce((best, one) => (lower(best.gain, one.gain) ? one : best), first);
  const chosen = lower(0, top.gain) ? found.find(({ gain }) => !lower(gain, 0.95 * top.gain)) : top;
  return {
    usable,
    k: chosen?.groups.length ?? null,
    gain: top.gain,
    groups: (chosen?.groups ?? [])
      .map((group) => group.flatMap((i) => profiles[i]?.ids ?? []).sort())
      .sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)),
  };
}

function usablePeople({ commentators, rows, propositions }: StanceMatrix, m: number): { id: string; row: Row }[] {
  let people = commentators.map((id, i) => ({ id, row: rows[i] ?? [] }));
  const shared = (row: Row, id: string, p: number) =>
    row[p] !== null && people.some((other) => other.id !== id && other.row[p] !== null);
  while (true) {
    const kept = people.filter(({ id, row }) => [...propositions.keys()].filter((p) => shared(row, id, p)).length >= m);
    if (kept.length === people.length) break;
    people = kept;
  }
  // What only one person holds can neither link nor order anybody.
  people = people.map(({ id, row }) => ({ id, row: row.map((value, p) => (shared(row, id, p) ? value : null)) }));

  const sets: { id: string; row: Row }[][] = [];
  for (const person of people) {
    const linked = sets.filter((set) =>
      set.some(({ row }) => row.some((v, p) => v !== null && person.row[p] !== null)),
    );
    for (const set of linked) sets.splice(sets.indexOf(set), 1);
    sets.push([...linked.flat(), person]);
  }
  const values = (set: { row: Row }[]) => sum(set.map(({ row }) => held(row).length));
  const first = (set: { row: Row }[]) => set.map(({ row }) => row).sort(compareRows)[0] ?? [];
  sets.sort((a, b) => b.length - a.length || values(b) - values(a) || compareRows(first(a), first(b)));
  return sets[0] ?? [];
}

function compareRows(a: Row, b: Row): number {
  for (const p of a.keys()) {
    const difference = (a[p] ?? -3) - (b[p] ?? -3);
    if (difference !== 0) return difference;
  }
  return 0;
}

function profilesOf(people: readonly { id: string; row: Row }[]): Profile[] {
  const rows = people.map(({ row }) => row).sort(compareRows);
  return rows
    .filter((row, i) => i === 0 || compareRows(rows[i - 1] ?? [], row) !== 0)
    .map((row) => ({ row, ids: people.filter((other) => compareRows(other.row, row) === 0).map(({ id }) => id) }));
}

/** Starting points from the tree: for k = 2 … 6 the groups of profile indexes, numbered by first profile. */
function startsOf(profiles: readonly Profile[], m: number): number[][][] {
  const weight = (i: number) => (profiles[i] as Profile).ids.length;
  const pair = (i: number, j: number) => {
    const both = held(profiles[i]?.row ?? []).flatMap(({ p, value }) => {
      const other = profiles[j]?.row[p] ?? null;
      return other === null ? [] : [Math.abs(value - other)];
    });
    return { n: both.length, apart: sum(both), people: weight(i) * weight(j) };
  };
  const comparable = [...profiles.keys()].flatMap((i) =>
    [...profiles.keys()].flatMap((j) => (j < i && pair(i, j).n >= m ? [pair(i, j)] : [])),
  );
  const typical =
    sum(comparable.map(({ n, apart, people }) => (people * apart) / n)) / sum(comparable.map(({ people }) => people));

  let clusters = [...profiles.keys()].map((i) => [i]);
  const people = (cluster: readonly number[]) => sum(cluster.map(weight));
  const starts = new Map<number, number[][]>();
  const note = () => {
    const large = clusters.filter((cluster) => people(cluster) >= 2);
    if (large.length >= 2 && large.length <= 6) starts.set(large.length, large);
  };
  note();
  while (true) {
    let best: { a: number; b: number; apart: number; shared: number } | null = null;
    // Later cluster first, then earlier: the first pair met wins a tie.
    for (const [b, later] of clusters.entries()) {
      for (const [a, earlier] of clusters.slice(0, b).entries()) {
        const pairs = later.flatMap((i) => earlier.map((j) => pair(i, j))).filter(({ n }) => n >= m);
        if (pairs.length === 0) continue;
        const apart =
          sum(pairs.map((one) => (one.people * (one.apart + typical)) / (one.n + 1))) /
          sum(pairs.map((one) => one.people));
        const shared = sum(pairs.map((one) => one.people * one.n));
        if (!best || lower(apart, best.apart) || (same(apart, best.apart) && shared > best.shared)) {
          best = { a, b, apart, shared };
        }
      }
    }
    if (!best) break;
    const { a, b } = best;
    const merged = [...(clusters[a] ?? []), ...(clusters[b] ?? [])];
    clusters = clusters.flatMap((cluster, c) => (c === b ? [] : [c === a ? merged : cluster]));
    note();
  }
  const large = clusters.filter((cluster) => people(cluster) >= 2);
  for (let k = 2; k < large.length && k <= 6; k++) {
    const largest = large.toSorted((x, y) => people(y) - people(x) || Math.min(...x) - Math.min(...y)).slice(0, k);
    starts.set(
      k,
      largest.toSorted((x, y) => Math.min(...x) - Math.min(...y)),
    );
  }
  return [...starts].sort(([a], [b]) => a - b).map(([, start]) => start);
}
