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
  /** The whole matter in a sentence or two on one line, place included, fit to be shown as it is, on a terminal too. */
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

const MAX_EXCERPT_LENGTH = 120;
/** More than any sentence made here has, unless it repeats what stands in the package. */
const MAX_SENTENCE_LENGTH = 2_000;
const MAX_REPEAT = 50;

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

/** The same problems, those that keep the package out before the others. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
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
    return (repeat?.count ?? 0) < MAX_REPEAT;
  });
  const counts = [...seen.values()].filter(({ count }) => count > MAX_REPEAT);
  return [...condensed, ...counts.map(({ kept, count }) => countRepeats({ kept, count }))];
}

function toProblem(severity: Problem["severity"], finding: Finding): Problem {
  const { row = null, expected, what } = finding;
  const [file, column, found] = [finding.file ?? null, finding.column ?? null, finding.found ?? null];
  const [shownFile, shownColumn, shown] = [excerpt(file), excerpt(column), excerpt(found)];
  const place = [shownFile, row === null ? null : `row ${row}`, shownColumn === null ? null : `column ${shownColumn}`]
    .filter((part) => part !== null)
    .join(", ");
  // What a package holds may be megabytes long, and sentences quote it.
  const said = found === null || shown === null || shown === found ? what : what.replaceAll(found, () => shown);
  const wanted = excerpt(expected, MAX_SENTENCE_LENGTH);
  const message = legible(
    `${place === "" ? "" : `${place}: `}${excerpt(said, MAX_SENTENCE_LENGTH)}. Expected: ${wanted}.`,
  );
  return { severity, file: shownFile, row, column: shownColumn, found: shown, expected: wanted, message };
}

function excerpt<Text extends string | null>(text: Text, longest = MAX_EXCERPT_LENGTH): Text | string {
  return text === null || text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** Characters that would act on a terminal, break the line or turn the direction of writing, shown by their number. */
function legible(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
  );
}

function countRepeats({ kept, count }: { kept: Problem; count: number }): Problem {
  return toProblem(kept.severity, {
    ...kept,
    row: null,
    what: `the same in ${count - MAX_REPEAT} further rows, the last of them row ${kept.row ?? "unknown"}`,
  });
}
