/** A file that was handed over; the file itself is not kept. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

/** What an import says of itself once it is finished; more fields may join them. All of it is JSON. */
export interface ImportReport {
  /** How many of what came in. */
  readonly counts: Readonly<Record<string, unknown>>;
  readonly problems: readonly unknown[];
  readonly notImported: readonly { readonly what: string; readonly count: number }[];
  readonly contradictions: readonly unknown[];
  readonly changes: readonly unknown[];
  readonly [more: string]: unknown;
}

export const IMPORT_STATES = ["running", "written", "failed", "undone"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export interface ImportRecord {
  readonly id: string;
  /** Id of the draft it went into. */
  readonly draftId: string;
  readonly format: string;
  readonly files: readonly ImportedFile[];
  /** As the importer of the format wrote it. */
  readonly mapping: unknown;
  readonly report: ImportReport | null;
  readonly state: ImportState;
  /** ISO 8601 date-time, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Why it failed, in a sentence. */
  readonly problem: string | null;
  /** The draft's revision before; null where there was none. */
  readonly revisionBefore: number | null;
  readonly revisionAfter: number | null;
  /** The last moment at which it can be undone, ISO 8601; null where it cannot. */
  readonly undoUntil: string | null;
}

/** For so long an import can be undone. */
export const UNDO_DAYS = 30;
/** A running import that has not been heard of for so long has ended. */
const LEASE_MS = 60_000;

const ENDED =
  "The program that ran it ended before anything was written. The draft is as it was; import the file again.";

interface StoredImport {
  readonly id: string;
  readonly dossierId: string;
  readonly format: string;
  readonly files: string;
  readonly mapping: string;
  readonly report: string | null;
  readonly state: string;
  readonly startedAt: string;
  readonly heartbeatAt: string;
  readonly finishedAt: string | null;
  readonly problem: string | null;
  readonly revisionBefore: number | null;
  readonly revisionAfter: number | null;
  /** Null where nothing can be told from what the import left: its draft was discarded. */
  readonly marksAfter: string | null;
}

/** A row as it is at a moment: one whose lease has run out has failed, whoever wrote "running". */
export function toRecord(row: StoredImport, now: Date): ImportRecord {
  const { dossierId, heartbeatAt, state: stored, files, mapping, report, marksAfter, ...rest } = row;
  const state = IMPORT_STATES.find((one) => one === stored) ?? "failed";
  const hasEnded = state === "running" && now.getTime() - Date.parse(heartbeatAt) > LEASE_MS;
  return {
    ...rest,
    draftId: dossierId,
    files: parse(files),
    mapping: parse(mapping),
    report: report === null ? null : parse(report),
    state: hasEnded ? "failed" : state,
    problem: hasEnded ? ENDED : row.problem,
    undoUntil: state === "written" && marksAfter !== null ? undoUntil(row, now) : null,
  };
}

/** The moment before which imports began that cannot be undone any more, ISO 8601. */
export function undoLapsedBefore(now: Date): string {
  return new Date(now.getTime() - UNDO_DAYS * DAY_MS).toISOString();
}

const DAY_MS = 86_400_000;

function undoUntil({ startedAt }: StoredImport, now: Date): string | null {
  if (startedAt < undoLapsedBefore(now)) return null;
  return new Date(Date.parse(startedAt) + UNDO_DAYS * DAY_MS).toISOString();
}

/** What was stored here is what it was. */
function parse<Value>(text: string): Value {
  return JSON.parse(text);
}
