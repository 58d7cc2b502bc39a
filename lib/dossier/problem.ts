/** One thing that is wrong, or worth knowing, in a package. An error keeps the package out; a warning does not. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Path inside the package; null where the package as a whole is meant. */
  readonly file: string | null;
  /** Row as a spreadsheet counts it: the header is row 1, a record with line breaks is one row. */
  readonly row: number | null;
  readonly column: string | null;
  /** What stands there, shortened; null where something is missing. */
  readonly found: string | null;
  readonly expected: string;
  /** The whole matter in a sentence or two, place included, fit to be shown as it is. */
  readonly message: string;
}

interface Finding {
  readonly file?: string | null;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly found?: string | null;
  readonly expected: string;
  /** What is wrong, as a sentence without the place and without the full stop. */
  readonly what: string;
}

const LONGEST_EXCERPT = 120;
const LONGEST_REPEAT = 50;

/** A problem that keeps the package out. */
export function problemError(finding: Finding): Problem {
  return toProblem("error", finding);
}

/** A problem that is reported and does not keep the package out. */
export function problemWarning(finding: Finding): Problem {
  return toProblem("warning", finding);
}

/** Whether a list of problems holds one that keeps the package out. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/**
 * Thins out repeats of one and the same finding in one column (the same empty cell in ten thousand rows): the first
 * fifty stay, and one line counts the others. Different findings are never dropped. O(problems).
 */
export function condenseProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, { kept: Problem; count: number }>();
  const condensed = problems.filter((problem) => {
    const key = JSON.stringify([problem.severity, problem.file, problem.column, problem.found, problem.expected]);
    const repeat = seen.get(key);
    seen.set(key, { kept: problem, count: (repeat?.count ?? 0) + 1 });
    return (repeat?.count ?? 0) < LONGEST_REPEAT;
  });
  const counts = [...seen.values()].filter(({ count }) => count > LONGEST_REPEAT);
  return [...condensed, ...counts.map(({ kept, count }) => countRepeats({ kept, count }))];
}

function toProblem(severity: Problem["severity"], finding: Finding): Problem {
  const { file = null, row = null, column = null, found = null, expected, what } = finding;
  const place = [file, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`]
    .filter((part) => part !== null)
    .join(", ");
  const shown = found === null ? null : excerpt(found);
  const message = `${place === "" ? "" : `${place}: `}${what}. Expected: ${expected}.`;
  return { severity, file, row, column, found: shown, expected, message };
}

function excerpt(text: string): string {
  return text.length <= LONGEST_EXCERPT ? text : `${text.slice(0, LONGEST_EXCERPT - 1)}…`;
}

function countRepeats({ kept, count }: { kept: Problem; count: number }): Problem {
  return toProblem(kept.severity, {
    ...kept,
    row: null,
    what: `the same in ${count - LONGEST_REPEAT} further rows, the last of them row ${kept.row ?? "unknown"}`,
  });
}
