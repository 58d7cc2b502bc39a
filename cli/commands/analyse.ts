import type { Verb } from "@/cli/command";
import { computeAnalysis, type Flips } from "@/cli/compute-analysis";
import { requireDossier, withDatabase } from "@/cli/database";
import { FILTER_HELP, FILTER_OPTIONS, filterFromOptions } from "@/cli/filter-options";
import { print, printJson, say } from "@/cli/output";
import { describeProblems, loadPackage } from "@/cli/package";
import { parseCall } from "@/cli/parse-command";
import { CallError, InputError } from "@/cli/usage-error";
import type { Dossier } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { hasError } from "@/lib/dossier/problem";
import { viewUnder } from "@/lib/selection/open-view";
import { DEFAULT_SEED } from "@/lib/selection/selection-analysis";
import { analysisReport } from "@/lib/views/publishing/analysis-report";
import { count } from "@/lib/wording/count";

const MAX_SEED = 2 ** 32 - 1;

const HELP = `analyse DOSSIER [options] [--json]
analyse --package PATH [options] [--json]
The whole analysis of a dossier of the database, or of a package without any database.
${FILTER_HELP}
  --flips            what would change the verdict, also where that takes long; --no-flips leaves it out.
                     Without either it is in the JSON where it takes no more than some twenty seconds
  --large            look for groups also among more commentators and positions than pages take on
  --refused          the divisions into every number of groups also where the verdict carries no groups
  --seed N           where chance is drawn from (default ${DEFAULT_SEED}); the same seed gives the same numbers
  --json             everything, for machines; without it the outcome in a few lines`;

const OPTIONS = {
  ...FILTER_OPTIONS,
  package: { type: "string" },
  seed: { type: "string" },
  flips: { type: "boolean" },
  large: { type: "boolean" },
  refused: { type: "boolean" },
  "no-flips": { type: "boolean" },
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
    const view = viewUnder(indexDossier(dossier), filterFromOptions({ values, dossier }));
    const computed = await computeAnalysis(view.selection, {
      seed,
      flips: readFlips(values),
      isLarge: values.large === true,
    });
    const report = analysisReport({ ...view, seed, ...computed, withRefused: values.refused === true });
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
  if (/^\d+$/.test(written) && seed <= MAX_SEED) return seed;
  throw new CallError(`--seed "${written}" is not a whole number from 0 to ${MAX_SEED}.`);
}

function readFlips(values: { flips?: boolean; "no-flips"?: boolean; json?: boolean }): Flips {
  if (values.flips && values["no-flips"]) throw new CallError("--flips and --no-flips cannot both be given.");
  if (values.flips) return "asked";
  return values["no-flips"] || !values.json ? "never" : "if-quick";
}

function summary(report: ReturnType<typeof analysisReport>): string {
  const { dossier, version, counts, grouping, groupingNote, propositions } = report;
  return [
    `${dossier} ${version}`,
    `${count(counts.commentators, "commentator")}, ${counts.withPosition} with a position; ${count(counts.positions, "position")}, ${count(counts.quotations, "quotation")}, ${count(counts.sources, "source")}`,
    grouping?.sentence ?? groupingNote ?? "",
    ...flipLines(report),
    report.filter.includes("unnamed=1")
      ? "Commentators on each proposition, unnamed groups included:"
      : "Named commentators on each proposition:",
    ...propositions.map(({ id, holders, counts: at }) => {
      const disagree = at["-2"] + at["-1"];
      return `  ${id.padEnd(4)} ${holders} with a position: ${disagree} disagree, ${at["0"]} neutral, ${at["1"] + at["2"]} agree`;
    }),
  ].join("\n");
}

/** Nothing where it was not asked for. */
function flipLines({ flips, flipsBasis }: ReturnType<typeof analysisReport>): string[] {
  if (!flips || !flipsBasis) return [];
  const turning = flips.filter(({ verdictChanged }) => verdictChanged);
  return [
    `${turning.length} of ${flipsBasis.leftOut} things left out in turn flip the verdict${turning.length > 0 ? ":" : "."}`,
    ...turning.map(({ leftOut: { kind, ...ids }, verdict }) => `  ${kind} ${Object.values(ids).join(" ")}: ${verdict}`),
  ];
}
