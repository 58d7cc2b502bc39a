import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Verb } from "@/cli/command";
import { withDatabase } from "@/cli/database";
import { FILTER_HELP, FILTER_OPTIONS } from "@/cli/filter-options";
import { openView, siteOrigin } from "@/cli/open-view";
import { print, say } from "@/cli/output";
import { prepareTargets, readNames } from "@/cli/output-files";
import { parseCall } from "@/cli/parse-command";
import { CallError } from "@/cli/usage-error";
import { userPath } from "@/cli/user-path";
import {
  comparesSelections,
  drawsGroups,
  type FigureView,
  figurePage,
  needsGrouping,
  needsGroups,
} from "@/figures/figure";
import { figureHeading } from "@/figures/figure-heading";
import { FIGURE_NAMES, figureOf } from "@/figures/figure-of";
import { framedFigure } from "@/figures/framed-figure";
import type { Dossier } from "@/lib/domain/dossier";
import { toCsv } from "@/lib/exports/to-csv";
import { viewFileName } from "@/lib/exports/view-file-name";
import { readState } from "@/lib/filters/address-state";
import { SELECTION_KEYS } from "@/lib/filters/asked-selections";
import { closeAnalyses, groupsFoundWithin } from "@/lib/jobs/analysis-jobs";
import { requestAskedDifference } from "@/lib/jobs/request-differences";
import { requestDivision } from "@/lib/jobs/request-division";
import { requestRowGroups } from "@/lib/jobs/request-row-groups";
import { drawPng } from "@/lib/printing/draw-png";
import { drawnWithNote, textOfMarkup } from "@/lib/printing/drawing/missing-letters";
import { PrintError } from "@/lib/printing/print-browser";
import type { StampedView } from "@/lib/selection/stamped-view";
import { COMMAND_TIMEOUT_MS } from "@/lib/timeouts";
import { briefingContext } from "@/lib/views/context-line";
import { ROW_GROUPINGS } from "@/lib/views/matrix/matrix-blocks";
import { FIGURE_STATE, type FigureState } from "@/lib/views/page-state";
import { keepKnownParameters, knownValues } from "@/lib/views/publishing/figure-parameters";

const FORMATS = ["svg", "png", "csv"] as const;

const HELP = `figure DOSSIER NAMES [filter options] --format svg,png,csv --out DIR
Writes figures with title, filters, n, coverage, date, version and source line in the picture; prints the path of each.
  NAMES              ${FIGURE_NAMES.join(", ")}; several with commas
  --format LIST      ${FORMATS.join(", ")}; several with commas. PNG is drawn at twice its size
  --out DIR          the folder to write to; made if it is not there
  --overwrite        replace files of the same name
  --rows KIND        of matrix: ${ROW_GROUPINGS.join(", ")}   --order NAME   --hide ISSUE,ISSUE
  --links N          of network: fewest shared propositions, 1 to 3
  --all              of two-mode, tree: every commentator one by one, however tall
  --proposition ID   of split, with --by country, type or voice
  --a, --b, --c, --d of selections: what is compared, each a filter as in country=US, or rest
  --by KIND          of group-members: institution, country, type, voice
  --refused          of clusters, group-profiles, group-members: draw the best division also where the verdict refuses it,
                     with the refusal written across; without it such a figure is not written and the exit code is 1
${FILTER_HELP}
CONCORDANCE_URL names the installation that the files lead back to.`;

const OWN = ["rows", "order", "hide", "links", "proposition", "by", ...SELECTION_KEYS] as const;

const OPTIONS = {
  ...FILTER_OPTIONS,
  format: { type: "string" },
  out: { type: "string" },
  overwrite: { type: "boolean" },
  rows: { type: "string" },
  order: { type: "string" },
  hide: { type: "string" },
  links: { type: "string" },
  proposition: { type: "string" },
  by: { type: "string" },
  a: { type: "string" },
  b: { type: "string" },
  c: { type: "string" },
  d: { type: "string" },
  refused: { type: "boolean" },
  all: { type: "boolean" },
} as const;

export const figureVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values, given } = parseCall({ parameters, options: OPTIONS, positionals: ["DOSSIER", "NAMES"] });
    const [id = "", written = ""] = given;
    const names = readNames(written, { option: "NAMES", known: FIGURE_NAMES });
    const formats = readNames(values.format, { option: "--format", known: FORMATS });
    if (!values.out) throw new CallError("--out is missing: it says to which folder the files are to be written.");
    const folder = userPath(values.out);
    const own = OWN.flatMap((name) => (values[name] ? [[name, values[name]]] : []));
    const stated: Record<string, string> = Object.fromEntries(values.all ? [...own, ["all", "1"]] : own);
    const view = await withDatabase(async () => {
      const opened = await openView(id, { values, place: "" });
      const state = figureState(stated, opened.index.dossier);
      return withGroups(opened, { names, state, refused: values.refused === true });
    });
    const files = names.flatMap((name) =>
      formats.map((format) => ({ name, format, target: path.join(folder, fileName(view, name, format)) })),
    );
    await prepareTargets({ folder, targets: files.map(({ target }) => target), overwrite: values.overwrite === true });
    let isWhole = true;
    for (const file of files) isWhole = (await write(view, file)) && isWhole;
    return isWhole ? 0 : 1;
  },
};

/** What the figures are drawn from: with the groups, where one of them draws them or puts rows by them. */
async function withGroups(
  view: StampedView,
  { names, state, refused }: { names: readonly string[]; state: FigureState; refused: boolean },
): Promise<Asked> {
  const areRows = names.some((name) => needsGroups(name, state));
  const areDrawn = names.some(drawsGroups);
  const areMarked = names.some(needsGrouping);
  const areCompared = names.some(comparesSelections);
  if (!areRows && !areDrawn && !areMarked && !areCompared) return { ...view, state };
  const within = COMMAND_TIMEOUT_MS;
  try {
    return {
      ...view,
      state,
      ...(areRows && { rowGroups: await requestRowGroups(view.selection, { within }) }),
      ...(areDrawn && { division: await requestDivision(view.selection, { within, refused }) }),
      difference: areCompared ? await requestAskedDifference({ ...view, state }, { within }) : null,
      grouping: areMarked ? await groupsFoundWithin(view.selection, within) : null,
    };
  } finally {
    await closeAnalyses();
  }
}

type Asked = StampedView & FigureView;

/** @throws CallError for what no figure of the dossier can be asked for, with what can. */
function figureState(stated: Record<string, string>, dossier: Dossier): FigureState {
  const [first] = keepKnownParameters(stated, dossier).unknown;
  if (!first) return readState(stated, FIGURE_STATE);
  const known = knownValues(dossier).get(first.key) ?? [];
  throw new CallError(`--${first.key} "${first.value}" is not known. Known: ${[...known].join(", ")}.`);
}

function fileName(view: StampedView, name: string, format: string): string {
  return viewFileName(briefingContext(view), name, format);
}

/** @returns whether the file was written; what keeps one from it does not keep the others. */
async function write(
  view: Asked,
  { name, format, target }: { name: string; format: (typeof FORMATS)[number]; target: string },
): Promise<boolean> {
  const figure = figureOf(name, view);
  if (!figure || "why" in figure) {
    say(`No ${name} was written. ${figure?.why ?? "There is no such figure."}`);
    return false;
  }
  try {
    const { lines } = briefingContext({ ...view, permalink: siteOrigin() + figurePage(figure, view.selection) });
    const heading = figureHeading(name, figure, view);
    const framed = (note: string | null) =>
      framedFigure(figure.drawing, {
        title: heading.title,
        lines: [...heading.lines, figure.note, ...(note === null ? [] : [note]), ...lines],
      });
    const made = {
      csv: async () => toCsv(figure.table),
      svg: async () => framed(null).svg,
      png: async () => drawPng(await drawnWithNote(framed, ({ svg }) => textOfMarkup(svg))),
    };
    await writeFile(target, await made[format]());
  } catch (error) {
    if (!(error instanceof PrintError)) throw error;
    say(`No PNG of ${name} was written. ${error.message}`);
    return false;
  }
  print(target);
  return true;
}
