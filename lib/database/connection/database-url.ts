import path from "node:path";
import { DatabaseError } from "@/lib/database/connection/database-error";

/** Where the data is kept: one SQLite file, or a PostgreSQL server. */
export type DatabaseLocation =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgresql"; readonly url: string; readonly host: string; readonly name: string };

export type DatabaseKind = DatabaseLocation["kind"];

const DEFAULT_URL = "file:./data/concordance.db";

/** The DATABASE_URL of the environment, or the default file below the project. An empty variable counts as none. */
export function databaseUrl(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return environment.DATABASE_URL?.trim() || DEFAULT_URL;
}

/**
 * Reads a database address: "file:" and a path for SQLite (relative to the working directory), or
 * "postgresql://user:password@host:port/name".
 *
 * @throws DatabaseError "bad-address" for anything else; the message never repeats a password.
 */
export function parseDatabaseUrl(url: string): DatabaseLocation {
  if (url.startsWith("file:")) return sqliteLocation(url);
  if (/^postgres(ql)?:\/\//.test(url)) return postgresqlLocation(url);
  throw new DatabaseError({
    code: "bad-address",
    message:
      "DATABASE_URL is neither a file nor a PostgreSQL address. Write file:./data/concordance.db or postgresql://user:password@host:5432/name.",
  });
}

function sqliteLocation(url: string): DatabaseLocation {
  const file = url
    .slice("file:".length)
    .replace(/^\/\/(?=\/)/, "")
    .split("?")[0];
  if (!file || file === ":memory:") {
    throw new DatabaseError({
      code: "bad-address",
      message: "DATABASE_URL names no file after file:. Write for example file:./data/concordance.db.",
    });
  }
  return { kind: "sqlite", file: path.resolve(file) };
}

function postgresqlLocation(url: string): DatabaseLocation {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const name = parsed && decodedName(parsed.pathname);
  if (parsed === null || name === null) {
    throw new DatabaseError({
      code: "bad-address",
      message:
        "DATABASE_URL begins like a PostgreSQL address but cannot be read. Write postgresql://user:password@host:5432/name, special characters of the password and the name percent-encoded.",
    });
  }
  const { hostname, port, searchParams } = parsed;
  const host = searchParams.get("host") ?? (hostname || "localhost");
  return {
    kind: "postgresql",
    url,
    host: port ? `${host}:${port}` : host,
    name,
  };
}

/** Null where a percent sign is followed by something else than the number of a character. */
function decodedName(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return null;
  }
}
