import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { isOfGroups } from "@/figures/figure";
import { FIGURE_NAMES } from "@/figures/figure-of";
import { writePackage } from "@/lib/dossier/write-package";
import { type Answer, ask } from "@/scripts/bench/load/readers";
import { type ServedBuild, serveBuilds } from "@/scripts/bench/load/served-builds";
import { inRoot } from "@/scripts/setup/paths.mjs";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";

const BUILT_IN = "unga-2019-arms";
const PROPOSITION = "N1";
const MADE = { commentators: 188, groups: 3, propositions: 24, nameLength: 70, isManyScripts: true };
const RUNS = 5;
/** What took longer is asked for less often. */
const SLOW_MS = 3_000;
const SLOW_RUNS = 3;

/**
 * Times the PNG of every figure of two dossiers of 188 commentators as a reader gets it, one after the other: of the
 * second that comes with the product, and of one with names of 70 letters. Medians in milliseconds; the first of a
 * figure is not counted but shown, for it meets a verdict that is not computed and code that was never run.
 */
export async function timeServedFigures({ peer }: { readonly peer: string | null }): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-figures-"));
  const { builds, stop } = await serveBuilds(folder, { peer });
  try {
    const made = await writeMade(folder);
    for (const { name, command } of builds) {
      for (const place of [made, inRoot("prisma/dossiers", BUILT_IN)]) {
        // A build of another time may not know a column; its cells then say that it has no such dossier.
        await command(["import", place]).catch(() => console.error(`${path.basename(place)} is refused by ${name}.`));
      }
    }
    console.error(`Load before the first measurement: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.`);
    console.log(`| dossier, figure | ${builds.map(({ name }) => `${name}: first | then`).join(" | ")} |`);
    console.log(`|---|${builds.map(() => "---:|---:|").join("")}`);
    for (const dossier of [BUILT_IN, path.basename(made)]) {
      for (const figure of FIGURE_NAMES) {
        const cells = [];
        for (const build of builds) cells.push(await timesOf(build, { dossier, figure }));
        console.log(`| ${dossier}, ${figure} | ${cells.join(" | ")} |`);
      }
    }
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeMade(folder: string): Promise<string> {
  const dossier = clusteredDossier(MADE);
  const place = path.join(folder, dossier.id);
  await mkdir(place);
  for (const [name, bytes] of writePackage(dossier)) await writeFile(path.join(place, name), bytes);
  return place;
}

/** What a figure cannot be drawn without. */
function queryOf({ dossier, figure }: { readonly dossier: string; readonly figure: string }): string {
  if (figure === "split") return `&proposition=${dossier === BUILT_IN ? PROPOSITION : "P1"}`;
  if (figure === "selections") return `&a=${encodeURIComponent("country=US")}&b=rest`;
  // Where groups are refused the picture says so across itself: it takes as long.
  return isOfGroups(figure) ? "&refused=1" : "";
}

/** @returns the first and the median, or why there is none, as two cells of a table. */
async function timesOf(
  { address }: ServedBuild,
  { dossier, figure }: { readonly dossier: string; readonly figure: string },
): Promise<string> {
  const picture = `${address}/api/v1/dossiers/${dossier}/figures/${figure}?format=png${queryOf({ dossier, figure })}`;
  const first = await ask(picture);
  if (first.status !== 200) return `${first.status} | `;
  const runs = first.ms > SLOW_MS ? SLOW_RUNS : RUNS;
  const then: Answer[] = [];
  for (let run = 0; run < runs; run++) then.push(await ask(picture));
  const sorted = then.map(({ ms }) => ms).sort((a, b) => a - b);
  return `${first.ms.toFixed(0)} | ${(sorted[Math.floor(runs / 2)] ?? Number.NaN).toFixed(0)}`;
}
