import type { Dossier } from "@/lib/domain/dossier";
import {
  type AskedSelection,
  askedSelections,
  MIN_SELECTIONS,
  REST,
  SELECTION_KEYS,
  type SelectionKey,
  selectionText,
} from "@/lib/filters/asked-selections";
import { choosesPeople } from "@/lib/filters/selection-choices";
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
  const rests = SELECTION_KEYS.filter((key) => new URLSearchParams(state[key] ?? "").has(REST));
  if (rests.length > 1)
    return { asked: null, problem: `“${REST}” can be given once: it is everybody in no other selection.` };
  const { asked } = askedSelections(state, dossier);
  const apart = asked.find((one) => !one.isRest && !choosesPeople(one.filter));
  if (rests.length > 0 && apart)
    return {
      asked: null,
      problem: `“${REST}” needs the others to choose by who speaks (country, institution, type, voice, kind or side): “${selectionText(apart)}” leaves nobody out.`,
    };
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
  const ofPage = ["issue", "unnamed", "shared"].find((key) => params.has(key));
  if (ofPage) return `“${ofPage}” holds for all selections alike; give it beside them.`;
  return strictFilter({ params, dossier, also: {} }).problem;
}
