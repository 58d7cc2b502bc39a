import type { Verb } from "@/cli/command";
import { withDatabase } from "@/cli/database";
import { print, printJson } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { undoImport } from "@/lib/database/imports/undo-import";

const HELP = `undo IMPORT [--json]
Undoes an import whole: its draft is again what it was before, or gone where there was none.
Refused where later work rests on it; what stands in the way is listed. What is published stays as it is.
The verb imports lists the imports with their ids.
  --json   the same for machines`;

export const undoVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values, given } = parseCall({
      parameters,
      options: { json: { type: "boolean" } },
      positionals: ["IMPORT"],
    });
    const [id = ""] = given;
    const result = await withDatabase(() => undoImport(id));
    if (values.json) printJson(result);
    else print([result.message, ...result.because.map((one) => `  ${one}`)].join("\n"));
    return result.outcome === "undone" ? 0 : 1;
  },
};
