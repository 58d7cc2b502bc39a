import path from "node:path";

export const ROOT = path.join(import.meta.dirname, "..", "..");
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** Where the steps note what they were made from; `npm ci` empties it together with what it describes. */
export const NOTES = inRoot("node_modules", ".cache", "concordance");

/** The database's address with a password left out: it is printed. */
export function describeDatabase(url) {
  if (url.startsWith("file:")) return path.resolve(ROOT, url.slice("file:".length));
  return url.replace(/:[^:@/]+@/, ":…@");
}
