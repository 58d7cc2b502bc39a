import type { Dossier } from "@/lib/domain/dossier";
import {
  type AskedSelection,
  askedSelections,
  MIN_SELECTIONS,
  REST,
  SELECTION_KEYS,
  type SelectionKey,
} from "@/lib/filters/asked-selections";
import { strictFilter } from "@/lib/filters/strict-filter";

/** Selections that were read whole, or one sentence that says what could not be read. */
export type StrictSelections =
  | { readonly asked: readonly AskedSelection[]; readonly problem: null }
  | { readonly asked: null; readonly problem: string };

/**
 * Reads the selections of a comparison and refuses what a page would leave out with a remark, as strictFilter does.
 */
export function strictSelections(
  state: Readonly<Partial<Record<SelectionKey, string | null>>>,
  dossier: Dossier,
): StrictSelections {
  for (const key of SELECTION_KEYS) {
    const problem = problemOf(state[key], dossier);
    if (problem) return { asked: null, problem: `Of the selection “${key}”: ${problem}` };
  }
  const { asked } = askedSelections(state, dossier);
  if (asked.length >= MIN_SELECTIONS) return { asked, problem: null };
  return {
    asked: null,
    problem: `A comparison takes two to ${SELECTION_KEYS.length} selections: ${SELECTION_KEYS.join(", ")}, each written as a filter is, as in country=US, or “${REST}” once for everybody else.`,
  };
}

function problemOf(text: string | null | undefined, dossier: Dossier): string | null {
  if (!text?.trim()) return null;
  const params = new URLSearchParams(text);
  params.delete("name");
  if (params.has(REST)) {
    params.delete(REST);
    return params.size === 0 ? null : `“${REST}” takes no filter: it is everybody who is in no other selection.`;
  }
  return strictFilter({ params, dossier, also: {} }).problem;
}
