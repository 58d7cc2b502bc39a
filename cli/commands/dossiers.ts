import type { Verb } from "@/cli/command";
import { withDatabase } from "@/cli/database";
import { print, printJson } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { type DossierSummary, listDossiers } from "@/lib/database/reads/dossier-reads";
import { count } from "@/lib/wording/count";

const HELP = `dossiers [--json]
Lists the dossiers of the database with their versions and sizes.`;

export const dossiersVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values } = parseCall({ parameters, options: { json: { type: "boolean" } }, positionals: [] });
    const dossiers = await withDatabase(() => listDossiers());
    if (values.json) printJson(dossiers);
    else
      print(
        dossiers.length === 0 ? "There is no dossier yet; the verb seed adds the built-in ones." : listed(dossiers),
      );
    return 0;
  },
};

function listed(dossiers: readonly DossierSummary[]): string {
  return dossiers
    .map(({ id, version, title, counts }) => {
      const sizes = [
        count(counts.commentators, "commentator"),
        count(counts.propositions, "proposition"),
        count(counts.quotations, "quotation"),
        count(counts.sources, "source"),
      ];
      return `${id}  ${version}\n  ${title}\n  ${sizes.join(" · ")}`;
    })
    .join("\n");
}
