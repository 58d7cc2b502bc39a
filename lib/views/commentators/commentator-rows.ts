import { hasValue } from "@/lib/domain/position";
import type { DossierView } from "@/lib/selection/dossier-view";
import { type PositionStrip, positionStrip } from "@/lib/views/commentators/position-strip";
import { type PageOf, pageOf } from "@/lib/views/lists/page-of";
import { type MarkView, markView } from "@/lib/views/matrix/mark-view";
import { KIND_WORDS, VOICE_WORDS } from "@/lib/wording/labels";
import { byName, type NamedCommentator, nameCommentator, shownInstitution } from "@/lib/wording/names";

export interface CommentatorRow {
  readonly commentator: NamedCommentator;
  readonly role: string;
  readonly positions: number;
  /** Whether there are positions, and the filter leaves none of them: then nothing may be said of silence. */
  readonly isSetAside: boolean;
  readonly quotations: number;
  /** Every position left, one cell a proposition. */
  readonly strip: PositionStrip;
  /** Id of the institution and code of the country that are named; null where none is. */
  readonly institutionId: string | null;
  readonly countryCode: string | null;
}

/** So many commentators are one page: the members of the United Nations are. */
export const MAX_ROWS = 200;

/** One page of the commentators left under the filter, by name, with how much is known of each. */
export function commentatorsPage({
  index,
  selection,
  asked,
}: DossierView & {
  /** Page, from 1; anything else gives the nearest there is. */
  readonly asked: number;
}): PageOf<CommentatorRow> {
  const named = selection.commentators.map((commentator) => ({ commentator, ...nameCommentator(index, commentator) }));
  const page = pageOf(named.toSorted(byName), { size: MAX_ROWS, asked });
  const commentators = page.items.map(({ commentator }) => commentator);
  return { ...page, items: commentatorRows({ index, selection: { ...selection, commentators } }) };
}

/** Every commentator left under the filter, by name, with how much is known of it. */
export function commentatorRows({ index, selection }: DossierView): CommentatorRow[] {
  const anywhere = countedByCommentator(index.positions.filter(hasValue));
  const left = countedByCommentator(selection.positions.filter(hasValue));
  const quoted = countedByCommentator(selection.quotations);
  const marksOf = marksByCommentator({ index, selection });
  return selection.commentators
    .map((commentator) => ({
      commentator: nameCommentator(index, commentator),
      role: commentator.kind === "unnamed-group" ? KIND_WORDS["unnamed-group"] : VOICE_WORDS[commentator.voice],
      positions: left.get(commentator.id) ?? 0,
      isSetAside: !left.has(commentator.id) && anywhere.has(commentator.id),
      quotations: quoted.get(commentator.id) ?? 0,
      strip: positionStrip(index.dossier, marksOf(commentator.id)),
      institutionId: shownInstitution(index, commentator.id)?.id ?? null,
      countryCode: commentator.country,
    }))
    .toSorted((a, b) => byName(a.commentator, b.commentator));
}

function countedByCommentator(things: readonly { readonly commentatorId: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { commentatorId } of things) counts.set(commentatorId, (counts.get(commentatorId) ?? 0) + 1);
  return counts;
}

/** The mark of each proposition left, in the order of the dossier, by commentator. */
function marksByCommentator({
  index,
  selection: { positions, setAside, propositions },
}: DossierView): (id: string) => MarkView[] {
  const key = (commentatorId: string, propositionId: string) => `${commentatorId} ${propositionId}`;
  const held = new Map(positions.map((position) => [key(position.commentatorId, position.propositionId), position]));
  const hidden = new Set(setAside.map((position) => key(position.commentatorId, position.propositionId)));
  return (id) =>
    propositions.map((proposition) => {
      const cell = key(id, proposition.id);
      return markView(index.dossier, held.get(cell) ?? null, {
        isSetAside: hidden.has(cell),
        isRead: index.isRead(id, proposition.id),
      });
    });
}
