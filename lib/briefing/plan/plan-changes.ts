import type { BriefingPlan, PlannedBlock } from "@/lib/briefing/plan/plan";

/** What the author changed on a block, compared with what was proposed. */
export type BlockChange = "added" | "moved" | "heading" | "text replaced" | "text added" | "bound to something else";

export interface PlanChanges {
  /** Changes of blocks that are in the plan, by their id; a block that is as proposed has none. */
  readonly ofBlocks: ReadonlyMap<string, readonly BlockChange[]>;
  /** Blocks that were proposed and are not in the plan any more. */
  readonly removed: readonly PlannedBlock[];
  readonly isRetitled: boolean;
  /** How many changes there are in all. */
  readonly count: number;
}

/**
 * Difference between a plan and the proposed one. Blocks are the same where their ids are and their kinds are; a block
 * is moved where the order of those that both have puts it elsewhere. O(blocks²).
 */
export function planChanges(plan: BriefingPlan, proposed: BriefingPlan): PlanChanges {
  const before = new Map(proposed.blocks.map((block) => [block.id, block]));
  const isKept = (block: PlannedBlock) => before.get(block.id)?.kind === block.kind;
  const kept = plan.blocks.filter(isKept).map(({ id }) => id);
  const still = new Set(
    longestInOrder(
      kept,
      proposed.blocks.map(({ id }) => id),
    ),
  );
  const ofBlocks = new Map(
    plan.blocks.flatMap((block): [string, BlockChange[]][] => {
      const proposal = isKept(block) ? before.get(block.id) : undefined;
      const changes = proposal ? changesOf(block, proposal, !still.has(block.id)) : (["added"] as BlockChange[]);
      return changes.length === 0 ? [] : [[block.id, changes]];
    }),
  );
  const removed = proposed.blocks.filter(({ id }) => !kept.includes(id));
  const isRetitled = plan.title !== proposed.title;
  const changed = [...ofBlocks.values()].reduce((sum, { length }) => sum + length, 0);
  return { ofBlocks, removed, isRetitled, count: changed + removed.length + (isRetitled ? 1 : 0) };
}

function changesOf(block: PlannedBlock, proposal: PlannedBlock, isMoved: boolean): BlockChange[] {
  const changes: readonly (readonly [BlockChange, boolean])[] = [
    ["moved", isMoved],
    ["heading", block.heading !== proposal.heading],
    ["text replaced", block.text !== proposal.text],
    ["text added", (block.beside ?? "") !== (proposal.beside ?? "")],
    ["bound to something else", JSON.stringify(boundTo(block)) !== JSON.stringify(boundTo(proposal))],
  ];
  return changes.flatMap(([change, isMade]) => (isMade ? [change] : []));
}

/** What a block is bound to: all but its place and the author's words. */
function boundTo(block: PlannedBlock): readonly (readonly [string, unknown])[] {
  const own = new Set(["id", "heading", "text", "beside"]);
  return Object.entries(block)
    .filter(([key]) => !own.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The longest run of ids, in the order given, that stands in the same order among others: those outside it were moved.
 */
function longestInOrder(ids: readonly string[], order: readonly string[]): string[] {
  const places = ids.map((id) => order.indexOf(id));
  const best: { readonly length: number; readonly before: number }[] = [];
  for (const [at, place] of places.entries()) {
    const candidates = best
      .map(({ length }, before) => ({ length: length + 1, before }))
      .filter(({ before }) => (places[before] ?? 0) < place);
    best[at] = candidates.reduce((a, b) => (b.length > a.length ? b : a), { length: 1, before: -1 });
  }
  let at = best.reduce((top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top), 0);
  const run: string[] = [];
  while (at >= 0 && ids[at] !== undefined) {
    run.unshift(ids[at] ?? "");
    at = best[at]?.before ?? -1;
  }
  return run;
}
