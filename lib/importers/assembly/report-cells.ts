import { groupBy } from "@/lib/domain/collections";
import type { StanceValue } from "@/lib/domain/stance";
import { combineReadings } from "@/lib/importers/assembly/combine-readings";
import type { FilePlace } from "@/lib/importers/gathered";

/** One coding of the file, by the ids it was given. */
export interface Statement {
  readonly commentatorId: string;
  readonly propositionId: string;
  readonly coderId: string;
  readonly value: StanceValue | null;
  readonly on: string | null;
  readonly place: FilePlace;
}

/** A cell for which the file gives several values. */
export interface CellReport {
  readonly commentatorId: string;
  readonly propositionId: string;
  /** What was found, in order of time; null is declined. */
  readonly readings: readonly {
    readonly value: StanceValue | null;
    readonly on: string | null;
    readonly place: FilePlace;
  }[];
}

/**
 * Cells of a file with more than one value, whoever coded: those where one date (or none) holds several are
 * contradictions, the others changes. Values of one cell by different coders count as well: they differ, and nobody has
 * decided.
 */
export function reportCells(statements: readonly Statement[]): {
  readonly count: number;
  readonly contradictions: readonly CellReport[];
  readonly changes: readonly CellReport[];
} {
  const cells = groupBy(statements, ({ commentatorId, propositionId }) => `${commentatorId} ${propositionId}`);
  const contradictions: CellReport[] = [];
  const changes: CellReport[] = [];
  for (const [, own] of cells) {
    const [first] = own;
    if (!first || new Set(own.map(({ value }) => value)).size === 1) continue;
    const combined = combineReadings(
      own.map(({ value, on }, index) => ({
        value,
        on,
        quotationId: String(index),
        confidence: null,
        rationale: null,
      })),
    );
    const readings = combined
      .flatMap((one) => one.readings)
      .flatMap(({ quotationId }) => own[Number(quotationId)] ?? [])
      .map(({ value, on, place }) => ({ value, on, place }));
    const report = { commentatorId: first.commentatorId, propositionId: first.propositionId, readings };
    (combined.some(({ value }) => value === "mixed") ? contradictions : changes).push(report);
  }
  return { count: cells.size, contradictions, changes };
}
