/**
 * What the grouping makes of simulated data, as a Markdown table on standard output.
 *
 *   npx tsx scripts/simulate.ts [--sets 100] [--seed 1] [--chance 199] [--power 100] [--stability 100] [--staged]
 *     [--seeds 5] [--only noise,camps-thin]
 *
 * Each kind of data is drawn `--sets` times (some twice as often). With --staged the trials are those of a dossier, in
 * stages. With --seeds N each set is grouped with N seeds instead, in stages, and the table says how often verdicts
 * differ. `--only` takes kinds by their ids, or by how they begin. One thread; about 0.3 s a set.
 */
import { parseArgs } from "node:util";
import { SIMULATED_KINDS } from "@/scripts/simulation/simulated-kinds";
import type { SimulatedKind } from "@/scripts/simulation/stance-draws";
import { seedFlips, summariseKind } from "@/scripts/simulation/summarise-kind";

const { values } = parseArgs({
  options: {
    sets: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    chance: { type: "string", default: "199" },
    power: { type: "string", default: "100" },
    stability: { type: "string", default: "100" },
    staged: { type: "boolean", default: false },
    seeds: { type: "string" },
    only: { type: "string", default: "" },
  },
});

const replicates = values.staged
  ? undefined
  : { chance: Number(values.chance), power: Number(values.power), stability: Number(values.stability) };
const asked = values.only.split(",");
const isRequested = (id: string) =>
  asked.some((one) => (SIMULATED_KINDS.some((kind) => kind.id === one) ? id === one : id.startsWith(one)));
const kinds = SIMULATED_KINDS.filter(({ id }) => isRequested(id));
if (values.seeds !== undefined) {
  console.log("| data | sets | seeds | verdicts differ | without a word of an edge | every seed on an edge |");
  console.log("|---|---|---|---|---|---|");
  for (const kind of kinds) console.log(flipLineOf(kind, Number(values.seeds)));
} else {
  console.log(
    "| data | sets | too little | no structure | tentative | clear | p ≤ 0.05 | on the edge | k right | median adj. Rand, members | members |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|---|");
  for (const kind of kinds) console.log(lineOf(kind));
}

function flipLineOf(kind: SimulatedKind, seeds: number): string {
  const { sets, ...found } = seedFlips(kind, { sets: Number(values.sets), seed: Number(values.seed), seeds });
  return `| ${[kind.title, sets, seeds, found.flipped, found.withoutWord, found.onEdge].join(" | ")} |`;
}

function lineOf(kind: SimulatedKind): string {
  const sets = Number(values.sets) * kind.share;
  const found = summariseKind(kind, { sets, seed: Number(values.seed), replicates });
  const share = (count: number) => (count / sets).toFixed(2);
  const { verdicts, significant, onEdge, rightNumber, medianRand, membersShare } = found;
  process.stderr.write(`${kind.id}: ${sets} sets done\n`);
  return `| ${[
    kind.title,
    sets,
    share(verdicts["too-little-data"]),
    share(verdicts["no-structure"]),
    share(verdicts.tentative),
    share(verdicts.clear),
    share(significant),
    share(onEdge),
    rightNumber?.toFixed(2) ?? "",
    medianRand?.toFixed(2) ?? "",
    membersShare === null ? "" : `${Math.round(100 * membersShare)} %`,
  ].join(" | ")} |`;
}
