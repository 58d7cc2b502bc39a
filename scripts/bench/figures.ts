import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FigureView } from "@/figures/figure";
import { FIGURE_NAMES, figureOf } from "@/figures/figure-of";
import { framedFigure } from "@/figures/framed-figure";
import { indexDossier } from "@/lib/domain/dossier-index";
import { readPackage } from "@/lib/dossier/read-package";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { drawPng } from "@/lib/printing/draw-png";
import type { DossierView } from "@/lib/selection/dossier-view";
import { viewUnder } from "@/lib/selection/open-view";
import { selectionGrouping } from "@/lib/selection/selection-analysis";
import { shownDivision } from "@/lib/views/groups/division";
import { PLAIN_FIGURE } from "@/lib/views/page-state";
import { timeServedFigures } from "@/scripts/bench/figures/served-figures";
import { median } from "@/scripts/bench/median";
import { inRoot } from "@/scripts/setup/paths.mjs";

/**
 * Times every figure of the dossiers that come with the product, or of the package folders given: from the loaded
 * dossier to the SVG, and from the SVG to the PNG. Medians in milliseconds after one warm-up. With --served, or beside
 * another checkout that was built before, as a reader gets them instead, of 188 commentators.
 *
 *   npm run bench -- figures [FOLDER …]
 *   npm run bench -- figures --served [--peer FOLDER]
 */
async function main(): Promise<void> {
  const given = process.argv.slice(2);
  if (given.includes("--served") || given.includes("--peer")) {
    const place = given.indexOf("--peer");
    return timeServedFigures({ peer: place < 0 ? null : (given[place + 1] ?? null) });
  }
  const built = readdirSync(inRoot("prisma/dossiers")).map((name) => inRoot(`prisma/dossiers/${name}`));
  console.log("| dossier | figure | size | SVG KB | SVG ms | PNG ms |\n|---|---|---|---:|---:|---:|");
  for (const folder of given.length > 0 ? given : built) {
    const { index, selection } = load(folder);
    const division = shownDivision(selectionGrouping(selection));
    for (const name of FIGURE_NAMES) {
      const line = await measured(name, { index, selection, ...(division && { division: { division, why: null } }) });
      if (line) console.log(`| ${index.dossier.id} | ${name} | ${line} |`);
    }
  }
}

const RUNS = 3;

async function measured(name: string, view: Omit<FigureView, "state">): Promise<string | null> {
  const draw = () => {
    // A selection of its own, so that nothing is remembered from the run before.
    const figure = figureOf(name, { ...view, selection: { ...view.selection }, state: PLAIN_FIGURE });
    if (!figure || "why" in figure) return null;
    return framedFigure(figure.drawing, { title: figure.title, lines: [figure.note] });
  };
  const drawn = draw();
  if (!drawn) return null;
  await drawPng(drawn);
  const [toSvg, toPng]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const picture = draw() ?? drawn;
    const between = performance.now();
    await drawPng(picture);
    toSvg.push(between - start);
    toPng.push(performance.now() - between);
  }
  const size = `${Math.ceil(drawn.width)} × ${Math.ceil(drawn.height)}`;
  return [size, (drawn.svg.length / 1024).toFixed(0), median(toSvg).toFixed(0), median(toPng).toFixed(0)].join(" | ");
}

function load(folder: string): DossierView {
  const files = readdirSync(folder)
    .filter((name) => /\.(csv|json)$/.test(name))
    .map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))] as const);
  const { dossier } = readPackage(new Map(files));
  if (!dossier) throw new Error(`The dossier in ${folder} cannot be read; the verb import says why.`);
  const index = indexDossier(dossier);
  return viewUnder(index, EMPTY_FILTER);
}

void main();
