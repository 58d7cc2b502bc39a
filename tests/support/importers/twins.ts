import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ImportFile } from "@/lib/importers/importer";

/**
 * Made files with the properties of real ones, which lie beside the project (or beside the folder that it lies in) and
 * are no part of it. Tests that need them are registered only where they are.
 */
const folder =
  ["../../../../shared/twins/", "../../../../../shared/twins/"]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find(existsSync) ?? null;

export const HAVE_TWINS = folder !== null;

export function twin(name: string): ImportFile {
  return { name, bytes: new Uint8Array(readFileSync(`${folder}${name}`)) };
}
