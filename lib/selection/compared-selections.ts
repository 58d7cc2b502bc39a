import { createLru } from "@/lib/cache/lru";
import { memoizeBy } from "@/lib/cache/memoize";
import type { Position } from "@/lib/domain/position";
import { type AskedSelection, filterOfSelection, selectionText } from "@/lib/filters/asked-selections";
import type { Filter } from "@/lib/filters/filter";
import type { DossierView } from "@/lib/selection/dossier-view";
import { viewUnder } from "@/lib/selection/open-view";
import { periodPositions } from "@/lib/selection/period-positions";
import { type Selection, select } from "@/lib/selection/selection";

/** One of several selections that are compared. */
export interface ComparedSelection {
  readonly asked: AskedSelection;
  readonly view: DossierView;
  /**
   * Positions of those selected that lie on both sides of an end of its period, or have no date: in no period, and
   * listed. Empty where no period is asked for.
   */
  readonly cannotBeDated: readonly Position[];
}

/**
 * Opens the selections of a comparison under the filter of a page. A selection with a period has the positions of that
 * period: the last ones in it, see periodPositions. The rest has those who are in none of the others.
 */
export function comparedSelections(page: DossierView, asked: readonly AskedSelection[]): readonly ComparedSelection[] {
  const held = openedUnder(page);
  const key = asked.map((one) => `${one.key} ${selectionText(one)}`).join("\n");
  const opened = held.get(key) ?? openSelections(page, asked);
  held.set(key, opened);
  return opened;
}

/** A page asks several times; the most recent comparisons are held as long as the page's own selection is. */
const openedUnder = memoizeBy(
  ({ selection }: DossierView) => selection,
  () => createLru<readonly ComparedSelection[]>({ max: 4 }),
);

function openSelections(page: DossierView, asked: readonly AskedSelection[]): readonly ComparedSelection[] {
  const others = asked.filter(({ isRest }) => !isRest).map((one) => openSelection(page, one));
  const byKey = new Map(others.map((one) => [one.asked.key, one]));
  return asked.flatMap((one) => (one.isRest ? openRest(page, one, others) : (byKey.get(one.key) ?? [])));
}

function openSelection({ index, selection }: DossierView, asked: AskedSelection): ComparedSelection {
  const filter = filterOfSelection(selection.filter, asked);
  const view = viewUnder(index, filter);
  if (filter.from === null && filter.to === null) return { asked, view, cannotBeDated: [] };
  return { asked, ...inPeriod(view) };
}

/**
 * A view whose positions are those of its period. The filter alone keeps a position of today if any of its quotations
 * was said then: right for reading, wrong for saying what somebody held at the time.
 */
const inPeriod: (view: DossierView) => Omit<ComparedSelection, "asked"> = memoizeBy(
  ({ selection }) => selection,
  ({ index, selection }) => {
    const { from, to } = selection.filter;
    const { positions, cannotBeDated } = periodPositions(index, { from: isoDay(from), to: isoDay(to) });
    const whenever: Filter = { ...selection.filter, from: null, to: null, inexact: false };
    const held = select({ dossier: index.dossier, positions, filter: whenever });
    const undated = select({ dossier: index.dossier, positions: cannotBeDated, filter: whenever });
    return {
      view: {
        index,
        selection: {
          ...held,
          filter: selection.filter,
          quotations: selection.quotations,
          appearances: selection.appearances,
        },
      },
      cannotBeDated: undated.positions,
    };
  },
);

function openRest(page: DossierView, asked: AskedSelection, others: readonly ComparedSelection[]): ComparedSelection {
  const elsewhere = new Set(others.flatMap(({ view }) => view.selection.commentators.map(({ id }) => id)));
  const { from, to } = page.selection.filter;
  const { view, cannotBeDated } = from === null && to === null ? { view: page, cannotBeDated: [] } : inPeriod(page);
  return {
    asked,
    view: { index: page.index, selection: without(view.selection, elsewhere) },
    cannotBeDated: cannotBeDated.filter(({ commentatorId }) => !elsewhere.has(commentatorId)),
  };
}

function without(selection: Selection, left: ReadonlySet<string>): Selection {
  const isHere = ({ commentatorId }: { readonly commentatorId: string }) => !left.has(commentatorId);
  return {
    ...selection,
    commentators: selection.commentators.filter(({ id }) => !left.has(id)),
    positions: selection.positions.filter(isHere),
    setAside: selection.setAside.filter(isHere),
    quotations: selection.quotations.filter(isHere),
    appearances: selection.appearances.filter(isHere),
  };
}

function isoDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
