import type { DossierIndex } from "../domain/dossier-index";
import { MOST_COMPARED } from "./comparison-view";
import { searchTerms } from "./highlight";
import { fullName, shownName } from "./names";

/** Ids of the voices an address asks to compare ("with=a,b"), those the dossier has, each once. */
export function comparedIds(index: DossierIndex, view: Readonly<Record<string, string>>): string[] {
  const asked = (view.with ?? "").split(",").filter((id) => index.commentators.has(id));
  return [...new Set(asked)].slice(0, MOST_COMPARED);
}

/**
 * The list of ids with the voice added whose name was typed ("add=merrill"): the exact name, else the only name in which every
 * typed word begins a word. Null where nothing was typed, the list is full, or no single voice is meant.
 */
export function addVoice(index: DossierIndex, view: Readonly<Record<string, string>>): string | null {
  const typed = view.add?.trim();
  const chosen = comparedIds(index, view);
  if (!typed || chosen.length >= MOST_COMPARED) return null;
  const names = index.dossier.commentators.map((commentator) => ({
    id: commentator.id,
    full: fullName(shownName(commentator)),
    words: searchTerms(`${commentator.name} ${commentator.namesInSources ?? ""}`),
  }));
  const terms = searchTerms(typed);
  const exact = names.find(({ id, full }) => full === typed || id === typed);
  const matching = names.filter(
    ({ words }) => terms.length > 0 && terms.every((term) => words.some((word) => word.startsWith(term))),
  );
  const meant = exact ?? (matching.length === 1 ? matching[0] : undefined);
  return meant ? [...new Set([...chosen, meant.id])].join(",") : null;
}
