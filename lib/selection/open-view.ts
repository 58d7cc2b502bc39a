import type { inferParserType, ParserMap } from "nuqs/server";
import { createLru } from "@/lib/cache/lru";
import { memoize } from "@/lib/cache/memoize";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type AddressParams, readState, statedParams } from "@/lib/filters/address-state";
import { type Filter, filterQuery, parseFilter } from "@/lib/filters/filter";
import { keepKnownChoices, type UnknownChoice } from "@/lib/filters/known-choices";
import { strictFilter } from "@/lib/filters/strict-filter";
import type { DossierView } from "@/lib/selection/dossier-view";
import { select } from "@/lib/selection/selection";

/** Positions that the views of one dossier may hold together: some 100 MB with all that is made of them. */
const MAX_CACHED_POSITIONS = 250_000;
const MAX_CACHED_VIEWS = 32;

interface Asked<State extends ParserMap> {
  readonly index: DossierIndex;
  /** Schema of what the address may say beside the filter. */
  readonly state: State;
}

/** A view as a page opens it: what the dossier does not have is left out and named. */
export interface LenientView<State extends ParserMap> {
  readonly view: DossierView;
  readonly state: inferParserType<State>;
  /** What the address says beside the filter, as text: links carry it on. */
  readonly stated: Readonly<Record<string, string>>;
  readonly unknown: readonly UnknownChoice[];
}

/** A view as a program asks for it, or one sentence that says what of its address could not be read. */
export type StrictView<State extends ParserMap> =
  | { readonly view: DossierView; readonly state: inferParserType<State>; readonly problem: null }
  | { readonly view: null; readonly problem: string };

/**
 * View of a dossier under the filter of an address. A page is lenient, since a hand-edited link must give a page; a
 * program is told, since nobody sees that something was left out. Equal filters give the same object.
 */
export function openView<State extends ParserMap>(
  params: AddressParams,
  asked: Asked<State> & { readonly mode: "lenient" },
): LenientView<State>;
export function openView<State extends ParserMap>(
  params: URLSearchParams,
  asked: Asked<State> & { readonly mode: "strict" },
): StrictView<State>;
export function openView<State extends ParserMap>(
  params: AddressParams,
  { index, state: known, mode }: Asked<State> & { readonly mode: "lenient" | "strict" },
): LenientView<State> | StrictView<State> {
  const stated = statedParams(params, known);
  const state = readState(stated, known);
  if (mode === "strict" && params instanceof URLSearchParams) {
    const { filter, problem } = strictFilter({ params, dossier: index.dossier, also: known });
    return problem === null ? { view: viewUnder(index, filter), state, problem } : { view: null, problem };
  }
  const { filter, unknown } = keepKnownChoices({ filter: parseFilter(params), dossier: index.dossier });
  return { view: viewUnder(index, filter), state, stated, unknown };
}

/**
 * View of a dossier under a filter that was read already. Whatever is remembered by view or selection (sides, pairs,
 * counts) is thereby computed once per revision and filter and not once per request. The most recent views are held,
 * none longer than the index, which a new revision replaces.
 */
export function viewUnder(index: DossierIndex, filter: Filter): DossierView {
  const held = viewsOf(index);
  const key = filterQuery(filter);
  const view = held.get(key) ?? {
    index,
    selection: select({ dossier: index.dossier, positions: index.positions, filter }),
  };
  held.set(key, view);
  return view;
}

const viewsOf = memoize((_: DossierIndex) =>
  createLru<DossierView>({ max: MAX_CACHED_VIEWS, size: { max: MAX_CACHED_POSITIONS, of: positionsHeld } }),
);

/** A view larger than all may be is held alone. */
function positionsHeld({ selection }: DossierView): number {
  return Math.min(selection.positions.length, MAX_CACHED_POSITIONS);
}
