export const DATABASE_ERROR_CODES = [
  "bad-address",
  "driver-missing",
  "not-migrated",
  "newer-version",
  "migration-failed",
  "corrupt",
  "read-only",
  "folder-not-writable",
  "disk-full",
  "locked",
  "not-wal",
  "unreachable",
  "too-many-connections",
  "access-denied",
  "missing-database",
  "changed-meanwhile",
  "refused-by-constraint",
  "unreadable-row",
  "failed",
] as const;
export type DatabaseErrorCode = (typeof DATABASE_ERROR_CODES)[number];

/** Failures that pass: whoever asks again in a few seconds is answered. */
const PASSING_FAILURES: ReadonlySet<DatabaseErrorCode> = new Set([
  "locked",
  "unreachable",
  "too-many-connections",
  "changed-meanwhile",
]);

/** A failure of the database in words: what is wrong, where, what to do. What the driver said is kept in `cause`. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor({ code, message, cause }: { code: DatabaseErrorCode; message: string; cause?: unknown }) {
    super(message, { cause });
    this.name = "DatabaseError";
    this.code = code;
  }

  /** Whether whoever asks again in a few seconds is answered. */
  get isPassing(): boolean {
    return PASSING_FAILURES.has(this.code);
  }
}
