import type { Verb } from "@/cli/command";
import { requireDossier, withDatabase } from "@/cli/database";
import { print, printJson } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { readSourceTexts } from "@/cli/source-texts";
import { type VerifiedPassage, verifyPassages } from "@/cli/verify-passages";
import { count } from "@/lib/wording/count";

const HELP = `verify DOSSIER [--sources DIR] [--json]
Anchors every quotation and measure in the text of its source: verbatim, verbatim after typographic folding,
not found, or source text not held. Texts are those attached to the dossier, and those in DIR under their file names.
  --sources DIR   a folder of source texts
  --json          every passage with its state and offsets
Exit code 1 where a passage is not found, or a text is not the one that the dossier was made from.`;

const OPTIONS = { sources: { type: "string" }, json: { type: "boolean" } } as const;

export const verifyVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values, given } = parseCall({ parameters, options: OPTIONS, positionals: ["DOSSIER"] });
    const [id = ""] = given;
    const { dossier, texts } = await withDatabase(async () => {
      const found = await requireDossier(id);
      return { dossier: found, texts: await readSourceTexts({ dossier: found, folder: values.sources ?? null }) };
    });
    const passages = verifyPassages({ dossier, texts });
    const changedTexts = texts.filter(({ isOriginal }) => !isOriginal).map(({ sourceId }) => sourceId);
    if (values.json)
      printJson({
        dossier: dossier.id,
        version: dossier.version,
        states: countStates(passages),
        changedTexts,
        passages,
      });
    else print(summary({ passages, changedTexts }));
    return passages.some(({ state }) => state === "not-found") || changedTexts.length > 0 ? 1 : 0;
  },
};

function summary({
  passages,
  changedTexts,
}: {
  passages: readonly VerifiedPassage[];
  changedTexts: readonly string[];
}): string {
  const worthALine = passages.filter(
    ({ state, moved }) => state === "not-found" || state === "verbatim-after-folding" || moved,
  );
  return [
    ...changedTexts.map((id) => `${id}: the text is not the one the dossier was made from (its SHA-256 differs)`),
    ...worthALine.map(
      ({ id, kind, sourceId, state, moved, start, end }) =>
        `${kind} ${id} in ${sourceId}: ${state}${start === null ? "" : ` at ${start}–${end}`}${moved ? ", moved" : ""}`,
    ),
    ...Object.entries(countStates(passages)).map(
      ([state, passagesInState]) => `${state}: ${count(passagesInState, "passage")}`,
    ),
  ].join("\n");
}

function countStates(passages: readonly VerifiedPassage[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of passages) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
