import { createHash } from "node:crypto";
import { compareText } from "@/lib/domain/collections";
import type { Dossier } from "@/lib/domain/dossier";
import type { TableSchema } from "@/lib/dossier/table";
import { isTableName, TABLES } from "@/lib/dossier/table-definitions";

/**
 * SHA-256, in lower-case hexadecimal, of everything a package can carry. Dossiers with equal content in canonical order
 * have equal hashes, on every machine and in every version that knows the same fields.
 *
 * Sizes and hashes of the package's files are left out: they follow from the content, and a file that was edited by
 * hand has others.
 */
export function contentHash(dossier: Dossier): string {
  // The vocabulary is what the descriptor says.
  const { descriptor, wording: _, ...content } = dossier;
  const hash = createHash("sha256");
  // The order of the descriptor's members is part of the package; that of a row's fields is not.
  hash.update(JSON.stringify(withoutFileMarks(descriptor)));
  for (const [name, value] of sortedEntries(content)) {
    const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (isTableName(name) && TABLES[name].whereUsed && rows.length === 0) continue;
    hash.update(`\n${name}\n`);
    for (const line of rowLines(name, rows)) hash.update(line);
  }
  return hash.digest("hex");
}

/** The rows of a table as they are hashed, a line each. */
export function* rowLines(name: string, rows: readonly unknown[]): Generator<string> {
  const later = laterFields(isTableName(name) ? TABLES[name] : null);
  for (const row of rows) yield `${JSON.stringify(sortMembers(row, later))}\n`;
}

/** Fields of columns that came later: without a value they leave the hash of older content what it was. */
function laterFields(table: TableSchema | null): readonly string[] {
  return table?.columns.filter(({ whereUsed }) => whereUsed).map(({ field }) => field) ?? [];
}

/** JSON with the members of objects in code-unit order, so that equal values give equal texts. */
export function stableJson(value: unknown): string {
  return JSON.stringify(sortMembers(value));
}

/**
 * The value with the members of its objects in code-unit order: sorted beforehand, JSON is made many times as quickly
 * as with a function that sorts while it is made.
 *
 * @param omittedWhereNull members of the outermost object that are left out where they are null.
 */
function sortMembers(value: unknown, omittedWhereNull: readonly string[] = NONE): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.some(isObject) ? value.map((member) => sortMembers(member)) : value;
  const sorted: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, name);
    if (member === null && omittedWhereNull.includes(name)) continue;
    sorted[name] = isObject(member) ? sortMembers(member) : member;
  }
  return sorted;
}

const NONE: readonly string[] = [];

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** The descriptor without what writing a package computes anew for every file. */
export function withoutFileMarks(descriptor: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { resources } = descriptor;
  if (!Array.isArray(resources)) return { ...descriptor };
  return { ...descriptor, resources: resources.map((resource: unknown) => withoutMarks(resource)) };
}

function withoutMarks(resource: unknown): unknown {
  if (!isRecord(resource)) return resource;
  return Object.fromEntries(Object.entries(resource).filter(([name]) => name !== "bytes" && name !== "hash"));
}

function sortedEntries(record: object): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => compareText(a, b));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
