import type { Pair } from "@/lib/analysis/pairs/compare-pairs";
import { type AgreementLevel, agreementLevel } from "@/lib/views/alignment/agreement-level";
import type { MatrixSpan } from "@/lib/views/alignment/matrix/matrix-span";
import { number, share } from "@/lib/wording/count";

/** Rows that are drawn as one: a group, or neighbours in the order. */
export interface PooledRow {
  readonly title: string;
  readonly span: MatrixSpan | null;
  readonly count: number;
}

export interface PooledCell {
  /** Null where no pair of the two runs can be compared. */
  readonly level: AgreementLevel | null;
  readonly words: string;
}

export interface PooledMatrix {
  readonly rows: readonly PooledRow[];
  readonly cells: readonly (readonly PooledCell[])[];
}

const MAX_RUNS = 60;

/**
 * Mean agreement between runs of rows: the groups where there are any, else as many equal runs of neighbours as can be
 * drawn. O(n²).
 */
export function averageBlocks({
  count,
  spans,
  pairAt,
}: {
  readonly count: number;
  readonly spans: readonly MatrixSpan[];
  readonly pairAt: (row: number, column: number) => Pair | null;
}): PooledMatrix {
  const runs = spans.length > 0 ? spans : neighbours(count);
  const rows = runs.map(
    ({ title, from, to }, position): PooledRow => ({
      title,
      span: spans[position] ?? null,
      count: to - from,
    }),
  );
  const cells = runs.map((one) => runs.map((other) => pooledCell(one, other, pairAt)));
  return { rows, cells };
}

type Run = Pick<MatrixSpan, "title" | "from" | "to">;

function neighbours(count: number): Run[] {
  const size = Math.ceil(count / MAX_RUNS);
  return Array.from({ length: Math.ceil(count / size) }, (_, run) => {
    const [from, to] = [run * size, Math.min(count, (run + 1) * size)];
    return { title: `${number(from + 1)} to ${number(to)}`, from, to };
  });
}

function pooledCell(one: Run, other: Run, pairAt: (row: number, column: number) => Pair | null): PooledCell {
  const sum = { sameSide: 0, oppositeSides: 0, shared: 0 };
  let comparable = 0;
  for (let row = one.from; row < one.to; row++) {
    for (let column = one === other ? row + 1 : other.from; column < other.to; column++) {
      const pair = pairAt(row, column);
      if (!pair || pair.agreement === null) continue;
      comparable += 1;
      sum.sameSide += pair.sameSide;
      sum.oppositeSides += pair.oppositeSides;
      sum.shared += pair.shared;
    }
  }
  const who = one === other ? `Within ${one.title}` : `${one.title} and ${other.title}`;
  if (comparable === 0) return { level: null, words: `${who}: no pair can be compared` };
  const words = `${who}: same side in ${share(sum.sameSide, sum.shared)} shared positions of ${number(comparable)} pairs`;
  return { level: agreementLevel(sum), words };
}
