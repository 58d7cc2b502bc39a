import { type BriefingPlan, parsePlan } from "@/lib/briefing/plan/plan";

/** The one briefing of a dossier that a browser keeps, with the filter it was made under. */
export interface SavedPlan {
  readonly plan: BriefingPlan;
  readonly query: string;
}

/** Reads what this browser keeps; null where it keeps nothing, may not, or something that is no plan. */
export function readSavedPlan(dossierId: string): SavedPlan | null {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(keyOf(dossierId)) ?? "null");
    if (typeof value !== "object" || value === null || !("plan" in value) || !("query" in value)) return null;
    const plan = parsePlan(value.plan);
    return plan && typeof value.query === "string" ? { plan, query: value.query } : null;
  } catch {
    return null;
  }
}

/** Keeps a plan in this browser. @returns whether it could: a private window or a full store refuses. */
export function savePlan(dossierId: string, saved: SavedPlan): boolean {
  try {
    window.localStorage.setItem(keyOf(dossierId), JSON.stringify(saved));
    return true;
  } catch {
    return false;
  }
}

export function forgetSavedPlan(dossierId: string): void {
  try {
    window.localStorage.removeItem(keyOf(dossierId));
  } catch {
    // What cannot be reached cannot be kept either.
  }
}

function keyOf(dossierId: string): string {
  return `concordance.briefing.${dossierId}`;
}
