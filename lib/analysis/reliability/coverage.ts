import { byId, compareText } from "@/lib/domain/collections";
import type { Affiliation, Commentator, Institution, Issue, Proposition } from "@/lib/domain/dossier";
import { hasValue, type Position } from "@/lib/domain/position";

/** Fewer commentators than this on an issue is a gap. */
const ENOUGH_COMMENTATORS = 2;

/** How many cells (commentator × proposition) hold a value. */
export interface CoverageShare {
  /** What the cells have in common, e.g. an issue id or a country; null where that is not stated. */
  readonly key: string | null;
  readonly commentators: number;
  readonly propositions: number;
  readonly filled: number;
  readonly cells: number;
}

export interface CoverageGap {
  readonly issueId: string;
  readonly facet: "country" | "institution-type";
  readonly key: string;
  /** Commentators of this country or type in all … */
  readonly commentators: number;
  /** … and those with a value on the issue: 0 or 1. */
  readonly voices: number;
}

export interface Coverage {
  readonly all: CoverageShare;
  readonly byIssue: readonly CoverageShare[];
  readonly byCountry: readonly CoverageShare[];
  readonly byInstitutionType: readonly CoverageShare[];
  readonly byVoice: readonly CoverageShare[];
  readonly gaps: readonly CoverageGap[];
}

/**
 * How much of the table is filled, and who is missing.
 *
 * Counts only, k of n: a share without its n hides how little it rests on. A cell counts as filled when the position
 * has a value; refusals and unresolved cells do not. The institution type is that of the primary affiliation. A gap is
 * a country or type of this dossier with fewer than two commentators on an issue; what is not stated cannot be a gap.
 *
 * @returns issues in dossier order; the other lists by falling number of commentators, then by key, "not stated" last.
 * O(positions + commentators × issues). Example: 3 commentators, 4 propositions, 5 positions with a value → 5 of 12.
 */
export function coverage(dossier: {
  readonly issues: readonly Pick<Issue, "id" | "order">[];
  readonly propositions: readonly Pick<Proposition, "id" | "issueId">[];
  readonly commentators: readonly Pick<Commentator, "id" | "country" | "voice">[];
  readonly affiliations: readonly Pick<Affiliation, "commentatorId" | "institutionId" | "primary">[];
  readonly institutions: readonly Pick<Institution, "id" | "type">[];
  readonly positions: readonly Position[];
}): Coverage {
  const issueOf = new Map(dossier.propositions.map((proposition) => [proposition.id, proposition.issueId]));
  const people = byId(dossier.commentators);
  const filled = dossier.positions.filter(
    (position) => hasValue(position) && issueOf.has(position.propositionId) && people.has(position.commentatorId),
  );
  const typeOf = institutionTypes(dossier);
  const facets = {
    country: (commentatorId: string) => people.get(commentatorId)?.country ?? null,
    "institution-type": (commentatorId: string) => typeOf.get(commentatorId) ?? null,
    voice: (commentatorId: string) => people.get(commentatorId)?.voice ?? null,
  };
  const issues = dossier.issues.toSorted((a, b) => a.order - b.order || compareText(a.id, b.id));
  const byFacet = (keyOf: (commentatorId: string) => string | null) => sharesByFacet({ ...dossier, filled, keyOf });
  return {
    all: {
      key: null,
      commentators: dossier.commentators.length,
      propositions: dossier.propositions.length,
      filled: filled.length,
      cells: dossier.commentators.length * dossier.propositions.length,
    },
    byIssue: issues.map(({ id }) => {
      const propositions = dossier.propositions.filter((proposition) => proposition.issueId === id).length;
      return {
        key: id,
        commentators: dossier.commentators.length,
        propositions,
        filled: filled.filter((position) => issueOf.get(position.propositionId) === id).length,
        cells: dossier.commentators.length * propositions,
      };
    }),
    byCountry: byFacet(facets.country),
    byInstitutionType: byFacet(facets["institution-type"]),
    byVoice: byFacet(facets.voice),
    gaps: issues.flatMap(({ id }) => {
      // Where nothing is asked nobody can be missing: an issue that the filter leaves out, or one without propositions.
      if (!dossier.propositions.some((proposition) => proposition.issueId === id)) return [];
      const onIssue = filled.filter((position) => issueOf.get(position.propositionId) === id);
      const speaking = new Set(onIssue.map((position) => position.commentatorId));
      return (["country", "institution-type"] as const).flatMap((facet) =>
        gapsOf({ issueId: id, facet, commentators: dossier.commentators, speaking, keyOf: facets[facet] }),
      );
    }),
  };
}

function institutionTypes({
  affiliations,
  institutions,
}: {
  affiliations: readonly Pick<Affiliation, "commentatorId" | "institutionId" | "primary">[];
  institutions: readonly Pick<Institution, "id" | "type">[];
}): Map<string, string | null> {
  const types = new Map(institutions.map((institution) => [institution.id, institution.type]));
  const primary = affiliations.filter((affiliation) => affiliation.primary);
  return new Map(
    primary.map(({ commentatorId, institutionId }) => {
      const type = types.get(institutionId) ?? null;
      return [commentatorId, type === "unspecified" ? null : type];
    }),
  );
}

function sharesByFacet({
  commentators,
  propositions,
  filled,
  keyOf,
}: {
  commentators: readonly Pick<Commentator, "id">[];
  propositions: readonly unknown[];
  filled: readonly Position[];
  keyOf: (commentatorId: string) => string | null;
}): CoverageShare[] {
  const counts = new Map<string | null, { commentators: number; filled: number }>();
  for (const { id } of commentators) {
    const count = counts.get(keyOf(id)) ?? { commentators: 0, filled: 0 };
    counts.set(keyOf(id), { ...count, commentators: count.commentators + 1 });
  }
  for (const { commentatorId } of filled) {
    const count = counts.get(keyOf(commentatorId));
    if (count) count.filled += 1;
  }
  return [...counts]
    .map(([key, count]) => ({
      key,
      ...count,
      propositions: propositions.length,
      cells: count.commentators * propositions.length,
    }))
    .sort(byCommentatorsThenKey);
}

function gapsOf({
  issueId,
  facet,
  commentators,
  speaking,
  keyOf,
}: {
  issueId: string;
  facet: CoverageGap["facet"];
  commentators: readonly Pick<Commentator, "id">[];
  speaking: ReadonlySet<string>;
  keyOf: (commentatorId: string) => string | null;
}): CoverageGap[] {
  const counts = new Map<string, { commentators: number; voices: number }>();
  for (const { id } of commentators) {
    const key = keyOf(id);
    if (key === null) continue;
    const { commentators: known, voices: commentatorCount } = counts.get(key) ?? { commentators: 0, voices: 0 };
    counts.set(key, { commentators: known + 1, voices: commentatorCount + (speaking.has(id) ? 1 : 0) });
  }
  return [...counts]
    .filter(([, { voices: commentatorCount }]) => commentatorCount < ENOUGH_COMMENTATORS)
    .map(([key, count]) => ({ issueId, facet, key, ...count }))
    .sort(byCommentatorsThenKey);
}

function byCommentatorsThenKey(
  a: { readonly key: string | null; readonly commentators: number },
  b: { readonly key: string | null; readonly commentators: number },
): number {
  if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
  return b.commentators - a.commentators || compareText(a.key, b.key);
}
