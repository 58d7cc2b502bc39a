import type { DossierIndex } from "../domain/dossier-index";
import { oncePer } from "../domain/once-per";
import { findEntries, searchable } from "./find-entries";
import { searchTerms } from "./highlight";
import { type NamedVoice, nameVoice } from "./names";

const MOST = 5;

const entriesOf = oncePer(({ dossier }: DossierIndex) =>
  searchable(dossier.commentators.map(({ id, name, namesInSources }) => ({ id, name, also: namesInSources ?? "" }))),
);

/** The voices that typed words may mean, at most five, found as in the palette: by either spelling, or by one that comes near. */
export function likelyVoices(index: DossierIndex, typed: string): NamedVoice[] {
  if (searchTerms(typed).length === 0) return [];
  return findEntries(entriesOf(index), typed, MOST).flatMap(({ id }) => {
    const commentator = index.commentators.get(id);
    return commentator ? [nameVoice(index, commentator)] : [];
  });
}
