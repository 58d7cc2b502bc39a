import { groupBy } from "@/lib/domain/collections";
import { countryName } from "@/lib/domain/country";
import type { Commentator } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { hasValue, type Position } from "@/lib/domain/position";
import { type Side, sideOf } from "@/lib/domain/stance";
import { commentatorAttributes } from "@/lib/filters/commentator-attributes";
import { NOT_STATED } from "@/lib/filters/filter";
import { hasDatedAffiliations, heldWhenSaid } from "@/lib/selection/dated-affiliations";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { Selection } from "@/lib/selection/selection";
import { type SideStrip, sideStrip } from "@/lib/views/origins/side-strip";
import { count } from "@/lib/wording/count";
import { INSTITUTION_TYPE_WORDS } from "@/lib/wording/labels";
import { byLabel } from "@/lib/wording/names";
import { countCommentators } from "@/lib/wording/nouns";

export const ORIGINS = ["countries", "institutions"] as const;
export type Origin = (typeof ORIGINS)[number];

/** A country or an institution with whoever speaks from there. */
export interface OriginRow {
  readonly id: string;
  readonly label: string;
  /** Of an institution: its type, and the code and name of its country where it has one. */
  readonly type: string | null;
  readonly country: { readonly code: string; readonly name: string } | null;
  readonly commentators: number;
  readonly positions: number;
  /** Sides taken on each proposition. */
  readonly strip: SideStrip;
}

/** Index of the countries or institutions from which the commentators left by the filter speak. */
export interface OriginIndex {
  readonly rows: readonly OriginRow[];
  /** "19 countries; 3 commentators of no single country." */
  readonly basis: string;
}

/**
 * Everybody left by the filter, by country or institution at the time. Whoever has affiliations in two counts in both,
 * as in the filter; where it is known when they held, each with what was said then. Ordered by name. O(commentators ×
 * affiliations + positions × evidence).
 */
export function originIndex({ index, selection }: DossierView, origin: Origin): OriginIndex {
  const attributesOf = commentatorAttributes(index.dossier);
  const members = new Map<string, Commentator[]>();
  let without = 0;
  for (const commentator of selection.commentators) {
    const ids = shownOrigins(index, origin, attributesOf(commentator));
    if (ids.length === 0) without += 1;
    for (const id of ids) members.set(id, [...(members.get(id) ?? []), commentator]);
  }
  const sides = sidesByCommentator(selection, heldThen({ index, selection }, origin));
  const rows = [...members].map(([id, commentators]) =>
    originRow({ index, selection, origin, id, commentators, sides }),
  );
  return { rows: rows.toSorted(byLabel), basis: basisOf(index, origin, { rows: rows.length, without }) };
}

type Attributes = ReturnType<ReturnType<typeof commentatorAttributes>>;

function shownOrigins({ institutions }: DossierIndex, origin: Origin, { country, institution }: Attributes): string[] {
  if (origin === "countries") return country.filter((code) => code !== NOT_STATED);
  return institution.filter((id) => institutions.get(id)?.type !== "unspecified");
}

interface SideTaken {
  readonly propositionId: string;
  readonly side: Side;
  /** The only origins it counts for; null where it counts for all of its commentator. */
  readonly only: ReadonlySet<string> | null;
}

type SidesTaken = ReadonlyMap<string, readonly SideTaken[]>;

function originRow({
  index,
  selection,
  origin,
  id,
  commentators,
  sides,
}: DossierView & {
  readonly origin: Origin;
  readonly id: string;
  readonly commentators: readonly Commentator[];
  readonly sides: SidesTaken;
}): OriginRow {
  const taken = commentators
    .flatMap((commentator) => sides.get(commentator.id) ?? [])
    .filter(({ only }) => only === null || only.has(id));
  const institution = origin === "institutions" ? index.institutions.get(id) : undefined;
  const code = institution?.country ?? null;
  return {
    id,
    label: institution?.name ?? countryName(id),
    type: institution ? INSTITUTION_TYPE_WORDS[institution.type] : null,
    country: code === null ? null : { code, name: countryName(code) },
    commentators: commentators.length,
    positions: taken.length,
    strip: sideStrip(index.dossier, { propositions: selection.propositions.map((one) => one.id), taken }),
  };
}

function sidesByCommentator(
  { positions }: Selection,
  originsOf: (position: Position) => ReadonlySet<string> | null,
): SidesTaken {
  const taken = positions.filter(hasValue).map((position) => ({
    commentatorId: position.commentatorId,
    propositionId: position.propositionId,
    side: sideOf(position.value),
    only: originsOf(position),
  }));
  return groupBy(taken, ({ commentatorId }) => commentatorId);
}

/** For which origins a position was taken, by the days of the words that the filter leaves; null where that is open. */
function heldThen(
  { index, selection }: DossierView,
  origin: Origin,
): (position: Position) => ReadonlySet<string> | null {
  const { dossier } = index;
  if (!hasDatedAffiliations(dossier)) return () => null;
  const key = origin === "countries" ? "country" : "institution";
  const left = new Map(selection.appearances.map((quotation) => [quotation.id, quotation]));
  return ({ evidence }) => {
    const held = evidence.flatMap((id) => left.get(id) ?? []).map((said) => heldWhenSaid(dossier, said, key));
    return held.includes(null) ? null : new Set(held.flatMap((values) => values ?? []));
  };
}

function basisOf(
  { dossier }: DossierIndex,
  origin: Origin,
  { rows, without }: { readonly rows: number; readonly without: number },
): string {
  const [one, many] =
    origin === "countries" ? (["country", "countries"] as const) : (["institution", "institutions"] as const);
  const none = origin === "countries" ? "of no single country" : "without a stated institution";
  const rest = without === 0 ? "" : `; ${countCommentators(dossier, without)} ${none} not listed`;
  return `${count(rows, one, many)}${rest}.`;
}

/** Whether a country has a page: somebody speaks from there. Upper case. */
export function hasCountryPage({ dossier }: DossierIndex, code: string): boolean {
  const attributesOf = commentatorAttributes(dossier);
  return dossier.commentators.some(
    (commentator) => commentator.country === code || attributesOf(commentator).country.includes(code),
  );
}
