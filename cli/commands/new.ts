import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { beginEmpty, emptyBeginningJson, emptyBeginningLines } from "@/cli/begin-empty";
import type { Verb } from "@/cli/command";
import { withDatabase } from "@/cli/database";
import { print, printJson, say, sayAtTimes } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { CallError, InputError } from "@/cli/usage-error";
import { userPath } from "@/cli/user-path";
import { publishDraft } from "@/lib/database/drafts/publish-draft";
import { problemOfName } from "@/lib/dossier/dossier-name";
import { NO_MERGES, readMerges } from "@/lib/importers/assembly/merges";
import { importReportLines, shortReport } from "@/lib/jobs/importing/describe-report";
import type { ImportRequest } from "@/lib/jobs/importing/import-request";
import { type ImportOutcome, runImport } from "@/lib/jobs/importing/run-import";

const HELP = `new DOSSIER [--from FILE…] [--map FILE] [--title TITLE] [--encoding NAME] [--dry-run] [--publish] [--json]
A draft from a spreadsheet, a database of the Discourse Network Analyzer, a project of another program, votes or texts.
Without --from: an empty draft, and DOSSIER-template.xlsx in this folder, a workbook to fill in and import.
What the files are is told by their content. A draft of that name is added to; nothing in it is lost.
Prints the mapping that was used and what became of every row, or every mistake with sheet, row and column.
  --from       files of one import; a folder stands for the files in it
  --map        the mapping as JSON, as --json prints it; without it the proposed one is used
  --title      title of a dossier that is new
  --encoding   of a text file, where the one detected is wrong
  --dry-run    read, compare and report; write nothing
  --publish    make it a published dossier at once
  --json       the result for machines`;

const OPTIONS = {
  from: { type: "string", multiple: true },
  map: { type: "string" },
  title: { type: "string" },
  encoding: { type: "string" },
  "dry-run": { type: "boolean" },
  publish: { type: "boolean" },
  json: { type: "boolean" },
} as const;

export const newVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values, given } = parseCall({ parameters, options: OPTIONS, positionals: ["DOSSIER"], isOpen: true });
    const [name = "", ...more] = given;
    const wrong = problemOfName(name);
    if (wrong !== null) throw new CallError(wrong);
    const { "dry-run": dryRun = false, publish = false, json = false, title = null } = values;
    if (dryRun && publish) throw new CallError("--dry-run writes nothing, so it cannot be published.");
    const written = [...(values.from ?? []), ...more];
    if (written.length === 0) {
      requireFilesFor(values);
      const begun = await beginEmpty({ name, title: title ?? name, dryRun });
      if (json) printJson(emptyBeginningJson(begun, dryRun));
      else print(emptyBeginningLines(begun, dryRun));
      return 0;
    }
    const files = await listFiles(written);
    const request: ImportRequest = {
      files,
      ...(await readMapping(values.map)),
      remembered: [],
      encoding: values.encoding ?? null,
    };
    const progress = sayAtTimes();
    const { outcome, publication } = await withDatabase(async () => {
      const imported = await runImport(
        { name, title, request, dryRun, importId: null },
        { onProgress: ({ step, done, total }) => progress(`${step}: ${done}${total === null ? "" : ` of ${total}`}`) },
      );
      const isDone = imported.outcome === "written" || imported.outcome === "unchanged";
      return {
        outcome: imported,
        publication: publish && isDone ? await publishDraft(imported.draftId, { seen: null }) : null,
      };
    });
    const refusal = publication?.outcome === "refused" ? publication.message : null;
    if (json) printJson({ ...shortReport(outcome), published: publication !== null && refusal === null });
    else print([...importReportLines(outcome), ...(publication ? [saidOf(publication)] : [])].join("\n"));
    if (json && refusal !== null) say(refusal);
    return isFaulty(outcome) || refusal !== null ? 1 : 0;
  },
};

function isFaulty({ outcome, report }: ImportOutcome): boolean {
  return outcome === "refused" || !report.isWritable;
}

function saidOf(publication: NonNullable<Awaited<ReturnType<typeof publishDraft>>>): string {
  return publication.outcome === "refused"
    ? [publication.message, ...publication.problems.map(({ message }) => `  ${message}`)].join("\n")
    : publication.result.message;
}

/** Options that say something of files need some. @throws CallError naming the first. */
function requireFilesFor(values: Readonly<Record<string, unknown>>): void {
  const [needing] = (["map", "encoding", "publish"] as const).filter((option) => values[option] !== undefined);
  if (needing === undefined) return;
  throw new CallError(`--${needing} needs files: name them with --from. Without it an empty draft is begun.`);
}

/** Files in the order given; those of a folder by name. @throws CallError where one is not there. */
async function listFiles(written: readonly string[]): Promise<ImportRequest["files"]> {
  const files = await Promise.all(
    written.map(async (one) => {
      const at = userPath(one);
      const found = await stat(at).catch(() => null);
      if (!found) throw new CallError(`There is no file at ${one}.`);
      if (!found.isDirectory()) return [{ name: path.basename(at), path: at }];
      const entries = (await readdir(at, { withFileTypes: true })).filter(
        (entry) => entry.isFile() && !entry.name.startsWith("."),
      );
      const names = entries.map(({ name }) => name).toSorted();
      return names.map((name) => ({ name, path: path.join(at, name) }));
    }),
  );
  return files.flat();
}

/** The mapping of a file and the names it merges; nothing where no file is named. */
async function readMapping(written: string | undefined): Promise<Pick<ImportRequest, "mapping" | "merges">> {
  if (written === undefined) return { mapping: null, merges: NO_MERGES };
  const text = await readFile(userPath(written), "utf8").catch(() => {
    throw new CallError(`--map: there is no file at ${written}.`);
  });
  try {
    const parsed: unknown = JSON.parse(text);
    const isReport = typeof parsed === "object" && parsed !== null && "mapping" in parsed;
    return {
      mapping: isReport ? parsed.mapping : parsed,
      merges: isReport && "merges" in parsed ? readMerges(parsed.merges) : NO_MERGES,
    };
  } catch {
    throw new InputError(`${written} is not JSON. Take the “mapping” that --dry-run --json prints, and change that.`);
  }
}
