import type { BriefingPlan, PlannedBlock } from "@/lib/briefing/plan/plan";

type WithoutId<Block> = Block extends unknown ? Omit<Block, "id"> : never;
export type NewBlock = WithoutId<PlannedBlock>;

/** Adds a block under an id that the plan does not have yet, at the end or before the block at `position`. */
export function addBlock(plan: BriefingPlan, block: NewBlock, position = plan.blocks.length): BriefingPlan {
  return { ...plan, blocks: plan.blocks.toSpliced(position, 0, { ...block, id: freeId(plan) }) };
}

/** Moves a block to a position among the others, from 0; a block the plan does not have changes nothing. */
export function moveBlock(plan: BriefingPlan, id: string, position: number): BriefingPlan {
  const block = plan.blocks.find((candidate) => candidate.id === id);
  if (!block) return plan;
  const others = plan.blocks.filter((candidate) => candidate !== block);
  return { ...plan, blocks: others.toSpliced(Math.max(0, position), 0, block) };
}

/** Takes a block out. */
export function removeBlock(plan: BriefingPlan, id: string): BriefingPlan {
  return { ...plan, blocks: plan.blocks.filter((block) => block.id !== id) };
}

/** Sets the author's own text of a block; null gives the generated sentences back (a free text becomes empty). */
export function editBlock(plan: BriefingPlan, id: string, text: string | null): BriefingPlan {
  const edited = (block: PlannedBlock): PlannedBlock => {
    if (block.kind === "free-text") return { ...block, text: text ?? "" };
    const { text: _replaced, ...rest } = block;
    return text === null ? rest : { ...rest, text };
  };
  return { ...plan, blocks: plan.blocks.map((block) => (block.id === id ? edited(block) : block)) };
}

/** Sets the author's own text beside the generated sentences of a block; null takes it away. */
export function writeBeside(plan: BriefingPlan, id: string, text: string | null): BriefingPlan {
  const written = (block: PlannedBlock): PlannedBlock => {
    const { beside: _replaced, ...rest } = block;
    return text === null ? rest : { ...rest, beside: text };
  };
  return { ...plan, blocks: plan.blocks.map((block) => (block.id === id ? written(block) : block)) };
}

/** Sets the author's own heading of a block; null gives the generated one back. */
export function renameBlock(plan: BriefingPlan, id: string, heading: string | null): BriefingPlan {
  const renamed = (block: PlannedBlock): PlannedBlock => {
    const { heading: _replaced, ...rest } = block;
    return heading === null ? rest : { ...rest, heading };
  };
  return { ...plan, blocks: plan.blocks.map((block) => (block.id === id ? renamed(block) : block)) };
}

function freeId(plan: BriefingPlan): string {
  const taken = new Set(plan.blocks.map(({ id }) => id));
  let next = plan.blocks.length + 1;
  while (taken.has(`b${next}`)) next += 1;
  return `b${next}`;
}
