import { groupBy } from "@/lib/domain/collections";
import type { Coding } from "@/lib/domain/dossier";
import { checkDatedCodings, latestRows } from "@/lib/dossier/checks/check-dated-codings";
import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";
import type { ReadRow } from "@/lib/dossier/read-row";
import { listRows, type ReadTables } from "@/lib/dossier/read-tables";

type CodingRow = ReadRow<Coding>;

/**
 * Checks what a coding must be beyond its columns: a value, a confidence and evidence if and only if its status
 * calls for them; evidence by the commentator that was coded; one adjudication of a cell, or several that agree; and
 * that adjudicators are the coders whose scope is differences. O(rows).
 */
export function checkCodings(tables: ReadTables): Problem[] {
  const { file, rows } = tables.codings;
  return [
    ...rows.flatMap((row) => checkStatus({ file, row })),
    ...checkEvidence(tables),
    ...checkCoders(tables),
    ...checkAdjudications(tables),
    ...checkDatedCodings(tables),
  ];
}

function checkStatus({ file, row }: { file: string; row: CodingRow }): Problem[] {
  const { status, value, confidence, evidence } = row.values;
  if (status === undefined) return [];
  const coded = status === "coded";
  const refuse = (column: string, found: string | null, expected: string) => {
    const what = `The status is ${status}, but ${column} is ${found === null ? "empty" : `“${found}”`}`;
    return problemError({ file, row: row.row, column, found, expected, what });
  };
  const problems: Problem[] = [];
  if (coded && value === null) problems.push(refuse("value", null, "a whole number from -2 to 2"));
  if (coded && confidence === null) problems.push(refuse("confidence", null, "high, medium or low"));
  if (!coded && typeof value === "number") problems.push(refuse("value", String(value), "an empty cell unless coded"));
  if (!coded && typeof confidence === "string") {
    problems.push(refuse("confidence", confidence, "an empty cell unless coded"));
  }
  if (!evidence) return problems;
  if (status === "none" && evidence.length > 0) {
    problems.push(refuse("evidence", evidence.join(";"), "an empty cell, because nothing was found"));
  }
  if (status !== "none" && evidence.length === 0) {
    problems.push(refuse("evidence", null, "at least one quotation of the commentator"));
  }
  return problems;
}

function checkEvidence({ codings, quotations }: ReadTables): Problem[] {
  if (!quotations.readable) return [];
  const speakerOf = new Map(quotations.rows.map(({ values }) => [values.id, values.commentatorId]));
  return codings.rows.flatMap(({ row, values: { commentatorId, evidence = [] } }) => {
    const at = { file: codings.file, row, column: "evidence" };
    return evidence.flatMap((found, place) => {
      if (evidence.indexOf(found) !== place) {
        return [problemError({ ...at, found, expected: "each quotation once", what: `${found} is named twice` })];
      }
      const expected = `a quotation of ${commentatorId ?? "the commentator"} in ${quotations.file}`;
      if (!speakerOf.has(found)) {
        return [problemError({ ...at, found, expected, what: `The quotation ${found} is not in ${quotations.file}` })];
      }
      const speaker = speakerOf.get(found);
      if (speaker === undefined || commentatorId === undefined || speaker === commentatorId) return [];
      const what = `The quotation ${found} is by ${speaker}, but the coding is of ${commentatorId}`;
      return [problemError({ ...at, found, expected, what })];
    });
  });
}

function checkCoders({ coders }: ReadTables): Problem[] {
  return coders.rows.flatMap(({ row, values: { id, kind, scope } }) => {
    if (kind === undefined || scope === undefined || (kind === "adjudication") === (scope === "differences")) return [];
    const at = { file: coders.file, row, column: "scope", found: scope };
    if (kind === "adjudication") {
      const what = `${id} is an adjudication, but its scope is ${scope}`;
      return [problemError({ ...at, expected: "differences, the scope of an adjudication", what })];
    }
    const what = `${id} is no adjudication, but its scope is differences`;
    return [problemWarning({ ...at, expected: "all or partial", what })];
  });
}

function checkAdjudications({ codings, coders }: ReadTables): Problem[] {
  const adjudicators = new Set(
    coders.rows.filter((row) => row.values.kind === "adjudication").map((row) => row.values.id),
  );
  const mixed = codings.rows.filter(
    ({ values }) => values.status === "mixed" && adjudicators.has(values.coderId ?? ""),
  );
  // What cannot be read is named already; without a commentator or a proposition it is no cell.
  const decisions = codings.rows.filter(
    ({ values: { coderId, commentatorId, propositionId } }) =>
      coderId !== undefined && commentatorId !== undefined && propositionId !== undefined && adjudicators.has(coderId),
  );
  const cells = groupBy(decisions, ({ values }) => JSON.stringify([values.commentatorId, values.propositionId]));
  const settlesNothing = mixed.map(({ row, values: { coderId } }) => {
    const what = `${coderId} is an adjudication, but leaves both agreement and disagreement standing`;
    const expected = "coded, declined or none";
    return problemError({ file: codings.file, row, column: "status", found: "mixed", expected, what });
  });
  const differing = [...cells.values()].flatMap((all) => {
    const rows = latestRows(all);
    const [first] = rows;
    const other = rows.find((row) => first && differs(row.values, first.values));
    if (!other) return [];
    const { commentatorId, propositionId } = other.values;
    const what = `The adjudications of ${commentatorId} on ${propositionId} in rows ${listRows(rows)} differ`;
    const expected = "one decision for each cell";
    return [problemError({ file: codings.file, row: other.row, column: "value", expected, what })];
  });
  return [...settlesNothing, ...differing];
}

function differs(a: Partial<Coding>, b: Partial<Coding>): boolean {
  return a.status !== b.status || a.value !== b.value;
}
