import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { median } from "@/scripts/bench/median";
import { inRoot } from "@/scripts/setup/paths.mjs";

const DOSSIER = "unga-2019-arms";
const RUNS = 5;

interface Taken {
  readonly seconds: number;
  readonly processorSeconds: number;
}

/**
 * The whole command `analyse` of a dossier in a database of its own, start-up included: the clock and the processors.
 * The command line keeps no verdict, so each run computes it. Medians of five; two builds in turn.
 *
 * @param folder for the databases. @param peer the folder of the other build.
 * @param dossier a package that both can read.
 */
export function timeAnalyse(
  folder: string,
  { peer, dossier }: { readonly peer: string | null; readonly dossier: string },
): string {
  const builds = [inRoot(), ...(peer === null ? [] : [peer])].map((root, at) => {
    const call = (...parameters: string[]) =>
      runTimed(root, { parameters, database: path.join(folder, `analyse-${at}.db`) });
    call("migrate");
    call("import", dossier);
    return { call, taken: [] as Taken[] };
  });
  for (let run = 0; run < RUNS; run++) for (const { call, taken } of builds) taken.push(call("analyse", DOSSIER));
  const [ours, theirs] = builds.map(({ taken }) => ({
    seconds: median(taken.map(({ seconds }) => seconds)),
    processorSeconds: median(taken.map(({ processorSeconds }) => processorSeconds)),
  }));
  const words = (part: keyof Taken) => {
    const own = ours?.[part] ?? Number.NaN;
    return theirs
      ? `${own.toFixed(2)} s, theirs ${theirs[part].toFixed(2)} s, ratio ${(own / theirs[part]).toFixed(3)}`
      : `${own.toFixed(2)} s`;
  };
  return `analyse ${DOSSIER}, whole command: ${words("seconds")}; processors ${words("processorSeconds")}`;
}

/** Runs a verb in the shell, whose `times` knows what its children took of the processors. */
function runTimed(
  root: string,
  { parameters, database }: { readonly parameters: readonly string[]; readonly database: string },
): Taken {
  const entry = existsSync(path.join(root, "scripts/run.mjs"))
    ? ["scripts/run.mjs", "concordance"]
    : ["scripts/concordance.mjs"];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    "sh",
    [
      "-c",
      '"$@" >/dev/null 2>"$0"; code=$?; times; exit $code',
      `${database}.log`,
      process.execPath,
      ...entry,
      ...parameters,
    ],
    { cwd: root, env: { ...process.env, DATABASE_URL: `file:${database}` }, encoding: "utf8" },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(`${parameters.join(" ")} failed in ${root}; ${database}.log has its words. ${stderr}`);
  // The second line is of the children: minutes and seconds as user, then for the system.
  const ofChildren = [...(stdout.trim().split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  const processorSeconds = ofChildren.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return { seconds, processorSeconds };
}
