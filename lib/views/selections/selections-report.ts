import { selectionText } from "@/lib/filters/asked-selections";
import { filterQuery } from "@/lib/filters/filter";
import type { LeftOutCount } from "@/lib/findings/selection-difference-sentence";
import type { ComparedSelection } from "@/lib/selection/compared-selections";
import type { Selection } from "@/lib/selection/selection";
import { differenceView, type JudgedPair, leftOutOf } from "@/lib/views/selections/difference-view";
import { selectionsView } from "@/lib/views/selections/selections-view";
import { selectionName } from "@/lib/wording/selection-name";

/**
 * The comparison of selections as data: everything that the page shows, with every number of the test. Commentators
 * and propositions are named by their ids; a value that was not computed is null.
 */
export function selectionsReport({
  page,
  selections,
  pairs,
}: {
  readonly page: Selection;
  readonly selections: readonly ComparedSelection[];
  readonly pairs: readonly JudgedPair[];
}) {
  const said = differenceView(pairs);
  const view = selectionsView({ selections, differences: said.propositions, hrefOf: nowhere, cellHref: nowhere });
  return {
    dossier: page.dossier.id,
    version: page.dossier.version,
    filter: filterQuery(page.filter).slice(1),
    title: said.title,
    sentences: said.sentences,
    notes: said.notes,
    selections: selections.map((one, place) => ({
      key: one.asked.key,
      name: selectionName(one.view.index, one.asked).label,
      selection: selectionText({ ...one.asked, givenName: null }),
      commentators: view?.heads[place]?.compared ?? 0,
      withPosition: view?.heads[place]?.holders ?? 0,
      onlyHere: view?.heads[place]?.onlyHere.map(({ id }) => id) ?? [],
      cannotBeDated: one.cannotBeDated.map(({ commentatorId, propositionId }) => ({
        commentator: commentatorId,
        proposition: propositionId,
      })),
    })),
    differences: pairs.map((pair) => pairReport(pair, leftOutOf(pair))),
    propositions: [...(view?.rows ?? []), ...(view?.left ?? [])].map((row) => ({
      id: row.id,
      issue: row.issueId,
      sentence: row.sentence,
      marked: row.isMarked,
      selections: row.bars.map(({ key, sides: { summary } }) => ({
        key,
        holders: summary.holders,
        silent: summary.silent,
        counts: summary.counts,
        median: summary.median,
      })),
    })),
  };
}

const nowhere = () => "";

function pairReport({ a, b, difference }: JudgedPair, leftOut: LeftOutCount) {
  const keys = { a: a.asked.key, b: b.asked.key };
  if (!difference) return { ...keys, leftOut, verdict: null };
  const { propositions, ...numbers } = difference;
  return {
    ...keys,
    leftOut,
    ...numbers,
    propositions: propositions.map(({ propositionId, ...own }) => ({ id: propositionId, ...own })),
  };
}
