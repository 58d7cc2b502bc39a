import { compareText } from "@/lib/domain/collections";
import type { Dossier } from "@/lib/domain/dossier";
import { publishedIdOf } from "@/lib/domain/draft-id";
import { type DossierRows, toDossierRows } from "@/lib/dossier/dossier-rows";
import { type JsonObject, objectsIn, textAt } from "@/lib/dossier/json";
import { newResource, PACKAGE_PROFILE } from "@/lib/dossier/new-descriptor";
import { staysInside } from "@/lib/dossier/package-files";
import { DESCRIPTOR_FILE } from "@/lib/dossier/read-descriptor";
import { defaultPath } from "@/lib/dossier/read-resources";
import { isTableName, TABLE_NAMES, TABLES, type TableName } from "@/lib/dossier/table-definitions";
import { writeResource } from "@/lib/dossier/write-resource";

/**
 * Writes a dossier as a package in canonical form: the same content always gives the same bytes, and reading what was
 * written and writing it again changes nothing.
 *
 * @returns the files by path inside the package, in order of their paths. O(n log n) in the rows.
 *
 * Canonical form: UTF-8 without a byte order mark, line feeds, a header row; a field is quoted if it holds a comma, a
 * quotation mark or a line break, or begins or ends with white space; true and false; an empty field is a missing
 * value; rows in the order that the table definitions give; datapackage.json indented by two spaces, not escaped,
 * ending in a line feed.
 */
export function writePackage(dossier: Dossier): Map<string, Uint8Array> {
  const rows = toDossierRows(dossier);
  const files = new Map<string, Uint8Array>();
  for (const document of dossier.documents) files.set(document.path, encode(document.text));
  const resources = listResources({ descriptor: dossier.descriptor, rows }).map(({ name, path, resource }) => {
    const written = writeTable({ name, resource, rows });
    files.set(path, written.bytes);
    return written.resource;
  });
  const descriptor = updateDescriptor({ dossier, resources });
  files.set(DESCRIPTOR_FILE, encode(`${JSON.stringify(descriptor, null, 2)}\n`));
  return new Map([...files].toSorted(([a], [b]) => compareText(a, b)));
}

interface PlannedResource {
  readonly name: TableName;
  readonly path: string;
  readonly resource: JsonObject;
}

/** The tables that the descriptor lists, in its order; then those that it lacks and the dossier or the format needs. */
function listResources({ descriptor, rows }: { descriptor: JsonObject; rows: DossierRows }): PlannedResource[] {
  const listed = objectsIn(descriptor.resources).flatMap((resource): PlannedResource[] => {
    const name = textAt(resource, "name");
    const path = textAt(resource, "path");
    if (name === null || path === null || !isTableName(name) || !staysInside(path)) return [];
    return [{ name, path, resource }];
  });
  const names = new Set(listed.map(({ name }) => name));
  const further = TABLE_NAMES.filter(
    (name) => !names.has(name) && (!TABLES[name].optional || rows[name].length > 0),
  ).map((name) => {
    const path = defaultPath(name);
    return { name, path, resource: newResource({ table: TABLES[name], path }) };
  });
  return [...listed, ...further];
}

function writeTable({ name, resource, rows }: { name: TableName; resource: JsonObject; rows: DossierRows }) {
  // A table and its rows have the same name, which the compiler only sees with one name at a time.
  const write = <Name extends TableName>(one: Name) => writeResource({ resource, table: TABLES[one], rows: rows[one] });
  return write(name);
}

/** The stored descriptor with what the dossier itself knows brought up to date, in the order of its keys. */
function updateDescriptor({ dossier, resources }: { dossier: Dossier; resources: readonly JsonObject[] }): JsonObject {
  const { id, title, description, version, created, descriptor } = dossier;
  // A draft leaves under the name it is published by: the other is none of a package.
  const current = { name: publishedIdOf(id), title, description, version, created };
  const updated: Record<string, unknown> = {
    ...(Object.keys(descriptor).length === 0 && { $schema: PACKAGE_PROFILE }),
  };
  Object.assign(updated, descriptor);
  for (const [key, value] of Object.entries(current)) {
    if (value !== null) updated[key] = value;
    else if (textAt(descriptor, key) !== null) delete updated[key];
  }
  return { ...updated, resources };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
