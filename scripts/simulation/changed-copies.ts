import type { SeededRandom } from "@/lib/analysis/seeded-random";
import type { StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** What may be changed about a table without anything being said differently. */
export const COPY_CHANGES = [
  "people in another order",
  "propositions in another order",
  "propositions turned round",
  "people renamed",
] as const;
export type CopyChange = (typeof COPY_CHANGES)[number];

/** A copy of a table in which one thing that ought not to matter is changed at random. */
export function changedCopy(
  matrix: StanceMatrix,
  { change, random }: { readonly change: CopyChange; readonly random: SeededRandom },
): StanceMatrix {
  const { commentators, propositions, rows } = matrix;
  const shuffled = (length: number) => {
    const order = Int32Array.from({ length }, (_, at) => at);
    random.shuffle(order);
    return [...order];
  };
  switch (change) {
    case "people in another order": {
      const order = shuffled(commentators.length);
      return {
        propositions,
        commentators: order.map((row) => commentators[row] ?? ""),
        rows: order.map((row) => rows[row] ?? []),
      };
    }
    case "propositions in another order": {
      const order = shuffled(propositions.length);
      return {
        commentators,
        propositions: order.map((column) => propositions[column] ?? ""),
        rows: rows.map((row) => order.map((column) => row[column] ?? null)),
      };
    }
    case "propositions turned round": {
      const isTurned = propositions.map(() => random.below(2) === 1);
      return {
        commentators,
        propositions,
        rows: rows.map((row) => row.map((value, at) => (isTurned[at] ? opposite(value) : value))),
      };
    }
    case "people renamed": {
      const order = shuffled(commentators.length);
      return { propositions, rows, commentators: order.map((row) => commentators[row] ?? "") };
    }
  }
}

function opposite(value: StanceValue | null): StanceValue | null {
  return value === null ? null : OPPOSITE[value];
}

const OPPOSITE: Readonly<Record<StanceValue, StanceValue>> = { "-2": 2, "-1": 1, "0": 0, "1": -1, "2": -2 };
