import { stableJson, withoutFileMarks } from "@/lib/database/content-hash";
import { compareVersions } from "@/lib/database/import/compare-versions";
import {
  countRows,
  type DossierDifference,
  dossierDifference,
  type RowCounts,
  type TableCounts,
} from "@/lib/database/import/dossier-difference";
import type { Dossier } from "@/lib/domain/dossier";

/**
 * added: was not there. changed: the difference is applied. unchanged: the same content. refused: other content that is
 * not newer.
 */
export type ImportOutcome = "added" | "changed" | "unchanged" | "refused";

/** What an import does, or would do, and why. */
export interface ImportPlan {
  readonly outcome: ImportOutcome;
  /** Version in the database; null where the dossier is not there yet. */
  readonly versionBefore: string | null;
  readonly versionAfter: string;
  /** Whether title, description, version, date or descriptor differ. */
  readonly headerChanged: boolean;
  readonly tables: TableCounts;
  readonly difference: DossierDifference;
}

/**
 * Decides what importing a dossier means: new is added, equal is left alone, different is applied if its version is
 * newer or `replace` is set.
 *
 * @param before the dossier as the database has it; null where it has none.
 */
export function planImport({
  before,
  after,
  replace,
}: {
  readonly before: Dossier | null;
  readonly after: Dossier;
  readonly replace: boolean;
}): ImportPlan {
  const difference = dossierDifference({ before, after });
  const tables = countRows(difference);
  const headerChanged = before === null || headerOf(before) !== headerOf(after);
  const plan = {
    versionBefore: before?.version ?? null,
    versionAfter: after.version,
    headerChanged,
    tables,
    difference,
  };
  if (before === null) return { ...plan, outcome: "added" };
  if (!headerChanged && !Object.values(tables).some(isTouched)) return { ...plan, outcome: "unchanged" };
  const isNewer = compareVersions({ a: after.version, b: before.version }) > 0;
  return { ...plan, outcome: isNewer || replace ? "changed" : "refused" };
}

/** The plan in one or two sentences. */
export function describePlan({ id, plan, dryRun }: { id: string; plan: ImportPlan; dryRun: boolean }): string {
  const { outcome, versionBefore, versionAfter, tables } = plan;
  switch (outcome) {
    case "added":
      return `${dryRun ? "Would add" : "Added"} the dossier ${id}, version ${versionAfter}.`;
    case "unchanged":
      return `The dossier ${id}, version ${versionAfter}, is there already with the same content; nothing was written.`;
    case "changed":
      return `${dryRun ? "Would change" : "Changed"} the dossier ${id} from version ${versionBefore} to ${versionAfter}: ${inRows(tables)}.`;
    case "refused":
      return `The dossier ${id} is there already with other content (${inRows(tables)}), and the package's version ${versionAfter} is not newer than ${versionBefore}. Nothing was written. Raise the version of the package, or import it with replace.`;
  }
}

function isTouched({ added, changed, removed }: RowCounts): boolean {
  return added + changed + removed > 0;
}

function inRows(tables: TableCounts): string {
  const sum = (field: keyof RowCounts) => Object.values(tables).reduce((total, counts) => total + counts[field], 0);
  return `${sum("added")} rows added, ${sum("changed")} changed, ${sum("removed")} removed`;
}

function headerOf({ title, description, version, created, descriptor }: Dossier): string {
  return `${stableJson([title, description, version, created])}\n${JSON.stringify(withoutFileMarks(descriptor))}`;
}
