/**
 * What the grouping makes of simulated data, as a Markdown table on standard output.
 *
 *   npx tsx scripts/simulate.ts [--sets 100] [--seed 1] [--chance 199] [--stability 60] [--only noise]
 *
 * Each kind of data is drawn `--sets` times (some twice as often). One thread; about 0.2 s a set.
 */
import { parseArgs } from "node:util";
import { SIMULATED_KINDS, type SimulatedKind } from "./simulation/simulated-kinds";
import { summariseKind } from "./simulation/summarise-kind";

const { values } = parseArgs({
  options: {
    sets: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    chance: { type: "string", default: "199" },
    stability: { type: "string", default: "60" },
    only: { type: "string", default: "" },
  },
});

const replicates = { chance: Number(values.chance), power: 100, stability: Number(values.stability) };
const kinds = SIMULATED_KINDS.filter(({ id }) => id.startsWith(values.only));
console.log(
  "| data | sets | too little | no structure | tentative | clear | p ≤ 0.05 | median adj. Rand, members | members |",
);
console.log("|---|---|---|---|---|---|---|---|---|");
for (const kind of kinds) console.log(lineOf(kind));

function lineOf(kind: SimulatedKind): string {
  const sets = Number(values.sets) * kind.share;
  const found = summariseKind(kind, { sets, seed: Number(values.seed), replicates });
  const share = (count: number) => (count / sets).toFixed(2);
  const { verdicts, significant, medianRand, membersShare } = found;
  process.stderr.write(`${kind.id}: ${sets} sets done\n`);
  return `| ${[
    kind.title,
    sets,
    share(verdicts["too-little-data"]),
    share(verdicts["no-structure"]),
    share(verdicts.tentative),
    share(verdicts.clear),
    share(significant),
    medianRand?.toFixed(2) ?? "",
    membersShare === null ? "" : `${Math.round(100 * membersShare)} %`,
  ].join(" | ")} |`;
}
