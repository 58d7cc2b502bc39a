import { memoize } from "@/lib/cache/memoize";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { searchTerms } from "@/lib/search/search-terms";
import { findEntries, searchable } from "@/lib/views/search/find-entries";
import { type NamedCommentator, nameCommentator } from "@/lib/wording/names";

const MOST = 5;

const entriesOf = memoize(({ dossier }: DossierIndex) =>
  searchable(dossier.commentators.map(({ id, name, namesInSources }) => ({ id, name, also: namesInSources ?? "" }))),
);

/**
 * The commentators that typed words may mean, at most five, found as in the palette: by either spelling, or by one that
 * comes near.
 */
export function suggestCommentators(index: DossierIndex, typed: string): NamedCommentator[] {
  if (searchTerms(typed).terms.length === 0) return [];
  return findEntries(entriesOf(index), typed, MOST).flatMap(({ id }) => {
    const commentator = index.commentators.get(id);
    return commentator ? [nameCommentator(index, commentator)] : [];
  });
}
