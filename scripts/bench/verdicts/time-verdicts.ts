import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { groupingEffort } from "@/lib/analysis/grouping/grouping-effort";
import { groupingTooLarge } from "@/lib/findings/too-large";
import { generatedMatrix } from "@/scripts/bench/generated-dossier";
import { median } from "@/scripts/bench/median";
import { startVerdictBuild, type TimedVerdict, type VerdictBuild } from "@/scripts/bench/verdicts/verdict-builds";
import { inRoot } from "@/scripts/setup/paths.mjs";

interface VerdictSize {
  readonly commentators: number;
  readonly propositions: number;
  readonly missing: number;
  /** Timed after the first, which meets code that is not compiled yet. 0: the first alone is timed, beside nobody. */
  readonly runs: number;
}

/** The fourth lies on an edge, so that all three stages are run; the last ones take long, and no other build tries. */
const SIZES: readonly VerdictSize[] = [
  { commentators: 500, propositions: 30, missing: 0.05, runs: 5 },
  { commentators: 100, propositions: 600, missing: 0.05, runs: 5 },
  { commentators: 60, propositions: 13, missing: 0.6, runs: 5 },
  { commentators: 60, propositions: 13, missing: 0.78, runs: 5 },
  { commentators: 2000, propositions: 200, missing: 0.87, runs: 0 },
  { commentators: 5000, propositions: 20, missing: 0.6, runs: 0 },
];

/**
 * Whole verdicts by as many workers as there are processors, in a process of their own; where another build is named,
 * in turn with it, so that both meet the same machine. One line a size.
 *
 * @param folder for the matrices. @param peer the folder of the other build.
 */
export async function* timeVerdicts(
  folder: string,
  { peer }: { readonly peer: string | null },
): AsyncGenerator<string> {
  const threads = availableParallelism();
  for (const { commentators, propositions, missing, runs } of SIZES) {
    const matrix = generatedMatrix({ commentators, propositions, missing });
    const words = `verdict, ${commentators} × ${propositions}, ${Math.round(missing * 100)} % missing, ${threads} threads`;
    const refusal = groupingTooLarge(groupingEffort(matrix));
    if (refusal) {
      yield `${words}: refused. ${refusal}`;
      continue;
    }
    const file = path.join(folder, `${commentators}x${propositions}-${missing}.json`);
    // Earlier builds call commentators voices.
    writeFileSync(file, JSON.stringify({ ...matrix, voices: matrix.commentators }));
    const builds = [inRoot(), ...(peer !== null && runs > 0 ? [peer] : [])].map((root) =>
      startVerdictBuild(root, { threads }),
    );
    yield `${words}: ${describe(await inTurn(builds, { file, runs }))}`;
    await Promise.all(builds.map((build) => build.end()));
  }
}

/** By build: the first verdict and those after it. */
async function inTurn(
  builds: readonly VerdictBuild[],
  { file, runs }: { readonly file: string; readonly runs: number },
): Promise<TimedVerdict[][]> {
  const taken: TimedVerdict[][] = builds.map(() => []);
  for (let run = 0; run <= runs; run++) {
    for (const [at, build] of builds.entries()) taken[at]?.push(await build.compute(file));
  }
  return taken;
}

function describe([ours = [], theirs = []]: readonly TimedVerdict[][]): string {
  const own = middle(ours);
  const first = ours[0];
  const last = ours.at(-1);
  const work = `${last?.groupings} groupings, ${last?.verdict}, ${last?.peakMb.toFixed(0)} MB at most`;
  const beside =
    theirs.length > 0
      ? `, theirs ${middle(theirs).toFixed(0)} ms (${theirs.at(-1)?.groupings} groupings), ratio ${(own / middle(theirs)).toFixed(3)}`
      : "";
  return `${own.toFixed(0)} ms${beside}; the first ${first?.ms.toFixed(0)} ms; ${work}`;
}

/** Median of what came after the first, of the first alone where nothing did. */
function middle(verdicts: readonly TimedVerdict[]): number {
  return median((verdicts.length > 1 ? verdicts.slice(1) : verdicts).map(({ ms }) => ms));
}
