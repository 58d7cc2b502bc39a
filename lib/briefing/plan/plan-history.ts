import type { BriefingPlan } from "@/lib/briefing/plan/plan";

/** A plan with what it was before and what was undone. Nothing here is ever changed in place. */
export interface PlanHistory {
  readonly past: readonly BriefingPlan[];
  readonly present: BriefingPlan;
  readonly future: readonly BriefingPlan[];
  /** What is being typed into, so that a word typed letter by letter is one step back and not ten. */
  readonly typing: string | null;
}

/** Steps back that are kept; older ones are forgotten. */
const MAX_STEPS = 200;

export function beginHistory(plan: BriefingPlan): PlanHistory {
  return { past: [], present: plan, future: [], typing: null };
}

/**
 * Makes a plan the present one. What was undone before is gone, as everywhere.
 *
 * @param typing what was typed into; consecutive changes to the same thing are one step.
 */
export function changed(history: PlanHistory, plan: BriefingPlan, typing: string | null = null): PlanHistory {
  if (plan === history.present) return history;
  const isSameStep = typing !== null && typing === history.typing;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present: plan, future: [], typing };
}

/** One step back; at the beginning nothing changes. */
export function undone(history: PlanHistory): PlanHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    typing: null,
  };
}

/** One step forward again; where nothing was undone nothing changes. */
export function redone(history: PlanHistory): PlanHistory {
  const [after, ...future] = history.future;
  if (!after) return history;
  return { past: [...history.past, history.present], present: after, future, typing: null };
}
