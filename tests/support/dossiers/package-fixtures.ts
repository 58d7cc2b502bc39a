import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The dossiers that come with the product: one of quotations, which refuses groups, and one of votes, which has three.
 */
export type BuiltIn = "russia-dprk-2023" | "unga-2019-arms";

/** A built-in dossier as it lies in the repository. */
export function builtInPackage(name: BuiltIn = "russia-dprk-2023"): Map<string, Uint8Array> {
  // From the root of the repository, where tests run: where a DOM is simulated, modules have no address of a file.
  const folder = `prisma/dossiers/${name}`;
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((file) => [file.name, new Uint8Array(readFileSync(join(folder, file.name)))]));
}

/** A package whose text of one file was changed. */
export function withText(
  files: ReadonlyMap<string, Uint8Array>,
  file: string,
  change: (text: string) => string,
): Map<string, Uint8Array> {
  const changed = change(textOf(files, file));
  return new Map([...files, [file, new TextEncoder().encode(changed)]]);
}

/** The text of a file of a package. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, file: string): string {
  const bytes = files.get(file);
  if (!bytes) throw new Error(`The package has no ${file}`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
