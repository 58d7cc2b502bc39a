import type { ImportReport } from "@/lib/jobs/importing/preview-import";
import type { ImportOutcome } from "@/lib/jobs/importing/run-import";

/** The report of an import for machines: the fields that spec and scripts rely on, then what more there is. */
export function shortReport({ outcome, importId, draftId, report }: ImportOutcome) {
  const { counts, mapping, problems, notImported, contradictions, changes } = report;
  const { format, recognisedBy, reasons, remarks, tables, folded, near, checks, isWritable } = report;
  return {
    outcome,
    import: importId,
    draft: draftId,
    format,
    recognisedBy,
    counts,
    mapping,
    problems,
    notImported,
    contradictions,
    changes,
    tables,
    folded,
    near,
    reasons,
    remarks,
    checks,
    isWritable,
  };
}

/** Lines of a list that are shown before the rest is counted. */
const MAX_LINES = 40;

/** The report of an import as lines for a terminal. */
export function importReportLines({ outcome, importId, draftId, report }: ImportOutcome): string[] {
  const { problems, checks, remarks, notImported, contradictions, changes, near, folded } = report;
  const faults = problems.map(({ severity, message }) => `${severity}: ${message}`);
  const kept = checks.map(({ severity, message }) => `${severity}: ${message}`);
  return [
    `${report.recognisedBy} Read as: ${report.title}.`,
    ...report.reasons,
    `mapping: ${JSON.stringify(report.mapping)}`,
    ...section("", faults),
    ...section("The dossier that would come of it:", kept),
    countsLine(report),
    ...section(
      "Not imported:",
      notImported.map(({ what, count }) => `${count} ${what}`),
    ),
    ...section(
      "Mixed, to adjudicate:",
      contradictions.map(
        ({ commentator, proposition, readings }) => `${commentator}: “${proposition}” (${spans(readings)})`,
      ),
    ),
    ...section(
      "Changed over time:",
      changes.map(({ commentator, proposition, readings }) => `${commentator}: “${proposition}” (${spans(readings)})`),
    ),
    ...section(
      "Perhaps the same, and left apart:",
      near.map(({ kind, names }) => `${kind}: ${names.join(" / ")}`),
    ),
    ...section(
      "Spellings tidied:",
      folded.map(({ kind, count }) => `${kind}: ${count}`),
    ),
    ...remarks,
    endOf({ outcome, importId, draftId }),
  ];
}

function countsLine({ counts }: ImportReport): string {
  const { sources, commentators, institutions, propositions, statements, quotations, entries, cells } = counts;
  return `In the files: ${sources} sources, ${commentators} commentators, ${institutions} institutions, ${propositions} propositions, ${statements} statements on ${cells} cells, ${quotations} quotations, ${entries} entries.`;
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MAX_LINES;
  const shown = lines.slice(0, MAX_LINES).map((line) => `  ${line}`);
  return [...(title ? [title] : []), ...shown, ...(more > 0 ? [`  … and ${more} more (--json lists all)`] : [])];
}

function spans(readings: ImportReport["changes"][number]["readings"]): string {
  return readings.map(({ value, on }) => `${value ?? "declined"}${on === null ? "" : ` on ${on}`}`).join(", ");
}

function endOf({ outcome, importId, draftId }: Pick<ImportOutcome, "outcome" | "importId" | "draftId">): string {
  switch (outcome) {
    case "previewed":
      return "Nothing was written.";
    case "refused":
      return "Nothing was written: mend the mistakes in the file, or give a mapping, and import it again.";
    case "unchanged":
      return `Nothing new: the draft ${draftId} holds all of it already (import ${importId}).`;
    case "written":
      return `Written to the draft ${draftId} (import ${importId}; undo takes it back).`;
  }
}
