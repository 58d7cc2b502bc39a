import type { Verb } from "@/cli/command";
import { withDatabase } from "@/cli/database";
import { print, printJson, sayAtTimes } from "@/cli/output";
import { describeProblems, loadPackage } from "@/cli/package";
import { parseCall } from "@/cli/parse-command";
import { prepareViews } from "@/cli/prepare-views";
import { openDatabase } from "@/lib/database/connection/database";
import type { OnProgress } from "@/lib/database/import/apply-difference";
import { type ImportOptions, type ImportResult, importDossier } from "@/lib/database/import/dossier-writes";
import type { Dossier } from "@/lib/domain/dossier";
import type { Problem } from "@/lib/dossier/problem";
import { DEFAULT_VIEWS } from "@/lib/jobs/prepare-analyses";
import { count } from "@/lib/wording/count";

const HELP = `import PACKAGE [--dry-run] [--replace] [--json]
Validates a dossier package (a folder or a .zip) and writes all of it, or nothing.
Prints what was added, changed, unchanged and removed, or every problem with file, row and column.
  --dry-run   validate and compare, write nothing
  --replace   take the package even where the database holds other content and the version is not newer
  --json      the same for machines`;

const OPTIONS = {
  "dry-run": { type: "boolean" },
  replace: { type: "boolean" },
  json: { type: "boolean" },
} as const;

export const importVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values, given } = parseCall({ parameters, options: OPTIONS, positionals: ["PACKAGE"] });
    const [packagePath = ""] = given;
    const { dossier, problems } = await loadPackage(packagePath);
    const { "dry-run": dryRun = false, replace = false, json = false } = values;
    const result = dossier
      ? await withDatabase(() => importAndPrepare(dossier, { dryRun, replace, onProgress: sayProgress() }))
      : null;
    if (json) printJson({ imported: result !== null && result.outcome !== "refused", result, problems });
    else
      print(
        [describeProblems(problems), result ? describeResult(result) : refusal(problems)].filter(Boolean).join("\n"),
      );
    return result === null || result.outcome === "refused" ? 1 : 0;
  },
};

async function importAndPrepare(dossier: Dossier, options: ImportOptions): Promise<ImportResult> {
  const database = await openDatabase();
  const result = await importDossier(dossier, { ...options, database });
  if (result.revision !== null && !result.dryRun) {
    await prepareViews({ dossierId: dossier.id, views: DEFAULT_VIEWS, database });
  }
  return result;
}

function refusal(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const besides = warnings === 0 ? "" : `, and ${count(warnings, "warning")}`;
  return `The package has ${count(errors, "error")}${besides}; nothing was written.`;
}

function describeResult({ message, tables }: ImportResult): string {
  const lines = Object.entries(tables)
    .filter(([, rows]) => rows.added + rows.changed + rows.unchanged + rows.removed > 0)
    .map(
      ([table, { added, changed, unchanged, removed }]) =>
        `  ${table.padEnd(14)}${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed`,
    );
  return [message, ...lines].join("\n");
}

function sayProgress(): OnProgress {
  const progress = sayAtTimes();
  return ({ table, done, total }) => progress(`${table}: ${done} of ${total} rows`);
}
