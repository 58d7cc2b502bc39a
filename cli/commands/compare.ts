import type { Verb } from "@/cli/command";
import { withDatabase } from "@/cli/database";
import { FILTER_HELP, FILTER_OPTIONS } from "@/cli/filter-options";
import { openView } from "@/cli/open-view";
import { print, printJson } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { CallError, InputError } from "@/cli/usage-error";
import { strictSelections } from "@/lib/filters/strict-selections";
import { closeAnalyses } from "@/lib/jobs/analysis-jobs";
import { requestDifferences } from "@/lib/jobs/request-differences";
import { comparedSelections } from "@/lib/selection/compared-selections";
import { COMMAND_TIMEOUT_MS } from "@/lib/timeouts";
import { selectionsReport } from "@/lib/views/selections/selections-report";

const HELP = `compare DOSSIER --a FILTER --b FILTER [--c FILTER] [--d FILTER] [filter options] [--json]
Two to four selections side by side: whether they differ more than chance would make them, then proposition by proposition.
  --a FILTER         a selection, written as in an address: "country=US", "voice=expert&country=KR", "to=2023-09-12";
                     "rest" is everybody who is in none of the others, "name=…" gives a name
  --json             everything, for machines
Filter options hold for all selections, except what a selection chooses itself:
${FILTER_HELP}`;

const OPTIONS = {
  ...FILTER_OPTIONS,
  a: { type: "string" },
  b: { type: "string" },
  c: { type: "string" },
  d: { type: "string" },
  json: { type: "boolean" },
} as const;

export const compareVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values, given } = parseCall({ parameters, options: OPTIONS, positionals: ["DOSSIER"] });
    const [id = ""] = given;
    const report = await withDatabase(async () => {
      const { index, selection } = await openView(id, { values, place: "compare" });
      const { asked, problem } = strictSelections(values, index.dossier);
      if (problem !== null) throw new CallError(problem);
      const selections = comparedSelections({ index, selection }, asked);
      try {
        const state = await requestDifferences(selections, { within: COMMAND_TIMEOUT_MS });
        if (state.status === "running") throw new InputError("The comparison took too long and was stopped.");
        if (state.status !== "ready") throw new InputError(state.sentence);
        return selectionsReport({ page: selection, selections, pairs: state.result });
      } finally {
        await closeAnalyses();
      }
    });
    if (values.json) printJson(report);
    else print(summary(report));
    return 0;
  },
};

function summary({ title, sentences, notes, selections, propositions }: ReturnType<typeof selectionsReport>): string {
  return [
    `${title}.`,
    ...sentences,
    ...notes,
    "",
    ...selections.map(
      ({ name, commentators, withPosition }) => `${name}: ${withPosition} of ${commentators} took a position`,
    ),
    "",
    ...propositions.map(({ sentence, marked }) => (marked ? `${sentence} They differ here.` : sentence)),
  ].join("\n");
}
