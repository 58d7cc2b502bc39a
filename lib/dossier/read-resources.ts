import { isJsonObject, type JsonObject, objectsIn, textAt } from "@/lib/dossier/json";
import { type PackageFiles, staysInside } from "@/lib/dossier/package-files";
import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";
import { DESCRIPTOR_FILE } from "@/lib/dossier/read-descriptor";
import type { TableDialect } from "@/lib/dossier/read-table";
import { isTableName, TABLE_NAMES, TABLES, type TableName } from "@/lib/dossier/table-definitions";

/** Where a table lies in the package and how it is written down. */
export interface TableFile {
  readonly path: string;
  readonly dialect: TableDialect;
  /** Whether the descriptor lists it. */
  readonly listed: boolean;
}

/** The CSV file of a table that no descriptor places elsewhere. */
export function defaultPath(name: TableName): string {
  return `${name}.csv`;
}

/**
 * Finds the file of each table: where the descriptor's resource of that name says, else <table>.csv.
 *
 * @returns a file for every table that the package has, and problems with the list of resources: paths that leave the
 * package, files that are listed and missing, required tables that are missing, resources that are no tables.
 */
export function readResources({ descriptor, files }: { descriptor: JsonObject | null; files: PackageFiles }): {
  tables: ReadonlyMap<TableName, TableFile>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const listed = new Map<TableName, TableFile | null>();
  if (descriptor && !Array.isArray(descriptor.resources)) {
    const what = "The list of resources is missing; tables are looked for by file name";
    problems.push(
      problemWarning({ file: DESCRIPTOR_FILE, column: "resources", expected: "a list of resources", what }),
    );
  }
  for (const resource of objectsIn(descriptor?.resources)) {
    const name = textAt(resource, "name") ?? "";
    const found = readResource({ resource, name, files });
    problems.push(...found.problems);
    if (!isTableName(name)) continue;
    const path = found.table?.path;
    if (listed.has(name)) problems.push(listedTwice({ name, what: `Two resources have the name ${name}` }));
    else if ([...listed.values()].some((table) => table?.path === path && path !== undefined)) {
      problems.push(listedTwice({ name, what: `Another resource has the path ${path} too` }));
    } else listed.set(name, found.table);
  }

  const tables = new Map<TableName, TableFile>();
  for (const name of TABLE_NAMES) {
    const place = listed.get(name);
    if (place) tables.set(name, place);
    if (place !== undefined) continue;
    const path = defaultPath(name);
    if (files.has(path)) {
      tables.set(name, { path, dialect: { delimiter: null, missingValues: [] }, listed: false });
      if (descriptor && objectsIn(descriptor.resources).length > 0) problems.push(unlisted(path));
    } else if (!TABLES[name].optional) problems.push(missingFile({ path, listed: false }));
  }
  return { tables, problems };
}

function readResource({ resource, name, files }: { resource: JsonObject; name: string; files: PackageFiles }): {
  table: TableFile | null;
  problems: Problem[];
} {
  const path = resource.path;
  const at = { file: DESCRIPTOR_FILE, column: `resource ${name || "without a name"}` };
  if (typeof path !== "string" || !staysInside(path)) {
    const found = path === undefined ? null : JSON.stringify(path);
    const expected = "one path inside the package, with forward slashes and without “..”";
    const what = `The path ${found ?? "is missing"}${found === null ? "" : " leaves the package or is not one path"}`;
    return { table: null, problems: [problemError({ ...at, found, expected, what })] };
  }
  if (!isTableName(name)) {
    const expected = `one of ${TABLE_NAMES.join(", ")}`;
    const what = `The resource ${name} is no table of a dossier and is not imported`;
    return { table: null, problems: [problemWarning({ ...at, found: name, expected, what })] };
  }
  const problems = checkDialect({ resource, at });
  if (!files.has(path)) return { table: null, problems: [...problems, missingFile({ path, listed: true })] };
  return { table: { path, dialect: readDialect(resource), listed: true }, problems };
}

function readDialect(resource: JsonObject): TableDialect {
  const dialect = isJsonObject(resource.dialect) ? resource.dialect : {};
  const schema = isJsonObject(resource.schema) ? resource.schema : {};
  const delimiter = textAt(dialect, "delimiter");
  const missing = Array.isArray(schema.missingValues) ? schema.missingValues : [];
  return {
    delimiter: delimiter?.length === 1 && !/["\r\n]/.test(delimiter) ? delimiter : null,
    missingValues: missing.filter((value) => typeof value === "string"),
  };
}

function checkDialect({ resource, at }: { resource: JsonObject; at: { file: string; column: string } }): Problem[] {
  const dialect = isJsonObject(resource.dialect) ? resource.dialect : {};
  const demands: [key: string, value: unknown][] = [
    ["header", true],
    ["quoteChar", '"'],
    ["doubleQuote", true],
  ];
  return demands.flatMap(([key, value]) => {
    if (dialect[key] === undefined || dialect[key] === value) return [];
    const found = JSON.stringify(dialect[key]);
    const what = `The dialect sets ${key} to ${found}, which is not supported`;
    return [problemError({ ...at, found, expected: `${key} ${JSON.stringify(value)}`, what })];
  });
}

function missingFile({ path, listed }: { path: string; listed: boolean }): Problem {
  const what = listed ? "The descriptor lists the file, but it is missing" : "The file is missing";
  return problemError({ file: path, expected: `a file ${path} in the package`, what });
}

function unlisted(path: string): Problem {
  const what = "The descriptor does not list the file; it was read because of its name";
  return problemWarning({ file: path, expected: `a resource with the path ${path}`, what });
}

function listedTwice({ name, what }: { name: string; what: string }): Problem {
  const expected = "each name and each path once";
  return problemError({ file: DESCRIPTOR_FILE, column: `resource ${name}`, found: name, expected, what });
}
