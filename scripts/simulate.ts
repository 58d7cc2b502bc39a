/**
 * What the grouping makes of simulated data, as a Markdown table on standard output.
 *
 *   npx tsx scripts/simulate.ts [--sets 100] [--seed 1] [--chance 199] [--power 100] [--stability 100] [--staged] [--only noise,camps-thin]
 *
 * Each kind of data is drawn `--sets` times (some twice as often). With --staged the trials are those of a dossier, in stages.
 * `--only` takes kinds by their ids, or by how they begin. One thread; about 0.3 s a set.
 */
import { parseArgs } from "node:util";
import { SIMULATED_KINDS, type SimulatedKind } from "./simulation/simulated-kinds";
import { summariseKind } from "./simulation/summarise-kind";

const { values } = parseArgs({
  options: {
    sets: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    chance: { type: "string", default: "199" },
    power: { type: "string", default: "100" },
    stability: { type: "string", default: "100" },
    staged: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});

const replicates = values.staged
  ? undefined
  : { chance: Number(values.chance), power: Number(values.power), stability: Number(values.stability) };
const asked = values.only.split(",");
const isAsked = (id: string) =>
  asked.some((one) => (SIMULATED_KINDS.some((kind) => kind.id === one) ? id === one : id.startsWith(one)));
const kinds = SIMULATED_KINDS.filter(({ id }) => isAsked(id));
console.log(
  "| data | sets | too little | no structure | tentative | clear | p ≤ 0.05 | on the edge | k right | median adj. Rand, members | members |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|---|");
for (const kind of kinds) console.log(lineOf(kind));

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
