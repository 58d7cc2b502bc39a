import { groupBy } from "@/lib/domain/collections";
import type { Affiliation, Commentator, Dossier, Institution } from "@/lib/domain/dossier";
import type { PeopleMade } from "@/lib/importers/assembly/make-people";
import type { Gathered, GatheredAffiliation } from "@/lib/importers/gathered";

export interface AffiliationsMade {
  readonly institutions: readonly Institution[];
  readonly commentators: readonly Commentator[];
  readonly affiliations: readonly Affiliation[];
  readonly remarks: readonly string[];
}

/** Institution of those for whom the file names none, where it names one for others. */
const PLACEHOLDER: Institution = {
  id: "unspecified",
  name: "Not specified",
  nameInSources: null,
  type: "unspecified",
  country: null,
  note: "Placeholder: the sources name no institution.",
};

/**
 * Affiliations with one primary for each commentator. Where somebody was seen at one institution first and at another
 * later, each gets its time; where the sightings mix, neither does. A country that the institution has and the
 * commentator lacks is taken over, and the other way round where all of an institution share one.
 */
export function makeAffiliations({
  before,
  gathered,
  people,
}: {
  readonly before: Dossier;
  readonly gathered: Gathered;
  readonly people: PeopleMade;
}): AffiliationsMade {
  const seen = groupBy(
    gathered.affiliations.flatMap((affiliation) => {
      const commentatorId = people.commentatorOf.get(affiliation.commentatorKey);
      const institutionId = people.institutionOf.get(affiliation.institutionKey);
      return commentatorId && institutionId ? [{ ...affiliation, commentatorId, institutionId }] : [];
    }),
    ({ commentatorId }) => commentatorId,
  );
  const held = groupBy(before.affiliations, ({ commentatorId }) => commentatorId);
  const all = people.commentators.flatMap(({ id }) => affiliationsOf(held.get(id) ?? [], seen.get(id) ?? []));
  if (all.length === 0) return { ...people, affiliations: [], remarks: [] };

  const placed = new Set(all.map(({ commentatorId }) => commentatorId));
  const without = people.commentators.filter(({ id }) => !placed.has(id));
  const isPlaceholderThere = people.institutions.some(({ id }) => id === PLACEHOLDER.id);
  const placeholders = without.map(
    ({ id }): Affiliation => ({
      commentatorId: id,
      institutionId: PLACEHOLDER.id,
      role: null,
      primary: true,
      since: null,
      until: null,
    }),
  );
  const affiliations = [...all, ...placeholders];
  const institutions =
    placeholders.length > 0 && !isPlaceholderThere ? [...people.institutions, PLACEHOLDER] : people.institutions;
  const untouched = new Set(before.affiliations.map(pairOf));
  const isTouched = (affiliation: Affiliation) => !untouched.has(pairOf(affiliation));
  return {
    ...shareCountries({ institutions, commentators: people.commentators, affiliations, isTouched }),
    remarks: [],
  };
}

function pairOf({ commentatorId, institutionId }: Affiliation): string {
  return `${commentatorId} ${institutionId}`;
}

type Seen = GatheredAffiliation & { readonly commentatorId: string; readonly institutionId: string };

function affiliationsOf(held: readonly Affiliation[], seen: readonly Seen[]): readonly Affiliation[] {
  const known = held.filter(({ institutionId }) => institutionId !== PLACEHOLDER.id || seen.length === 0);
  const places = [...groupBy(seen, ({ institutionId }) => institutionId)].map(([institutionId, sightings]) => {
    const days = sightings.flatMap(({ seenOn }) => (seenOn === null ? [] : [seenOn])).toSorted();
    return {
      institutionId,
      sightings,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      isDated: days.length === sightings.length,
    };
  });
  const inTime = places.toSorted((a, b) => ((a.first ?? "") < (b.first ?? "") ? -1 : 1));
  const isSuccession =
    places.length > 1 &&
    inTime.every(({ isDated }) => isDated) &&
    inTime.every(({ last }, index) => {
      const next = inTime[index + 1];
      return !next || (last ?? "") < (next.first ?? "");
    });
  const hasPrimary = known.some(({ primary }) => primary);
  const added = inTime
    .filter(({ institutionId }) => !known.some((one) => one.institutionId === institutionId))
    .map(({ institutionId, sightings, first, last }): Affiliation => {
      const place = inTime.findIndex((one) => one.institutionId === institutionId);
      return {
        commentatorId: sightings[0]?.commentatorId ?? "",
        institutionId,
        role: sightings.find(({ role }) => role !== null)?.role ?? null,
        primary: !hasPrimary && place === inTime.length - 1,
        since: sightings.find(({ since }) => since !== null)?.since ?? (isSuccession && place > 0 ? first : null),
        until:
          sightings.find(({ until }) => until !== null)?.until ??
          (isSuccession && place < inTime.length - 1 ? last : null),
      };
    });
  return [...known, ...added];
}

/**
 * Countries of institutions and of their commentators, each filled in from the other where only one is known and the
 * file brings the two together. Where they stood together before, a person may have left one empty for a reason.
 */
function shareCountries({
  institutions,
  commentators,
  affiliations,
  isTouched,
}: {
  readonly institutions: readonly Institution[];
  readonly commentators: readonly Commentator[];
  readonly affiliations: readonly Affiliation[];
  readonly isTouched: (affiliation: Affiliation) => boolean;
}) {
  const primary = affiliations.filter(({ primary }) => primary);
  const countryOf = new Map(commentators.map(({ id, country }) => [id, country]));
  const membersOf = groupBy(primary, ({ institutionId }) => institutionId);
  const filled = institutions.map((institution) => {
    if (institution.country !== null || institution.id === PLACEHOLDER.id) return institution;
    if (!membersOf.get(institution.id)?.some(isTouched)) return institution;
    const countries = new Set(
      (membersOf.get(institution.id) ?? []).map(({ commentatorId }) => countryOf.get(commentatorId)),
    );
    const [only] = countries;
    return countries.size === 1 && only ? { ...institution, country: only } : institution;
  });
  const institutionCountry = new Map(filled.map(({ id, country }) => [id, country]));
  const placeOf = new Map(
    primary.filter(isTouched).map(({ commentatorId, institutionId }) => [commentatorId, institutionId]),
  );
  return {
    institutions: filled,
    commentators: commentators.map((commentator) => {
      const country = institutionCountry.get(placeOf.get(commentator.id) ?? "") ?? null;
      return commentator.country === null && country !== null ? { ...commentator, country } : commentator;
    }),
    affiliations,
  };
}
