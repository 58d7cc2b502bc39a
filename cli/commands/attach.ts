import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Verb } from "@/cli/command";
import { requireDossier, withDatabase } from "@/cli/database";
import { print } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { CallError } from "@/cli/usage-error";
import { userPath } from "@/cli/user-path";
import { attachSourceText } from "@/lib/database/source-texts";
import type { Source } from "@/lib/domain/dossier";

const HELP = `attach DOSSIER --sources DIR
Keeps the texts of a dossier's sources in the database, so that quotations are checked and the reader opens.
A text is found under its file name (column file_name of the sources). Where the dossier names its SHA-256 a text
with another one is refused; where it names none any UTF-8 text is taken. It never leaves with an export. Attach only what you may hold.
  --sources DIR   the folder of source texts`;

const OPTIONS = { sources: { type: "string" } } as const;

export const attachVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values, given } = parseCall({ parameters, options: OPTIONS, positionals: ["DOSSIER"] });
    const folder = await requireSourceFolder(values.sources);
    const [id = ""] = given;
    return withDatabase(async () => {
      const dossier = await requireDossier(id);
      const outcomes = [];
      for (const source of dossier.sources) outcomes.push(await attachOne({ dossierId: id, source, folder }));
      print(outcomes.map(({ line }) => line).join("\n"));
      return outcomes.some(({ isRefused }) => isRefused) ? 1 : 0;
    });
  },
};

async function requireSourceFolder(written: string | undefined): Promise<string> {
  if (written === undefined) throw new CallError("attach needs --sources DIR, the folder of the source texts.");
  const folder = userPath(written);
  const entry = await stat(folder).catch(() => null);
  if (!entry?.isDirectory()) throw new CallError(`--sources: there is no folder ${written}.`);
  return folder;
}

async function attachOne({ dossierId, source, folder }: { dossierId: string; source: Source; folder: string }) {
  // The name comes from a package: only the last part of it is used.
  const file = source.fileName === null ? null : path.join(folder, path.basename(source.fileName));
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  if (bytes === null)
    return {
      isRefused: false,
      line:
        source.fileName === null
          ? `${source.id}: no file, for its file_name is empty in the table of sources`
          : `${source.id}: no file ${source.fileName} in the folder`,
    };
  const result = await attachSourceText({ dossierId, sourceId: source.id, bytes });
  if (result.outcome === "refused") return { isRefused: true, line: `${source.id}: ${result.message}` };
  return {
    isRefused: false,
    line: `${source.id}: ${result.outcome === "attached" ? "attached" : "is attached already"}`,
  };
}
