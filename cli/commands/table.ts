import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Verb } from "@/cli/command";
import { withDatabase } from "@/cli/database";
import { FILTER_HELP, FILTER_OPTIONS } from "@/cli/filter-options";
import { openView } from "@/cli/open-view";
import { print } from "@/cli/output";
import { prepareTargets, readNames } from "@/cli/output-files";
import { parseCall } from "@/cli/parse-command";
import { CallError } from "@/cli/usage-error";
import { userPath } from "@/cli/user-path";
import { SOURCE_FORMATS, sourceFile } from "@/lib/citations/source-file";
import { exchangeFile } from "@/lib/exports/exchange-file";
import { EXCHANGE_FORMATS } from "@/lib/exports/exchange-formats";
import { type MadeFile, TABLE_FORMATS, TABLE_SCOPES, tableFile } from "@/lib/exports/table-file";
import type { StampedView } from "@/lib/selection/stamped-view";

const FORMATS = [...TABLE_FORMATS, ...SOURCE_FORMATS, ...EXCHANGE_FORMATS];

const HELP = `table DOSSIER [filter options] --format csv,xlsx,ris,bib,csl,dna,qdc --out DIR
Writes the data behind a view for a spreadsheet, its sources for a reference manager, or the dossier for another program;
prints the path of each.
  --format LIST      csv and xlsx are tables; ris, bib and csl the sources of the quotations that the filter leaves;
                     dna a database of the Discourse Network Analyzer 3 and qdc a codebook of REFI-QDA, of the whole dossier
  --scope SCOPE      of csv and xlsx: shown (the matrix under the filter, default), all (every table, whatever the filter),
                     matrix (values alone) or statements (a row each, with words and source); both can be imported again
  --out DIR          the folder to write to; made if it is not there
  --overwrite        replace files of the same name
${FILTER_HELP}`;

const OPTIONS = {
  ...FILTER_OPTIONS,
  format: { type: "string" },
  scope: { type: "string" },
  out: { type: "string" },
  overwrite: { type: "boolean" },
} as const;

export const tableVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values, given } = parseCall({ parameters, options: OPTIONS, positionals: ["DOSSIER"] });
    const [id = ""] = given;
    const formats = readNames(values.format, { option: "--format", known: FORMATS });
    const [scope = "shown"] = readNames(values.scope ?? "shown", { option: "--scope", known: TABLE_SCOPES });
    if (!values.out) throw new CallError("--out is missing: it says to which folder the files are to be written.");
    const folder = userPath(values.out);
    const view = await withDatabase(() => openView(id, { values, place: "brief" }));
    const files: { target: string; body: MadeFile["body"] }[] = [];
    for (const format of formats) {
      const { name, body } = await make(view, format, scope);
      files.push({ target: path.join(folder, name), body });
    }
    await prepareTargets({ folder, targets: files.map(({ target }) => target), overwrite: values.overwrite === true });
    for (const { target, body } of files) {
      await writeFile(target, body);
      print(target);
    }
    return 0;
  },
};

async function make(view: StampedView, format: (typeof FORMATS)[number], scope: (typeof TABLE_SCOPES)[number]) {
  const asTable = TABLE_FORMATS.find((known) => known === format);
  if (asTable) return tableFile(view, { format: asTable, scope });
  const asExchange = EXCHANGE_FORMATS.find((known) => known === format);
  if (asExchange) return exchangeFile(view.index, asExchange);
  const asSources = SOURCE_FORMATS.find((known) => known === format) ?? "csl";
  return sourceFile(view, asSources);
}
