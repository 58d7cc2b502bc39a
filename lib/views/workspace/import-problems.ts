/** A problem of an import, as its report has it. */
export interface ImportProblemEntry {
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** A cell in which an import found more than one reading. */
export interface ImportCellEntry {
  readonly commentator: string;
  readonly proposition: string;
}

/** The problems of a report, as far as they can be read: another version of the program may have written it. */
export function importProblems(listed: unknown): ImportProblemEntry[] {
  return objectsOf(listed).flatMap(({ message, severity }) =>
    typeof message === "string" ? [{ severity: severity === "warning" ? "warning" : "error", message } as const] : [],
  );
}

/** The cells of a report that contradict each other or change, in the same way. */
export function importCells(listed: unknown): ImportCellEntry[] {
  return objectsOf(listed).flatMap(({ commentator, proposition }) =>
    typeof commentator === "string" && typeof proposition === "string" ? [{ commentator, proposition }] : [],
  );
}

/** What a person should look at, as sentences. */
export function importRemarks(listed: unknown): string[] {
  return Array.isArray(listed) ? listed.filter((one): one is string => typeof one === "string") : [];
}

function objectsOf(listed: unknown): Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((one: unknown) => (typeof one === "object" && one !== null ? [{ ...one }] : []));
}
