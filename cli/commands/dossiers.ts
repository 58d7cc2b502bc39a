import type { Verb } from "@/cli/command";
import { withDatabase } from "@/cli/database";
import { print, printJson } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { readDossierNouns } from "@/lib/database/reads/dossier-nouns";
import { type DossierSummary, listDossiers } from "@/lib/database/reads/dossier-reads";
import { dossierSizes } from "@/lib/wording/dossier-sizes";

const HELP = `dossiers [--json]
Lists the dossiers of the database with their versions and sizes.`;

export const dossiersVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values } = parseCall({ parameters, options: { json: { type: "boolean" } }, positionals: [] });
    const [dossiers, nouns] = await withDatabase(() => Promise.all([listDossiers(), readDossierNouns()]));
    if (values.json) printJson(dossiers);
    else
      print(
        dossiers.length === 0
          ? "There is no dossier yet; the verb seed adds the built-in ones."
          : listed(dossiers, nouns),
      );
    return 0;
  },
};

function listed(dossiers: readonly DossierSummary[], nouns: Awaited<ReturnType<typeof readDossierNouns>>): string {
  return dossiers
    .map(({ id, version, title, counts }) => {
      const sizes = dossierSizes(nouns.get(id), counts).join(" · ");
      return `${id}  ${version}\n  ${title}\n  ${sizes}`;
    })
    .join("\n");
}
