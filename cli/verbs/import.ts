import type { OnProgress } from "../../lib/data/apply-difference";
import { type ImportResult, importDossier } from "../../lib/data/dossier-writes";
import type { Problem } from "../../lib/dossier/problem";
import { count } from "../../lib/views/count";
import { withDatabase } from "../database";
import { print, printJson, say } from "../output";
import { describeProblems, loadPackage } from "../package";
import { parseCall } from "../parse-call";
import type { Verb } from "../verb";

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

const PROGRESS_MILLISECONDS = 1_000;

export const importVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values, given } = parseCall({ parameters, options: OPTIONS, positionals: ["PACKAGE"] });
    const [packagePath = ""] = given;
    const { dossier, problems } = await loadPackage(packagePath);
    const { "dry-run": dryRun = false, replace = false, json = false } = values;
    const result = dossier
      ? await withDatabase(() => importDossier(dossier, { dryRun, replace, onProgress: sayProgress() }))
      : null;
    if (json) printJson({ imported: result !== null && result.outcome !== "refused", result, problems });
    else
      print(
        [describeProblems(problems), result ? describeResult(result) : refusal(problems)].filter(Boolean).join("\n"),
      );
    return result === null || result.outcome === "refused" ? 1 : 0;
  },
};

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

/** Silent for a second, then a line a second: small imports print nothing. */
function sayProgress(): OnProgress {
  let last = Date.now();
  return ({ table, done, total }) => {
    if (Date.now() - last < PROGRESS_MILLISECONDS) return;
    last = Date.now();
    say(`${table}: ${done} of ${total} rows`);
  };
}
