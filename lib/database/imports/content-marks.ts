import { createHash } from "node:crypto";
import { rowLines, stableJson } from "@/lib/database/content-hash";
import { STORED_TABLE_NAMES, type StoredTableName, toStoredRows } from "@/lib/database/import/stored-tables";
import { objectOf } from "@/lib/domain/collections";
import type { Dossier } from "@/lib/domain/dossier";

interface TableMark {
  readonly rows: number;
  /** SHA-256 of the rows. */
  readonly hash: string;
}

/**
 * What a dossier held, table by table, without its rows: enough to say whether and where it is another now. Id, version
 * and date are left out: they change when it is published and say nothing of the work in it.
 */
export interface ContentMarks {
  readonly header: string;
  readonly tables: { readonly [Name in StoredTableName]: TableMark };
}

/** What of a descriptor follows from the dossier, or says nothing of the work in it. */
const WRITTEN_ANEW: readonly string[] = ["$schema", "name", "title", "description", "version", "created", "resources"];

/** Mark of the title, the description and what the descriptor says beside the tables. */
export function headerMark({ title, description, descriptor }: Dossier): string {
  const own = Object.entries(descriptor).filter(([key]) => !WRITTEN_ANEW.includes(key));
  return sha256([stableJson([title, description, Object.fromEntries(own)])]);
}

/** O(rows). */
export function contentMarks(dossier: Dossier): ContentMarks {
  const rows = toStoredRows(dossier);
  const markOf = (table: StoredTableName): TableMark => ({
    rows: rows[table].length,
    hash: sha256(rowLines(table, rows[table])),
  });
  return {
    header: headerMark(dossier),
    tables: objectOf<ContentMarks["tables"]>(STORED_TABLE_NAMES, markOf),
  };
}

/** What is another now, in words: "codings (120 rows then, 121 now)"; empty where nothing is. */
export function changedParts(then: ContentMarks, now: ContentMarks): string[] {
  const tables = STORED_TABLE_NAMES.flatMap((name) => {
    // A table that came with a newer version of the program was not there then.
    const before = then.tables[name] ?? { rows: 0, hash: sha256([]) };
    const after = now.tables[name];
    if (before.hash === after.hash) return [];
    return [before.rows === after.rows ? name : `${name} (${before.rows} rows then, ${after.rows} now)`];
  });
  return then.header === now.header ? tables : ["title and description", ...tables];
}

function sha256(lines: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(line);
  return hash.digest("hex");
}
