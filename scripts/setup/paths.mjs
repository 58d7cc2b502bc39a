import { existsSync } from "node:fs";
import path from "node:path";

export const ROOT = path.join(import.meta.dirname, "..", "..");
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** Where the steps leave stamps of what they were made from; `npm ci` empties it together with what it describes. */
export const STAMPS = inRoot("node_modules", ".cache", "concordance");

/** The database's address with a password left out: it is printed. */
export function describeDatabase(url) {
  if (url.startsWith("file:")) return path.resolve(ROOT, url.slice("file:".length));
  return url.replace(/:[^:@/]+@/, ":…@");
}

const DEFAULT_DATABASE = "file:./data/concordance.db";

/**
 * The variables that every child process gets: nothing reports home, and nothing is fetched but from the package
 * registry.
 */
export function environment() {
  return {
    ...process.env,
    DATABASE_URL: process.env.DATABASE_URL || DEFAULT_DATABASE,
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    // Prisma would download its schema engine even to generate, which never runs it: any program that exists will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    ...headerFolder(),
  };
}

/**
 * Where Node's own headers are installed SQLite compiles against them, instead of fetching the same files from
 * elsewhere.
 */
function headerFolder() {
  if (process.env.npm_config_nodedir) return {};
  const prefix = path.dirname(path.dirname(process.execPath));
  return existsSync(path.join(prefix, "include", "node", "node_version.h")) ? { npm_config_nodedir: prefix } : {};
}
