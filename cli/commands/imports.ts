import type { Verb } from "@/cli/command";
import { withDatabase } from "@/cli/database";
import { print, printJson } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { listImports } from "@/lib/database/imports/import-reads";
import type { ImportRecord } from "@/lib/database/imports/import-record";

const HELP = `imports [--json]
Lists what was imported into drafts, by what and when, the newest first, and what can still be undone.
  --json   the same for machines, with mappings and reports`;

export const importsVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values } = parseCall({ parameters, options: { json: { type: "boolean" } }, positionals: [] });
    const imports = await withDatabase(() => listImports());
    if (values.json) printJson(imports);
    else print(imports.length === 0 ? "Nothing was imported yet." : imports.map(described).join("\n"));
    return 0;
  },
};

function described({ id, draftId, format, files, state, startedAt, problem, undoUntil }: ImportRecord): string {
  const names = files.map(({ name }) => name).join(", ");
  const undo = undoUntil && `can be undone until ${undoUntil.slice(0, 10)}`;
  const said = [state, undo, problem].filter(Boolean).join(" · ");
  return `${id}  ${startedAt.slice(0, 16).replace("T", " ")}  ${draftId}\n  ${format}: ${names}\n  ${said}`;
}
