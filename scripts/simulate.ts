/**
 * What the grouping makes of simulated data, as a Markdown table on standard output.
 *
 *   npx tsx scripts/simulate.ts [--sets 100] [--seed 1] [--chance 199] [--power 100] [--stability 100] [--staged]
 *     [--seeds 5] [--only noise,camps-thin]
 *
 * Each kind of data is drawn `--sets` times (some twice as often). With --staged the trials are those of a dossier, in
 * stages. With --seeds N each set is grouped with N seeds instead, in stages, and the table says how often verdicts
 * differ. `--only` takes kinds by their ids, or by how they begin. One thread; about 0.3 s a set.
 *
 *   npx tsx scripts/simulate.ts selections [--sets 300] [--seed 1] [--chance 199] [--power 100] [--staged] [--only …]
 *
 * does the same for pairs of selections and the verdict whether they differ.
 */
import { parseArgs } from "node:util";
import { groupCommentators } from "@/lib/analysis/grouping/group-commentators";
import { seededRandom } from "@/lib/analysis/seeded-random";
import { compareSelections } from "@/lib/analysis/two-sample/compare-selections";
import { type SeededVerdict, seedFlips } from "@/scripts/simulation/seed-flips";
import type { SelectionKind } from "@/scripts/simulation/selection-draws";
import { SELECTION_KINDS } from "@/scripts/simulation/selection-kinds";
import { SIMULATED_KINDS } from "@/scripts/simulation/simulated-kinds";
import type { SimulatedKind } from "@/scripts/simulation/stance-draws";
import { summariseKind } from "@/scripts/simulation/summarise-kind";
import { summariseSelections } from "@/scripts/simulation/summarise-selections";

const { values, positionals } = parseArgs({
  allowPositionals: true,
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
function requested<Kind extends { readonly id: string }>(kinds: readonly Kind[]): Kind[] {
  const isKind = (one: string) => kinds.some(({ id }) => id === one);
  return kinds.filter(({ id }) => asked.some((one) => (isKind(one) ? id === one : id.startsWith(one))));
}
const isOfSelections = positionals[0] === "selections";
if (values.seeds !== undefined) {
  console.log("| data | sets | seeds | verdicts differ | without a word of an edge | every seed on an edge |");
  console.log("|---|---|---|---|---|---|");
  if (isOfSelections) for (const kind of requested(SELECTION_KINDS)) console.log(flipLineOf(kind, comparedSet(kind)));
  else for (const kind of requested(SIMULATED_KINDS)) console.log(flipLineOf(kind, groupedSet(kind)));
} else if (isOfSelections) {
  console.log(
    "| data | sets | too few | cannot be told | none found | no more than chance | perhaps different | different | p ≤ 0.05 | p ≤ 0.01 | only a habit | rightly marked | sets with a wrong mark |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
  for (const kind of requested(SELECTION_KINDS)) console.log(selectionLineOf(kind));
} else {
  console.log(
    "| data | sets | too little | no structure | tentative | clear | p ≤ 0.05 | on the edge | k right | median adj. Rand, members | members |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|---|");
  for (const kind of requested(SIMULATED_KINDS)) console.log(lineOf(kind));
}

function selectionLineOf(kind: SelectionKind): string {
  const sets = Number(values.sets);
  const stages = values.staged ? undefined : [{ chance: Number(values.chance), power: Number(values.power) }];
  const found = summariseSelections(kind, { sets, seed: Number(values.seed), stages });
  const share = (count: number) => (count / sets).toFixed(3);
  process.stderr.write(`${kind.id}: ${sets} sets done\n`);
  return `| ${[
    kind.title,
    sets,
    share(found.verdicts["too-few"]),
    share(found.verdicts["cannot-be-told"]),
    share(found.verdicts["none-found"]),
    share(found.verdicts["no-more-than-chance"]),
    share(found.verdicts["perhaps-different"]),
    share(found.verdicts.different),
    share(found.significant),
    share(found.highlySignificant),
    share(found.onlyHabit),
    found.marked?.toFixed(2) ?? "",
    share(found.wronglyMarked),
  ].join(" | ")} |`;
}

function flipLineOf(
  { title }: { readonly title: string },
  judgeSet: (set: number) => (seed: number) => SeededVerdict,
): string {
  const seeds = Number(values.seeds);
  const found = seedFlips(judgeSet, { sets: Number(values.sets), seeds });
  return `| ${[title, found.sets, seeds, found.flipped, found.withoutWord, found.onEdge].join(" | ")} |`;
}

/** Groups a set with any seed, as a dossier is grouped. */
function groupedSet(kind: SimulatedKind): (set: number) => (seed: number) => SeededVerdict {
  return (set) => {
    const { matrix } = kind.draw(randomOf(kind, set));
    return (seed) => groupCommentators(matrix, { minimumShared: 2, seed });
  };
}

/** Compares the selections of a set with any seed, as those of a dossier are compared. */
function comparedSet(kind: SelectionKind): (set: number) => (seed: number) => SeededVerdict {
  return (set) => {
    const { cells } = kind.draw(randomOf(kind, set));
    return (seed) => compareSelections(cells, { seed });
  };
}

function randomOf({ id }: { readonly id: string }, set: number) {
  return seededRandom({ seed: Number(values.seed), stage: id, replicate: set });
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
