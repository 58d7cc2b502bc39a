import type { QdaCode, QdaContents } from "@/lib/importers/qdpx/read-project";
import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";
import { meaningOfWord } from "@/lib/importers/spreadsheet/stances/stance-words";

/** A code with its place in the tree; names of codes above it, from the top. */
export interface TreeCode {
  readonly guid: string;
  /** Own name; of a flat codebook the last part of its path. */
  readonly name: string;
  readonly description: string;
  readonly path: readonly string[];
  /** Path and name as one text: what a mapping calls the code by. */
  readonly key: string;
}

const SEPARATOR = " › ";

/**
 * Codes with their paths. Some programs write a flat list with the whole path as the name ("stance.levy.agree",
 * "Coke::diet Coke"); such names are split where the last part is a word of a scale.
 */
export function codeTree({ codes }: Pick<QdaContents, "codes">): TreeCode[] {
  const byGuid = new Map(codes.map((code) => [code.guid, code]));
  return codes.map((code) => {
    const names = split(pathOf(code, byGuid));
    return {
      guid: code.guid,
      name: names.at(-1) ?? code.name,
      description: code.description,
      path: names.slice(0, -1),
      key: names.join(SEPARATOR),
    };
  });
}

/** Key of the code above. */
export function parentKey({ path }: TreeCode): string {
  return path.join(SEPARATOR);
}

/** Levels beyond which a tree is a circle. */
const MAX_LEVELS = 100;

function pathOf(code: QdaCode, byGuid: ReadonlyMap<string, QdaCode>): string[] {
  const names: string[] = [];
  let at: QdaCode | undefined = code;
  for (let level = 0; at && level < MAX_LEVELS; level++) {
    names.unshift(at.name.trim());
    at = at.parent === null ? undefined : byGuid.get(at.parent);
  }
  return names;
}

function split(names: readonly string[]): string[] {
  const [only = ""] = names;
  if (names.length > 1) return [...names];
  for (const separator of ["::", "."]) {
    const parts = only.split(separator).map((part) => part.trim());
    if (parts.length > 1 && isStanceWord(parts.at(-1) ?? "")) return parts;
  }
  return [only];
}

/** Whether a name is a word of a scale in one of the languages known. */
export function isStanceWord(name: string): boolean {
  return meaningOfWord(foldLabel(name)) !== null;
}
