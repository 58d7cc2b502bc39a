import { adjustedRandIndex } from "@/lib/analysis/grouping/adjusted-rand-index";
import { type Grouping, groupCommentators, type Verdict } from "@/lib/analysis/grouping/group-commentators";
import type { Replicates } from "@/lib/analysis/grouping/parameters";
import { seededRandom } from "@/lib/analysis/seeded-random";
import type { SimulatedKind, SimulatedSet } from "@/scripts/simulation/stance-draws";

export interface KindSummary {
  readonly verdicts: Record<Verdict, number>;
  /** Sets with p ≤ 0.05, whatever the verdict. */
  readonly significant: number;
  /** Of the members of groups that were shown, against the planted groups; null where nothing was planted or shown. */
  readonly medianRand: number | null;
  /** Members of the usable people, over the sets in which groups were shown. */
  readonly membersShare: number | null;
  /** Sets with as many groups as were planted, of those in which groups were shown; null as above. */
  readonly rightNumber: number | null;
  /** Sets in which p or power lay on the edge of a limit after the last trial. */
  readonly onEdge: number;
}

/** Draws sets of one kind and groups each of them. Set number n is the same whatever else is drawn. */
export function summariseKind(
  kind: SimulatedKind,
  { sets, seed, replicates }: { sets: number; seed: number; replicates: Replicates | undefined },
): KindSummary {
  const verdicts: Record<Verdict, number> = { "too-little-data": 0, "no-structure": 0, tentative: 0, clear: 0 };
  const rands: number[] = [];
  let significant = 0;
  let members = 0;
  let people = 0;
  let right = 0;
  let onEdge = 0;
  for (let set = 0; set < sets; set++) {
    const drawn = kind.draw(seededRandom({ seed, stage: kind.id, replicate: set }));
    const grouping = groupCommentators(drawn.matrix, { minimumShared: 2, seed: set, replicates });
    verdicts[grouping.verdict]++;
    if (grouping.p !== null && grouping.p <= 0.05) significant++;
    if (grouping.edge) onEdge++;
    const rand = randOfMembers(grouping, drawn);
    if (rand === null) continue;
    rands.push(rand);
    members += grouping.groups.reduce((sum, group) => sum + group.members.length, 0);
    people += grouping.usable.length;
    if (grouping.k === new Set(drawn.truth).size) right++;
  }
  return {
    verdicts,
    significant,
    medianRand: rands.sort((a, b) => a - b)[Math.floor(rands.length / 2)] ?? null,
    membersShare: people > 0 ? members / people : null,
    rightNumber: rands.length > 0 ? right / rands.length : null,
    onEdge,
  };
}

function randOfMembers({ groups }: Grouping, { matrix, truth }: SimulatedSet): number | null {
  if (truth === null || groups.length === 0) return null;
  const planted = new Map(matrix.commentators.map((id, row) => [id, truth[row] ?? ""]));
  const placed = groups.flatMap(({ id, members }) => members.map((member) => ({ id, member })));
  return adjustedRandIndex(
    placed.map(({ id }) => id),
    placed.map(({ member }) => planted.get(member) ?? ""),
  );
}
