import { DatabaseError, type DatabaseErrorCode } from "@/lib/database/connection/database-error";
import type { DatabaseLocation } from "@/lib/database/connection/database-url";

/**
 * Turns whatever a driver threw into a DatabaseError with one clear sentence. A DatabaseError is returned as it is.
 *
 * The drivers wrap each other: a code may stand on the error, on its cause, or on a member of an AggregateError, so all
 * are searched.
 */
export function explainFailure({ error, location }: { error: unknown; location: DatabaseLocation }): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const signs = collectSigns(error);
  const found = FAILURES.find(({ sign }) => signs.some((text) => sign.test(text)))?.code ?? "failed";
  // A folder that cannot be made is missing (ENOENT) as the socket of a server can be.
  const code = found === "unreachable" && location.kind === "sqlite" ? "folder-not-writable" : found;
  const message = describe({ code, location });
  const rule = code === "refused-by-constraint" ? signs.map(brokenRule).find((name) => name !== null) : null;
  return new DatabaseError({ code, message: rule ? `${message} The rule is ${rule}.` : message, cause: error });
}

/** The refusal of a write to a database that is known to be readable only. */
export function readOnlyError(location: DatabaseLocation): DatabaseError {
  return new DatabaseError({ code: "read-only", message: describe({ code: "read-only", location }) });
}

const FAILURES: readonly { readonly sign: RegExp; readonly code: DatabaseErrorCode }[] = [
  { sign: /^Could not locate the bindings file|^ERR_DLOPEN_FAILED$/, code: "driver-missing" },
  { sign: /^SQLITE_(CORRUPT|NOTADB)|database disk image is malformed|file is not a database/, code: "corrupt" },
  { sign: /^SQLITE_READONLY|^EROFS$|readonly database|^25006$/, code: "read-only" },
  { sign: /^SQLITE_FULL|^ENOSPC$|^53100$|database or disk is full/, code: "disk-full" },
  { sign: /^SQLITE_(BUSY|LOCKED)|^SocketTimeout$|database is locked|^55P03$|^57014$|^P2028$/, code: "locked" },
  {
    sign: /^(EACCES|EPERM|EEXIST|ENOTDIR|EISDIR|SQLITE_CANTOPEN.*|SQLITE_PERM)$|unable to open database/,
    code: "folder-not-writable",
  },
  {
    sign: /^(28P01|28000|AuthenticationFailed|DatabaseAccessDenied|P1000|P1010|42501)$|client password must be a string/,
    code: "access-denied",
  },
  { sign: /^(53300|TooManyConnections|P2037)$/, code: "too-many-connections" },
  { sign: /^(3D000|DatabaseDoesNotExist|P1003)$/, code: "missing-database" },
  {
    sign: /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|P1001|P1017|57P0\d|08[0-9A-Z]{3}|EPIPE|ECONNABORTED|TlsConnectionError|DatabaseNotReachable|ConnectionClosed)$|Connection terminated|timeout exceeded when trying to connect/,
    code: "unreachable",
  },
  {
    sign: /^(P2021|P2022|TableDoesNotExist|ColumnNotFound|42P01|42703)$|^no such (table|column)/,
    code: "not-migrated",
  },
  { sign: /^(P2034|40001|40P01|TransactionWriteConflict)$/, code: "changed-meanwhile" },
  {
    sign: /^(P2002|P2003|P2004|P2011|P2014|SQLITE_CONSTRAINT.*|23\d{3}|22021|22P05)$|constraint failed|violates .*constraint/,
    code: "refused-by-constraint",
  },
];

/** One sentence or two per code, naming the place. Exhaustive, so a new code needs its words. */
function describe({ code, location }: { code: DatabaseErrorCode; location: DatabaseLocation }): string {
  const place = location.kind === "sqlite" ? location.file : `"${location.name}" on ${location.host}`;
  switch (code) {
    case "corrupt":
      return `The database file ${place} is damaged or is no database. Put it aside and restore a copy, or let migrate and seed make a new one.`;
    case "driver-missing":
      return "The SQLite driver is not installed, or was built for another version of Node. Run npm ci with the Node you use.";
    case "read-only":
      return `The database ${place} can be read and not be written to. Allow writing to it and its folder, or point DATABASE_URL at another one.`;
    case "disk-full":
      return `The disk that holds the database ${place} is full. Free some space and try again; nothing was written.`;
    case "locked":
      return `The database ${place} is busy: another process is writing to it. Wait for it to finish, or end it, and try again.`;
    case "folder-not-writable":
      return `The database file ${place} cannot be opened or created. Check that its folder exists and can be written to, and that the name is not that of a folder.`;
    case "access-denied":
      return `PostgreSQL refuses access to the database ${place}: user or password is wrong, or the user lacks the rights. Correct DATABASE_URL or the user's rights.`;
    case "missing-database":
      return `There is no database ${place}. Create it (createdb ${location.kind === "postgresql" ? location.name : place}), or correct the name in DATABASE_URL.`;
    case "unreachable":
      return `The database ${place} does not answer. Check that PostgreSQL is running there and that host and port in DATABASE_URL are right.`;
    case "too-many-connections":
      return `The database ${place} has no connection left to give. Wait a moment, end other programs that use it, or raise max_connections.`;
    case "not-migrated":
      return `The database ${place} lacks tables of this version. Run migrate first.`;
    case "newer-version":
      return `The database ${place} was made by a newer version of Concordance. Update Concordance, or use another database.`;
    case "migration-failed":
      return `A migration of the database ${place} failed; it was undone as a whole.`;
    case "not-wal":
      return `The database ${place} could not be switched to write-ahead logging, without which written data can be lost. Put it on a local disk.`;
    case "changed-meanwhile":
      return `The database ${place} was changed by somebody else at the same moment; nothing was written. Try again.`;
    case "refused-by-constraint":
      return `The database ${place} refused a row that breaks one of its rules; nothing was written.`;
    case "bad-address":
    case "unreadable-row":
    case "failed":
      return `The database ${place} failed for a reason that has no better name; nothing was written. The cause has the details.`;
  }
}

function collectSigns(error: unknown, depth = 0): string[] {
  if (depth > 6 || typeof error !== "object" || error === null) return [];
  const own = [
    field(error, "code"),
    field(error, "kind"),
    field(error, "originalCode"),
    field(error, "message"),
    field(error, "originalMessage"),
  ];
  const nested = [field(error, "cause"), field(error, "meta"), field(error, "driverAdapterError")];
  const several = field(error, "errors");
  return [
    ...own.filter((value) => typeof value === "string"),
    ...[...nested, ...(Array.isArray(several) ? several : [])].flatMap((value) => collectSigns(value, depth + 1)),
  ];
}

function field(value: object, name: string): unknown {
  return Reflect.get(value, name);
}

/** The name of a rule as the migrations have it, or the columns it is about, from what a driver says. */
function brokenRule(text: string): string | null {
  return /constraint failed: ([^`\n]+)|violates [a-z -]*constraint "(\w+)"/.exec(text)?.slice(1).find(Boolean) ?? null;
}
