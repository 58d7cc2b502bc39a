import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Verb } from "@/cli/command";
import { withDatabase } from "@/cli/database";
import { FILTER_HELP, FILTER_OPTIONS } from "@/cli/filter-options";
import { openView } from "@/cli/open-view";
import { print, say } from "@/cli/output";
import { prepareTargets, readNames } from "@/cli/output-files";
import { parseCall } from "@/cli/parse-command";
import { CallError } from "@/cli/usage-error";
import { userPath } from "@/cli/user-path";
import type { Briefing } from "@/lib/briefing/briefing";
import {
  BRIEFING_FORMATS,
  type BriefingFormat,
  briefingFile,
  briefingFileName,
} from "@/lib/briefing/formats/briefing-file";
import { PAPERS, type Paper } from "@/lib/briefing/formats/html/print-style";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { closeAnalyses } from "@/lib/jobs/analysis-jobs";
import { makeBriefing } from "@/lib/jobs/make-briefing";
import { drawPicture } from "@/lib/printing/drawing/draw-picture";
import { PrintError } from "@/lib/printing/print-browser";
import { printPdf } from "@/lib/printing/print-pdf";
import type { StampedView } from "@/lib/selection/stamped-view";
import { COMMAND_TIMEOUT_MS } from "@/lib/timeouts";

const HELP = `brief DOSSIER [filter options] --format pptx,pdf,md,docx --out DIR
Writes the briefing that "Brief me" proposes for the filter, one file a format; prints the path of each.
  --format LIST      ${BRIEFING_FORMATS.join(", ")}; several with commas.
                     docx and md are the one-page note, docx-full and md-full the whole briefing
  --out DIR          the folder to write to; made if it is not there
  --overwrite        replace files of the same name
  --paper SIZE       of the PDF: ${PAPERS.join(" or ")} (default a4)
${FILTER_HELP}
CONCORDANCE_URL names the installation that the files lead back to.
A PDF needs a Chromium on this machine (CHROMIUM_PATH, or one in a usual place). Without one the other formats are
written, a sentence says so, and the exit code is 1.`;

const OPTIONS = {
  ...FILTER_OPTIONS,
  format: { type: "string" },
  out: { type: "string" },
  overwrite: { type: "boolean" },
  paper: { type: "string" },
} as const;

export const briefVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values, given } = parseCall({ parameters, options: OPTIONS, positionals: ["DOSSIER"] });
    const [id = ""] = given;
    const formats = readNames(values.format, { option: "--format", known: BRIEFING_FORMATS });
    const paper = readPaper(values.paper);
    if (!values.out) throw new CallError("--out is missing: it says to which folder the files are to be written.");
    const folder = userPath(values.out);
    const made = await withDatabase(async () => {
      try {
        return await fill(await openView(id, { values, place: "brief" }));
      } finally {
        await closeAnalyses();
      }
    });
    const targets = formats.map((format) => ({
      format,
      target: path.join(folder, briefingFileName(made.briefing.context, format)),
    }));
    await prepareTargets({
      folder,
      targets: targets.map(({ target }) => target),
      overwrite: values.overwrite === true,
    });
    return write(targets, { ...made, paper });
  },
};

async function fill(view: StampedView): Promise<{ index: DossierIndex; briefing: Briefing }> {
  const { briefing } = await makeBriefing((proposed) => proposed, { ...view, within: COMMAND_TIMEOUT_MS });
  return { index: view.index, briefing };
}

/** What one format cannot have does not keep the others from being written. */
async function write(
  targets: readonly { readonly format: BriefingFormat; readonly target: string }[],
  { index, briefing, paper }: { index: DossierIndex; briefing: Briefing; paper: Paper },
): Promise<number> {
  let isWhole = true;
  for (const { format, target } of targets) {
    try {
      const bytes =
        format === "pdf" ? await printPdf(briefing, paper) : await briefingFile(format, index, briefing, drawPicture);
      await writeFile(target, bytes);
      print(target);
    } catch (error) {
      if (!(error instanceof PrintError)) throw error;
      isWhole = false;
      say(`No PDF was written. ${error.message}`);
    }
  }
  return isWhole ? 0 : 1;
}

function readPaper(written: string | undefined): Paper {
  const paper = PAPERS.find((known) => known === (written ?? "a4"));
  if (!paper) throw new CallError(`--paper "${written}" is not known. Known: ${PAPERS.join(", ")}.`);
  return paper;
}
