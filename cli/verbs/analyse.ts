import type { Dossier } from "../../lib/domain/dossier";
import { hasError } from "../../lib/dossier/problem";
import { analysisReport } from "../../lib/views/analysis-report";
import { DEFAULT_SEED } from "../../lib/views/selection-analysis";
import { CallError, InputError } from "../call-error";
import { requireDossier, withDatabase } from "../database";
import { FILTER_HELP, FILTER_OPTIONS, filterFromOptions } from "../filter-options";
import { print, printJson, say } from "../output";
import { describeProblems, loadPackage } from "../package";
import { parseCall } from "../parse-call";
import type { Verb } from "../verb";

const LARGEST_SEED = 2 ** 32 - 1;

const HELP = `analyse DOSSIER [options] [--json]
analyse --package PATH [options] [--json]
The whole analysis of a dossier of the database, or of a package without any database.
${FILTER_HELP}
  --seed N           where chance is drawn from (default ${DEFAULT_SEED}); the same seed gives the same numbers
  --json             everything, for machines; without it the outcome in a few lines`;

const OPTIONS = {
  ...FILTER_OPTIONS,
  package: { type: "string" },
  seed: { type: "string" },
  json: { type: "boolean" },
} as const;

export const analyseVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const isPackage = parameters.some((parameter) => parameter === "--package" || parameter.startsWith("--package="));
    const positionals = isPackage ? [] : ["DOSSIER"];
    const { values, given } = parseCall({ parameters, options: OPTIONS, positionals });
    const [id = ""] = given;
    const seed = readSeed(values.seed);
    const dossier = values.package
      ? await dossierOfPackage(values.package)
      : await withDatabase(() => requireDossier(id));
    const report = analysisReport({ dossier, filter: filterFromOptions({ values, dossier }), seed });
    if (values.json) printJson(report);
    else print(summary(report));
    return 0;
  },
};

async function dossierOfPackage(packagePath: string): Promise<Dossier> {
  const { dossier, problems } = await loadPackage(packagePath);
  if (problems.length > 0) say(describeProblems(problems));
  if (dossier) return dossier;
  throw new InputError(
    `The package has ${hasError(problems) ? "errors" : "no dossier"}, so there is nothing to analyse.`,
  );
}

function readSeed(written: string | undefined): number {
  if (written === undefined) return DEFAULT_SEED;
  const seed = Number(written);
  if (/^\d+$/.test(written) && seed <= LARGEST_SEED) return seed;
  throw new CallError(`--seed "${written}" is not a whole number from 0 to ${LARGEST_SEED}.`);
}

function summary(report: ReturnType<typeof analysisReport>): string {
  const { dossier, version, counts, grouping, propositions } = report;
  return [
    `${dossier} ${version}`,
    `${counts.commentators} commentators, ${counts.withPosition} with a position; ${counts.positions} positions, ${counts.quotations} quotations, ${counts.sources} sources`,
    grouping.sentence,
    report.filter.includes("unnamed=1")
      ? "Voices on each proposition, unnamed groups included:"
      : "Named voices on each proposition:",
    ...propositions.map(({ id, holders, counts: at }) => {
      const disagree = at["-2"] + at["-1"];
      return `  ${id.padEnd(4)} ${holders} hold a position: ${disagree} disagree, ${at["0"]} neutral, ${at["1"] + at["2"]} agree`;
    }),
  ].join("\n");
}
