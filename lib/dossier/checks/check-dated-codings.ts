import { areSameReading, divideByDate } from "@/lib/domain/coding-history";
import { groupBy } from "@/lib/domain/collections";
import type { Coding } from "@/lib/domain/dossier";
import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";
import type { ReadRow } from "@/lib/dossier/read-row";
import { listRows, type ReadTables } from "@/lib/dossier/read-tables";

type CodingRow = ReadRow<Coding>;

/** A row of which it could be read whose coding it is and of when. */
interface DatedRow extends Pick<Coding, "commentatorId" | "propositionId" | "coderId" | "asOf" | "status" | "value"> {
  readonly row: number;
}

/**
 * Checks several codings of one proposition by one coder: all of them have a date, and the dates say which is the
 * latest. Where they leave it open between codings that differ, the position is unresolved, which is worth knowing.
 * O(rows).
 */
export function checkDatedCodings({ codings: { file, rows } }: Pick<ReadTables, "codings">): Problem[] {
  const dated = rows.flatMap(datedRow);
  const undatable = dated.filter(({ status, asOf }) => status === "none" && asOf !== null);
  const several = [...groupBy(dated, cellAndCoder).values()].filter((own) => own.length > 1);
  return [
    ...undatable.map(({ row, asOf }) =>
      problemError({
        file,
        row,
        column: "as_of",
        found: asOf,
        expected: "an empty cell, because nothing was found",
        what: `The status is none, but as_of is “${asOf}”`,
      }),
    ),
    ...several.flatMap((own) => checkOrder({ file, own })),
  ];
}

function checkOrder({ file, own }: { file: string; own: readonly DatedRow[] }): Problem[] {
  const undated = own.filter(({ asOf }) => asOf === null);
  const [first] = undated;
  if (first && undated.length < own.length) {
    const beside = own.filter(({ asOf }) => asOf !== null);
    const which = `${beside.length === 1 ? "row" : "rows"} ${listRows(beside)}`;
    const what = `${naming(first)} has no date, but ${which} of the same coder ${beside.length === 1 ? "has" : "have"}, so that nobody can tell which is the later`;
    const expected = "a date in every row of the same commentator, proposition and coder";
    return [problemError({ file, row: first.row, column: "as_of", expected, what })];
  }
  const { current } = divideByDate(own);
  const [latest] = current;
  const dates = new Set(current.map(({ asOf }) => `“${asOf}”`));
  // The same date twice, or none twice, is a repeat of the key, which is reported as such.
  if (!latest || dates.size < 2 || areSameReading(current)) return [];
  const what = `${naming(latest)} differs in rows ${listRows(current)}, and ${[...dates].join(" and ")} do not say which is the later: the position is unresolved`;
  const expected = "dates of which one lies wholly after the others";
  return [problemWarning({ file, row: latest.row, column: "as_of", found: latest.asOf, expected, what })];
}

function naming({ commentatorId, propositionId, coderId }: DatedRow): string {
  return `The coding of ${commentatorId} on ${propositionId} by ${coderId}`;
}

/** The rows that hold now: of each coder the latest. Rows whose date could not be read are left out. */
export function latestRows(rows: readonly CodingRow[]): CodingRow[] {
  const kept = new Set(divideByDate(rows.flatMap(datedRow)).current.map(({ row }) => row));
  return rows.filter(({ row }) => kept.has(row));
}

function datedRow({ row, values }: CodingRow): DatedRow[] {
  const { commentatorId, propositionId, coderId, asOf, status, value = null } = values;
  const isRead = commentatorId !== undefined && propositionId !== undefined && coderId !== undefined;
  if (!isRead || asOf === undefined || status === undefined) return [];
  return [{ row, commentatorId, propositionId, coderId, asOf, status, value }];
}

function cellAndCoder({ commentatorId, propositionId, coderId }: DatedRow): string {
  return `${commentatorId} ${propositionId} ${coderId}`;
}
