/** A problem of an import, as its report keeps it. */
export interface ImportProblemEntry {
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** The problems that a report keeps, as far as they can be read: another version of the program may have written it. */
export function importProblems(kept: readonly unknown[]): ImportProblemEntry[] {
  return kept.flatMap((one) => {
    if (typeof one !== "object" || one === null || !("message" in one) || typeof one.message !== "string") return [];
    const severity = "severity" in one && one.severity === "warning" ? "warning" : "error";
    return [{ severity, message: one.message } as const];
  });
}
