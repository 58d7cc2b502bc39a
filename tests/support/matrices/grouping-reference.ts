import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/**
 * The grouping without randomness, written once more straight from its rules: no tables, no profiles moved
 * incrementally, nothing shared with the shipped code. Slow on purpose.
 */

type Row = readonly (number | null)[];
interface Person {
  readonly id: string;
  readonly row: Row;
}
interface Profile {
  readonly row: Row;
  readonly ids: readonly string[];
}
type Groups = readonly (readonly number[])[];

export interface ReferenceDivision {
  readonly k: number;
  readonly gain: number;
  /** Ids of each group, sorted, the groups sorted too. */
  readonly groups: readonly (readonly string[])[];
  readonly silhouette: number;
  readonly lean: number;
  readonly spread: number | null;
  readonly shift: number | null;
}
export interface Reference {
  readonly usable: readonly string[];
  /** The best division into each number of groups that was reached. */
  readonly divisions: readonly ReferenceDivision[];
}

const EQUAL = 1e-9;
const LAMBDA = 2;
const MAX_GROUPS = 6;
const lower = (a: number, b: number) => a <= b - EQUAL;
const same = (a: number, b: number) => Math.abs(a - b) < EQUAL;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;
const held = (row: Row) => row.flatMap((value, p) => (value === null ? [] : [{ p, value }]));
/** Remembers what was worked out before, by a text that says what it was. */
const remember = <Result>() => {
  const known = new Map<string, Result>();
  return (key: string, work: () => Result): Result => {
    if (!known.has(key)) known.set(key, work());
    return known.get(key) as Result;
  };
};
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function referenceGrouping(matrix: StanceMatrix, m: number): Reference {
  const usable = usablePeople(matrix, m);
  const ids = usable.map(({ id }) => id).sort();
  if (usable.length < 6) return { usable: ids, divisions: [] };
  const canonical = canonicalTable(usable);
  const people = canonical.people;
  const profiles = profilesOf(people);
  const weight = (i: number) => (profiles[i] as Profile).ids.length;
  const cells = profiles.map(({ row }) => held(row));
  const valueAt = (j: number, p: number) => (profiles[j] as Profile).row[p] ?? null;
  const holders = (group: readonly number[], p: number) => group.filter((j) => valueAt(j, p) !== null);

  /** Mean difference of v from the other holders among some profiles. */
  const meanDifference = (among: readonly number[], p: number, v: number) => {
    const present = holders(among, p);
    const others = sum(present.map(weight)) - 1;
    return others < 1 ? 0 : sum(present.map((j) => weight(j) * Math.abs(v - (valueAt(j, p) as number)))) / others;
  };
  const knownDifference = remember<number>();
  const everybody = (p: number, v: number) =>
    knownDifference(`${p} ${v}`, () => meanDifference([...profiles.keys()], p, v));
  const total = sum(cells.map((own, i) => weight(i) * sum(own.map(({ p, value }) => everybody(p, value)))));
  if (total < EQUAL) return { usable: ids, divisions: [] };

  /** One term of c(i, g); `others` are the twins that count beside the members other than the profile itself. */
  const term = (i: number, group: readonly number[], p: number, others: number) => {
    const v = valueAt(i, p) as number;
    const members = holders(group, p).filter((j) => j !== i);
    const apart = sum(members.map((j) => weight(j) * Math.abs(v - (valueAt(j, p) as number))));
    return (apart + LAMBDA * everybody(p, v)) / (sum(members.map(weight)) + others + LAMBDA);
  };
  const allowed = (i: number, group: readonly number[]) =>
    (cells[i] ?? []).filter(({ p }) => holders(group, p).some((j) => j !== i) || (group.includes(i) && weight(i) > 1))
      .length >= m;
  const distance = (i: number, group: readonly number[]) =>
    sum((cells[i] ?? []).map(({ p }) => term(i, group, p, weight(i) - 1)));

  const settle = (start: Groups): number[][] | null => {
    let groups = start.map((group) => [...group]);
    while (groups.length >= 2) {
      for (let round = 0; round < 50; round++) {
        let moved = false;
        for (const i of profiles.keys()) {
          const own = groups.findIndex((group) => group.includes(i));
          const distances = groups.map((group) => (allowed(i, group) ? distance(i, group) : null));
          let best = -1;
          for (const [g, apart] of distances.entries()) {
            if (g === own || apart === null) continue;
            if (best < 0 || lower(apart, distances[best] ?? 0)) best = g;
          }
          const atHome = distances[own] ?? null;
          if (atHome !== null && (best < 0 || !lower(distances[best] ?? 0, atHome))) continue;
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

  const gainOf = (groups: Groups) => {
    let gains = 0;
    for (const i of profiles.keys()) {
      const inReach = groups
        .filter((group) => allowed(i, group))
        .map(
          (group) =>
            new Map((cells[i] ?? []).map(({ p }) => [p, term(i, group, p, group.includes(i) ? weight(i) - 1 : 0)])),
        );
      for (const { p, value } of cells[i] ?? []) {
        let best: ReadonlyMap<number, number> | null = null;
        let least = Number.POSITIVE_INFINITY;
        for (const terms of inReach) {
          const rest = sum([...terms].flatMap(([q, one]) => (q === p ? [] : [one])));
          if (best !== null && !lower(rest, least)) continue;
          best = terms;
          least = rest;
        }
        if (best) gains += weight(i) * (everybody(p, value) - (best.get(p) ?? 0));
      }
    }
    return gains / total;
  };

  const results = new Map<number, { gain: number; groups: number[][] }>();
  const judge = (start: Groups) => {
    const groups = settle(start);
    if (!groups) return;
    const gain = gainOf(groups);
    const previous = results.get(groups.length);
    if (!previous || lower(previous.gain, gain)) results.set(groups.length, { gain, groups });
  };
  for (const start of startsOf(profiles, m)) judge(start);
  for (let k = MAX_GROUPS; k >= 3; k--) {
    const groups = results.get(k)?.groups;
    if (!groups) continue;
    const loss = (a: readonly number[], b: readonly number[]) =>
      sum(a.map((i) => weight(i) * (distance(i, b) - distance(i, a)))) +
      sum(b.map((i) => weight(i) * (distance(i, a) - distance(i, b))));
    let pair = { a: 0, b: 1, loss: Number.POSITIVE_INFINITY };
    for (let a = 0; a < k; a++) {
      for (let b = a + 1; b < k; b++) {
        const lost = loss(groups[a] ?? [], groups[b] ?? []);
        if (lower(lost, pair.loss)) pair = { a, b, loss: lost };
      }
    }
    judge(
      groups.flatMap((group, g) =>
        g === pair.b ? [] : [g === pair.a ? [...group, ...(groups[pair.b] ?? [])] : group],
      ),
    );
  }

  const describe = (groups: Groups) => {
    const placed = groups.flat();
    const knownView = remember<number>();
    const knownMean = remember<number>();
    const numberOf = (group: readonly number[]) => groups.indexOf(group);
    const view = (group: readonly number[], p: number, v: number) =>
      knownView(`${numberOf(group)} ${p} ${v}`, () => viewOf(group, p, v));
    const viewOf = (group: readonly number[], p: number, v: number) =>
      (sum(holders(group, p).map((j) => weight(j) * Math.abs(v - (valueAt(j, p) as number)))) +
        LAMBDA * meanDifference(placed, p, v)) /
      (sum(holders(group, p).map(weight)) + LAMBDA);
    const number = (group: readonly number[], p: number) => sum(holders(group, p).map(weight));
    /** d(i, p) towards another group, for everybody who has a value. */
    const towards = (group: readonly number[], other: readonly number[], i: number, p: number) =>
      view(other, p, valueAt(i, p) as number) - view(group, p, valueAt(i, p) as number);
    /** Mean of d(·, p) from one group towards another over the members of one of the two. */
    const meanTowards = (g: readonly number[], h: readonly number[], of: readonly number[], p: number) =>
      knownMean(
        `${numberOf(g)} ${numberOf(h)} ${numberOf(of)} ${p}`,
        () => sum(holders(of, p).map((i) => weight(i) * towards(g, h, i, p))) / sum(holders(of, p).map(weight)),
      );

    const widths = groups.flatMap((group) =>
      group.map((i) => {
        const c1 = distance(i, group);
        const c2 = Math.min(
          ...groups.filter((other) => other !== group && allowed(i, other)).map((g) => distance(i, g)),
        );
        const width = c2 === Number.POSITIVE_INFINITY || Math.max(c1, c2) < EQUAL ? 0 : (c2 - c1) / Math.max(c1, c2);
        return { width, people: weight(i) };
      }),
    );

    let numerator = 0;
    let denominator = 0;
    const noise: number[] = [];
    const lengths: number[] = [];
    for (const g of groups) {
      let nearest: { D: number; N: number } | null = null;
      for (const h of groups) {
        if (h === g) continue;
        for (const i of g) {
          const d = (cells[i] ?? [])
            .filter(({ p }) => number(g, p) >= 2)
            .map(({ p }) => towards(g, h, i, p) - meanTowards(g, h, g, p));
          numerator += weight(i) * (sum(d) ** 2 - sum(d.map((one) => one * one)));
          denominator += weight(i) * (d.length - 1) * sum(d.map((one) => one * one));
        }
        let N = 0;
        let D = 0;
        for (const i of g) {
          const both = (cells[i] ?? []).filter(({ p }) => number(g, p) >= 2 && number(h, p) >= 2);
          const parts = both.map(({ p }) => {
            const over = (of: readonly number[]) => meanTowards(g, h, of, p);
            const n = number(g, p);
            return { e: (towards(g, h, i, p) - over(g)) * Math.sqrt(n / (n - 1)), half: (over(g) - over(h)) / 2 };
          });
          N += weight(i) * (sum(parts.map(({ e }) => e)) ** 2 - sum(parts.map(({ e }) => e * e)));
          D += weight(i) * (sum(parts.map(({ half }) => half)) ** 2 - sum(parts.map(({ half }) => half * half)));
        }
        if (D > EQUAL && (!nearest || lower(D, nearest.D))) nearest = { D, N };
      }
      if (nearest) {
        noise.push(nearest.N);
        lengths.push(nearest.D);
      }
    }
    return {
      silhouette: sum(widths.map(({ width, people: n }) => width * n)) / sum(widths.map(({ people: n }) => n)),
      lean: denominator < EQUAL ? 0 : numerator / denominator,
      spread: lengths.length === 0 ? null : sum(noise) / sum(lengths),
      shift: shiftOf(
        groups.map((group) => group.flatMap((i) => profiles[i]?.ids ?? [])),
        usable,
      ),
    };
  };

  return {
    usable: ids,
    divisions: [...results]
      .sort(([a], [b]) => a - b)
      .map(([k, { gain, groups }]) => ({
        k,
        gain,
        groups: groups
          .map((group) => group.flatMap((i) => profiles[i]?.ids ?? []).sort())
          .sort((a, b) => byText(a[0] ?? "", b[0] ?? "")),
        ...describe(groups),
      })),
  };
}

/** Over pairs of groups that can be compared on six propositions; on the wording as given. */
function shiftOf(groups: readonly (readonly string[])[], people: readonly Person[]): number | null {
  const rowsOf = groups.map((ids) => people.filter(({ id }) => ids.includes(id)).map(({ row }) => row));
  const propositions = [...(people[0]?.row.keys() ?? [])];
  let common = 0;
  let all = 0;
  for (const [g, rows] of rowsOf.entries()) {
    for (const others of rowsOf.slice(g + 1)) {
      const differences = propositions.flatMap((p) => {
        const [a, b] = [rows, others].map((of) => of.flatMap((row) => row[p] ?? []));
        return a && b && a.length >= 2 && b.length >= 2 ? [mean(a) - mean(b)] : [];
      });
      if (differences.length < 6) continue;
      common += sum(differences) ** 2 / differences.length;
      all += sum(differences.map((one) => one * one));
    }
  }
  return all < EQUAL ? null : common / all;
}

function usablePeople({ commentators, rows, propositions }: StanceMatrix, m: number): Person[] {
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

  const sets: Person[][] = [];
  for (const person of people) {
    const linked = sets.filter((set) =>
      set.some(({ row }) => row.some((v, p) => v !== null && person.row[p] !== null)),
    );
    for (const set of linked) sets.splice(sets.indexOf(set), 1);
    sets.push([...linked.flat(), person]);
  }
  const values = (set: readonly Person[]) => sum(set.map(({ row }) => held(row).length));
  const spokenOf = (set: readonly Person[]) => new Set(set.flatMap(({ row }) => held(row).map(({ p }) => p))).size;
  const first = (set: readonly Person[]) => set.map(({ id }) => id).sort()[0] ?? "";
  sets.sort(
    (a, b) => b.length - a.length || values(b) - values(a) || spokenOf(b) - spokenOf(a) || byText(first(a), first(b)),
  );
  return sets[0] ?? [];
}

type Pair = readonly [number, number];
type List = readonly Pair[];

/** Pair by pair, element by element; of two lists that agree as far as they go the shorter first. */
function compareLists(a: List, b: List): number {
  for (const [at, [first, second]] of a.entries()) {
    const other = b[at];
    if (!other) return 1;
    if (first !== other[0]) return first - other[0];
    if (second !== other[1]) return second - other[1];
  }
  return a.length - b.length;
}

/** Ranks of all things by old rank and list: the number of smaller ones. */
function rankAll(old: readonly number[], lists: readonly List[]): number[] {
  const order = [...old.keys()];
  const compare = (a: number, b: number) =>
    (old[a] ?? 0) - (old[b] ?? 0) || compareLists(lists[a] ?? [], lists[b] ?? []);
  order.sort(compare);
  const ranks: number[] = [];
  for (const [place, thing] of order.entries()) {
    const before = order[place - 1];
    ranks[thing] = before !== undefined && compare(before, thing) === 0 ? (ranks[before] ?? 0) : place;
  }
  return ranks;
}

interface Ranks {
  readonly people: readonly number[];
  /** As worded, turned round, by proposition. */
  readonly oriented: readonly number[];
}

/** People and propositions in canonical order and orientation. */
export function canonicalTable(given: readonly Person[]): { readonly people: readonly Person[] } {
  const columns = [...(given[0]?.row.keys() ?? [])].filter(
    (p) => given.filter(({ row }) => row[p] !== null).length >= 2,
  );
  const rows = given.map(({ row }) => columns.map((column) => row[column] ?? null));
  const sortPairs = (list: Pair[]) => list.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

  const personLists = (oriented: readonly number[]) =>
    rows.map((row) =>
      sortPairs(
        held(row).map(({ p, value }): Pair => {
          const asWorded = oriented[2 * p] ?? 0;
          const turned = oriented[2 * p + 1] ?? 0;
          if (asWorded === turned) return [asWorded, Math.abs(value)];
          return asWorded > turned ? [asWorded, value] : [turned, -value];
        }),
      ),
    );
  const refine = (start: Ranks): Ranks => {
    let { people, oriented } = start;
    while (true) {
      const told = new Set(people).size + new Set(oriented).size;
      const lists = oriented.map((_, at) =>
        sortPairs(
          rows.flatMap((row, i): Pair[] => {
            const value = row[Math.floor(at / 2)] ?? null;
            return value === null ? [] : [[people[i] ?? 0, at % 2 === 0 ? value : -value]];
          }),
        ),
      );
      oriented = rankAll(oriented, lists);
      people = rankAll(people, personLists(oriented));
      if (new Set(people).size + new Set(oriented).size === told) return { people, oriented };
    }
  };
  const certificate = ({ people, oriented }: Ranks): List[] => {
    const lists = personLists(oriented);
    return [...people.keys()]
      .sort((a, b) => (people[a] ?? 0) - (people[b] ?? 0) || compareLists(lists[a] ?? [], lists[b] ?? []))
      .map((i) => [[people[i] ?? 0, 0], ...(lists[i] ?? [])]);
  };
  const compareCertificates = (a: readonly List[], b: readonly List[]) => {
    for (const [at, list] of a.entries()) {
      const difference = compareLists(list, b[at] ?? []);
      if (difference !== 0) return difference;
    }
    return 0;
  };

  const counts = rows.map((row) => -held(row).length);
  let ranks = refine({
    people: counts.map((count) => counts.filter((other) => other < count).length),
    oriented: columns.flatMap(() => [0, 0]),
  });
  while (true) {
    const rowText = (i: number) => JSON.stringify(rows[i]);
    const shared = [...new Set(ranks.people)]
      .sort((a, b) => a - b)
      .map((rank) => ({ rank, tied: [...rows.keys()].filter((i) => ranks.people[i] === rank) }))
      .find(({ tied }) => new Set(tied.map(rowText)).size > 1);
    if (!shared) break;
    const { rank, tied } = shared;
    const byId = tied.toSorted((a, b) => byText(given[a]?.id ?? "", given[b]?.id ?? ""));
    const tried = [...new Set(byId.map(rowText))].map((row) => {
      const first = tied.filter((i) => rowText(i) === row);
      const people = ranks.people.map((own, i) => (own === rank && !first.includes(i) ? rank + first.length : own));
      const refined = refine({ ...ranks, people });
      return { refined, certificate: certificate(refined) };
    });
    const least = tried.reduce((best, one) =>
      compareCertificates(one.certificate, best.certificate) < 0 ? one : best,
    );
    ranks = least.refined;
  }

  const { people, oriented } = ranks;
  const greater = (p: number) => Math.max(oriented[2 * p] ?? 0, oriented[2 * p + 1] ?? 0);
  const order = [...columns.keys()].sort((a, b) => greater(a) - greater(b));
  const sign = (p: number) => ((oriented[2 * p + 1] ?? 0) > (oriented[2 * p] ?? 0) ? -1 : 1);
  return {
    people: [...rows.keys()]
      .sort((a, b) => (people[a] ?? 0) - (people[b] ?? 0) || byText(given[a]?.id ?? "", given[b]?.id ?? ""))
      .map((i) => ({
        id: given[i]?.id ?? "",
        row: order.map((p) => {
          const value = rows[i]?.[p] ?? null;
          return value === null ? null : sign(p) * value;
        }),
      })),
  };
}

/** In order of first appearance. */
function profilesOf(people: readonly Person[]): Profile[] {
  const texts = people.map(({ row }) => JSON.stringify(row.map((value) => (value === 0 ? 0 : value))));
  return [...new Set(texts)].map((text) => {
    const holders = people.filter((_, i) => texts[i] === text);
    return { row: holders[0]?.row ?? [], ids: holders.map(({ id }) => id) };
  });
}

/** Starting points from the tree: for k = 2 … 6 the groups of profile indexes, numbered by first profile. */
function startsOf(profiles: readonly Profile[], m: number): number[][][] {
  const weight = (i: number) => (profiles[i] as Profile).ids.length;
  const inTree =
    profiles.length <= 1000
      ? [...profiles.keys()]
      : [...profiles.keys()]
          .sort((a, b) => held(profiles[b]?.row ?? []).length - held(profiles[a]?.row ?? []).length || a - b)
          .slice(0, 200)
          .sort((a, b) => a - b);
  const measure = (i: number, j: number) => {
    const both = held(profiles[i]?.row ?? []).flatMap(({ p, value }) => {
      const other = profiles[j]?.row[p] ?? null;
      return other === null ? [] : [Math.abs(value - other)];
    });
    return { n: both.length, apart: sum(both), people: weight(i) * weight(j) };
  };
  const pairs = new Map(inTree.flatMap((i) => inTree.map((j) => [`${i} ${j}`, measure(i, j)] as const)));
  const pair = (i: number, j: number) => pairs.get(`${i} ${j}`) ?? { n: 0, apart: 0, people: 0 };
  const comparable = inTree.flatMap((i) => inTree.flatMap((j) => (j < i && pair(i, j).n >= m ? [pair(i, j)] : [])));
  const typical =
    sum(comparable.map(({ n, apart, people }) => (people * apart) / n)) / sum(comparable.map(({ people }) => people));

  // Of every pair of clusters, from scratch, but only once: a pair changes only where one of the two does.
  let clusters = inTree.map((i) => [i]);
  const known = new Map<string, { apart: number; shared: number } | null>();
  const between = (earlier: readonly number[], later: readonly number[]) => {
    const key = `${earlier.join()}|${later.join()}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const cross = later.flatMap((i) => earlier.map((j) => pair(i, j))).filter(({ n }) => n >= m);
    const link =
      cross.length === 0
        ? null
        : {
            apart:
              sum(cross.map((one) => (one.people * (one.apart + typical)) / (one.n + 1))) /
              sum(cross.map((one) => one.people)),
            shared: sum(cross.map((one) => one.people * one.n)),
          };
    known.set(key, link);
    return link;
  };
  const people = (cluster: readonly number[]) => sum(cluster.map(weight));
  const starts = new Map<number, number[][]>();
  const note = () => {
    const large = clusters.filter((cluster) => people(cluster) >= 2);
    if (large.length >= 2 && large.length <= MAX_GROUPS) starts.set(large.length, large);
  };
  note();
  while (true) {
    let best: { a: number; b: number; apart: number; shared: number } | null = null;
    // Later cluster first, then earlier: the first pair met wins a tie.
    for (const [b, later] of clusters.entries()) {
      for (const [a, earlier] of clusters.slice(0, b).entries()) {
        const link = between(earlier, later);
        if (!link) continue;
        const isNearer = !best || lower(link.apart, best.apart);
        if (isNearer || (best && same(link.apart, best.apart) && link.shared > best.shared)) best = { a, b, ...link };
      }
    }
    if (!best) break;
    const { a, b } = best;
    const merged = [...(clusters[a] ?? []), ...(clusters[b] ?? [])];
    clusters = clusters.flatMap((cluster, c) => (c === b ? [] : [c === a ? merged : cluster]));
    note();
  }
  const large = clusters.filter((cluster) => people(cluster) >= 2);
  for (let k = 2; k < large.length && k <= MAX_GROUPS; k++) {
    const largest = large.toSorted((x, y) => people(y) - people(x) || Math.min(...x) - Math.min(...y)).slice(0, k);
    starts.set(
      k,
      largest.toSorted((x, y) => Math.min(...x) - Math.min(...y)),
    );
  }
  return [...starts].sort(([a], [b]) => a - b).map(([, start]) => start);
}
