import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";
import type { CellRemark } from "@/lib/dossier/read-row";

/** Whether a remark is a reason to refuse the table. */
export function isMistake({ kind }: CellRemark): boolean {
  return kind === "unreadable" || kind === "empty";
}

/** One error for each cell that cannot be read. */
export function reportErrors({
  file,
  row,
  remarks,
}: {
  file: string;
  row: number;
  remarks: readonly CellRemark[];
}): Problem[] {
  return remarks.filter(isMistake).map(({ kind, column, found, expected }) => {
    const what = kind === "empty" ? "The cell is empty" : `“${found}” does not fit the column`;
    return problemError({ file, row, column: column.name, found, expected, what });
  });
}

/** One warning for each column and kind of spelling, however many rows have it. */
export function summariseRemarks({
  file,
  readings,
}: {
  file: string;
  readings: readonly { row: { row: number }; remarks: readonly CellRemark[] }[];
}): Problem[] {
  const first = new Map<string, { row: number; remark: CellRemark; count: number }>();
  for (const { row, remarks } of readings) {
    for (const remark of remarks) {
      if (isMistake(remark)) continue;
      const key = `${remark.kind} ${remark.column.name}`;
      const earlier = first.get(key);
      if (earlier) earlier.count += 1;
      else first.set(key, { row: row.row, remark, count: 1 });
    }
  }
  return [...first.values()].map(({ row, remark, count }) => {
    const { column, found } = remark;
    const what = count === 1 ? actionOf(remark) : `${actionOf(remark)}; so with ${count} rows of this column`;
    return problemWarning({ file, row, column: column.name, found, expected: "the canonical spelling", what });
  });
}

function actionOf({ kind, found, expected }: CellRemark): string {
  if (kind === "spaces") return "Spaces around the cell were dropped";
  return kind === "blank" ? "A cell that holds nothing but spaces counts as empty" : `“${found}” was ${expected}`;
}
