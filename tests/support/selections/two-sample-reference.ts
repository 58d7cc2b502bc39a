import type { ComparedCells, SelectionCell } from "@/lib/analysis/two-sample/selection-difference";

/**
 * The test statistic of two selections written once more straight from its rules: no tables, no deviations from a
 * common mean, nothing shared with the shipped code. Slow on purpose.
 */

const EQUAL = 1e-9;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;

/** A cluster on one proposition: what it says in A and in B, null where nothing. */
interface Said {
  readonly cluster: string;
  readonly a: number | null;
  readonly b: number | null;
}

export interface ReferenceProposition {
  readonly propositionId: string;
  readonly weighted: number;
  readonly harmonic: number;
  readonly variance: number;
  readonly difference: number;
}

export interface ReferenceDifference {
  readonly statistic: number;
  readonly shift: number | null;
  readonly clusters: { readonly a: number; readonly b: number };
  readonly propositions: readonly ReferenceProposition[];
}

type Table = ReadonlyMap<string, readonly Said[]>;

/** Rule 2 and 3: clusters' means on propositions with two clusters of each side and two different values. */
function referenceTable({ a, b }: ComparedCells): Table {
  const meanOf = (cells: readonly SelectionCell[], cluster: string, propositionId: string) => {
    const own = cells.filter((cell) => cell.cluster === cluster && cell.propositionId === propositionId);
    return own.length === 0 ? null : mean(own.map(({ value }) => value));
  };
  const clusters = [...new Set([...a, ...b].map(({ cluster }) => cluster))];
  const propositions = [...new Set([...a, ...b].map(({ propositionId }) => propositionId))].sort();
  const table = new Map<string, Said[]>();
  for (const propositionId of propositions) {
    const said = clusters
      .map((cluster) => ({ cluster, a: meanOf(a, cluster, propositionId), b: meanOf(b, cluster, propositionId) }))
      .filter((one) => one.a !== null || one.b !== null);
    const inA = said.filter((one) => one.a !== null).length;
    const inB = said.filter((one) => one.b !== null).length;
    const values = said.flatMap((one) => [one.a, one.b]).filter((value) => value !== null);
    if (inA >= 2 && inB >= 2 && new Set(values).size >= 2) table.set(propositionId, said);
  }
  return table;
}

/** Rule 4. */
function referenceSums(said: readonly Said[]): { weighted: number; harmonic: number; variance: number } {
  const ofA = said.flatMap(({ a, b }) => (a !== null && b === null ? [a] : []));
  const ofB = said.flatMap(({ a, b }) => (b !== null && a === null ? [b] : []));
  const pairs = said.flatMap(({ a, b }) => (a !== null && b !== null ? [{ a, b }] : []));
  const singles = [...ofA, ...ofB];
  const h = ofA.length === 0 || ofB.length === 0 ? 0 : (ofA.length * ofB.length) / singles.length;
  const spread = singles.length < 2 ? 0 : sum(singles.map((v) => (v - mean(singles)) ** 2)) / (singles.length - 1);
  return {
    weighted: (h === 0 ? 0 : h * (mean(ofA) - mean(ofB))) + sum(pairs.map(({ a, b }) => (a - b) / 2)),
    harmonic: h + pairs.filter(({ a, b }) => Math.abs(a - b) > EQUAL).length / 2,
    variance: h * spread + sum(pairs.map(({ a, b }) => ((a - b) / 2) ** 2)),
  };
}

const statisticOf = (sums: readonly { weighted: number; harmonic: number; variance: number }[]) =>
  sum(
    sums.map(({ weighted, harmonic, variance }) =>
      harmonic < EQUAL || variance < EQUAL ? 0 : (weighted ** 2 - variance) / harmonic,
    ),
  );

/** Rules 2 to 4 and the shift of rule 10. */
export function referenceDifference(cells: ComparedCells): ReferenceDifference {
  const table = referenceTable(cells);
  const propositions = [...table].map(([propositionId, said]) => {
    const sums = referenceSums(said);
    const isTelling = sums.harmonic >= EQUAL && sums.variance >= EQUAL;
    return { propositionId, ...sums, difference: isTelling ? sums.weighted / sums.harmonic : 0 };
  });
  const differences = propositions.map(({ difference }) => difference);
  const squares = sum(differences.map((d) => d * d));
  const said = [...table.values()].flat();
  const count = (side: "a" | "b") => new Set(said.flatMap((one) => (one[side] === null ? [] : [one.cluster]))).size;
  return {
    statistic: statisticOf(propositions),
    shift: differences.length < 6 || squares < EQUAL ? null : sum(differences) ** 2 / differences.length / squares,
    clusters: { a: count("a"), b: count("b") },
    propositions,
  };
}

/** Rule 5: statistics of permuted and of flipped tables, with random numbers of its own. */
export function referenceRandomised(
  cells: ComparedCells,
  { trials, share }: { readonly trials: number; readonly share: () => number },
): { permuted: number[]; flipped: number[] } {
  const table = [...referenceTable(cells).values()];
  const said = table.flat();
  const clusters = [...new Set(said.map(({ cluster }) => cluster))];
  const isOn = (side: "a" | "b", cluster: string) => said.some((one) => one.cluster === cluster && one[side] !== null);
  const inA = new Set(clusters.filter((cluster) => isOn("a", cluster)));
  const inB = new Set(clusters.filter((cluster) => isOn("b", cluster)));
  const lone = clusters.filter((cluster) => inA.has(cluster) !== inB.has(cluster));

  const permute = () => {
    const sides = lone.map((cluster) => inA.has(cluster));
    for (let last = sides.length - 1; last > 0; last--) {
      const other = Math.floor(share() * (last + 1));
      [sides[last], sides[other]] = [sides[other] === true, sides[last] === true];
    }
    const isSwapped = new Set(lone.filter((cluster, at) => inA.has(cluster) !== sides[at]));
    for (const cluster of clusters) if (inA.has(cluster) && inB.has(cluster) && share() < 0.5) isSwapped.add(cluster);
    return statisticOf(
      table.map((own) =>
        referenceSums(own.map((one) => (isSwapped.has(one.cluster) ? { ...one, a: one.b, b: one.a } : one))),
      ),
    );
  };
  const flip = () => {
    const sign = new Map(clusters.map((cluster) => [cluster, share() < 0.5 ? -1 : 1]));
    return statisticOf(
      table.map((own) => {
        const sums = referenceSums(own);
        const singles = own.flatMap(({ a, b }) => (a === null ? [b ?? 0] : b === null ? [a] : []));
        const kA = own.filter(({ a, b }) => a !== null && b === null).length;
        const kB = singles.length - kA;
        const h = kA === 0 || kB === 0 ? 0 : (kA * kB) / singles.length;
        const f = (side: ReadonlySet<string>) =>
          Math.max(Math.sqrt(singles.length / (singles.length - 1)), Math.sqrt(side.size / (side.size - 1)));
        const weighted = own.map(({ cluster, a, b }) => {
          const g = sign.get(cluster) ?? 0;
          if (a !== null && b !== null) return (g * (a - b)) / 2;
          if (h === 0) return 0;
          const from = (a ?? b ?? 0) - mean(singles);
          return a !== null ? (g * h * from * f(inA)) / kA : (-g * h * from * f(inB)) / kB;
        });
        return { ...sums, weighted: sum(weighted) };
      }),
    );
  };
  return { permuted: Array.from({ length: trials }, permute), flipped: Array.from({ length: trials }, flip) };
}
