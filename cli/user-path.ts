import path from "node:path";

/**
 * A path as the person meant it: relative to where she stands, which the launcher tells, not to the project's folder.
 */
export function userPath(written: string): string {
  return path.resolve(process.env.CONCORDANCE_FOLDER ?? process.cwd(), written);
}
