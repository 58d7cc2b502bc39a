import { draftPath, importedPath } from "@/lib/address/workspace-paths";
import { megabytes } from "@/lib/dossier/limits";
import { count } from "@/lib/wording/count";
import { longDate } from "@/lib/wording/names";

/** An import as the database keeps it. */
interface RecordedImport {
  readonly id: string;
  readonly draftId: string;
  readonly format: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  readonly state: "running" | "written" | "failed" | "undone";
  readonly startedAt: string;
  readonly problem: string | null;
  readonly undoUntil: string | null;
  readonly report: {
    readonly counts: Readonly<Record<string, unknown>>;
    readonly notImported: readonly { readonly what: string; readonly count: number }[];
  } | null;
}

/** An import in the list of imports, and on its own page. */
export interface ImportEntry {
  readonly id: string;
  /** The names of its files. */
  readonly title: string;
  readonly href: string;
  readonly draftHref: string;
  readonly draftName: string;
  readonly state: string;
  readonly isFailed: boolean;
  /** When it was, of what format. */
  readonly basis: string;
  readonly files: readonly { readonly name: string; readonly size: string; readonly sha256: string }[];
  /** What came in, where the report counts it in numbers. */
  readonly counts: readonly { readonly what: string; readonly count: number }[];
  readonly notImported: readonly { readonly what: string; readonly count: number }[];
}

export function importEntry(recorded: RecordedImport): ImportEntry {
  const { id, draftId, format, files, state, startedAt, problem, report, undoUntil } = recorded;
  return {
    id,
    title: files.map(({ name }) => name).join(", ") || format,
    href: importedPath(id),
    draftHref: draftPath(draftId),
    draftName: draftId.split("~", 1).join(""),
    state: stateWords(state, { problem, undoUntil }),
    isFailed: state === "failed",
    basis: `${format} · ${longDate(startedAt.slice(0, 10))}, ${startedAt.slice(11, 16)} UTC`,
    files: files.map(({ name, bytes, sha256 }) => ({ name, size: sizeWords(bytes), sha256 })),
    counts: Object.entries(report?.counts ?? {}).flatMap(([what, value]) =>
      typeof value === "number" ? [{ what: spaced(what), count: value }] : [],
    ),
    notImported: report?.notImported ?? [],
  };
}

function stateWords(
  state: RecordedImport["state"],
  { problem, undoUntil }: { readonly problem: string | null; readonly undoUntil: string | null },
): string {
  switch (state) {
    case "running":
      return "Running";
    case "failed":
      return `Failed. ${problem ?? "Nothing was written."}`;
    case "undone":
      return "Undone";
    case "written":
      return undoUntil === null ? "Written" : `Written; can be undone until ${longDate(undoUntil.slice(0, 10))}`;
  }
}

function sizeWords(bytes: number): string {
  return bytes < 100_000 ? count(Math.max(1, Math.round(bytes / 1000)), "kB", "kB") : megabytes(bytes);
}

/** "notPlaced" → "not placed". */
function spaced(name: string): string {
  return name.replaceAll(/([A-Z])/g, " $1").toLowerCase();
}
