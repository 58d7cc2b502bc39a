import type { Dossier, DossierTables } from "@/lib/domain/dossier";
import { orderTables } from "@/lib/dossier/dossier-rows";
import { withoutKnownCells } from "@/lib/importers/assembly/known-cells";
import { recogniseFiles } from "@/lib/importers/assembly/known-files";
import { type AffiliationsMade, makeAffiliations } from "@/lib/importers/assembly/make-affiliations";
import { makeCodebook } from "@/lib/importers/assembly/make-codebook";
import { makeCodings } from "@/lib/importers/assembly/make-codings";
import { makePeople } from "@/lib/importers/assembly/make-people";
import { makeQuotations } from "@/lib/importers/assembly/make-quotations";
import { makeSources } from "@/lib/importers/assembly/make-sources";
import { type NameMerges, NO_MERGES } from "@/lib/importers/assembly/merges";
import { type NearMatch, nearMatches } from "@/lib/importers/assembly/near-matches";
import { type CellReport, reportCells } from "@/lib/importers/assembly/report-cells";
import type { Gathered } from "@/lib/importers/gathered";

/** How much a file holds, in records of the file; whole numbers. */
export interface GatheredCounts {
  readonly sources: number;
  readonly commentators: number;
  readonly institutions: number;
  readonly propositions: number;
  /** Codings with a value. */
  readonly statements: number;
  /** Codings, those without a value included. */
  readonly codings: number;
  /** Distinct passages, those that nobody is named for included; entries of records are not among them. */
  readonly quotations: number;
  /** Cells of records that positions rest on. */
  readonly entries: number;
  /** Distinct pairs of commentator and proposition. */
  readonly cells: number;
}

/** Spellings that were folded into one name. */
export interface FoldedSpellings {
  readonly kind: "commentators" | "institutions" | "propositions" | "sources";
  readonly count: number;
}

export interface Assembly {
  readonly dossier: Dossier;
  /** Whole texts by id of their source, where the file holds them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly counts: GatheredCounts;
  readonly folded: readonly FoldedSpellings[];
  /** Cells where different values stand on one date, or where a date is not known. */
  readonly contradictions: readonly CellReport[];
  /** Cells whose value changed from one date to another. */
  readonly changes: readonly CellReport[];
  readonly near: readonly NearMatch[];
  /** Defaults taken and what is left to be filled in, as sentences. */
  readonly remarks: readonly string[];
}

/**
 * Merges what was gathered from a file into a dossier: names folded, equal passages as one, statements of one cell
 * combined, identifiers given. What is there already and says the same stays to the byte, so that the same file again
 * changes nothing.
 *
 * @param before the dossier as it is; an empty one (`emptyDossier`) where there is none.
 * @returns a dossier with arrays in canonical order; valid but for what `validateDossier` finds. O(n log n).
 */
export function assemble({
  before,
  gathered,
  merges = NO_MERGES,
  heldTexts = new Map(),
}: {
  readonly before: Dossier;
  readonly gathered: Gathered;
  readonly merges?: NameMerges;
  /** Texts of sources that the dossier holds, by id: passages of the file are looked for in them. */
  readonly heldTexts?: ReadonlyMap<string, string>;
}): Assembly {
  const recognised = recogniseFiles({ before, gathered, merges });
  const named = recognised.gathered;
  const codebook = makeCodebook({ before, gathered: named, merges });
  const people = makePeople({ before, gathered: named, merges });
  const affiliations: AffiliationsMade = makeAffiliations({ before, gathered: named, people });
  const known = withoutKnownCells({ before, gathered: named, people, codebook });
  const fresh = known.gathered;
  const sources = makeSources({ before, gathered: fresh, heldTexts });
  const quotations = makeQuotations({ before, gathered: fresh, people, sources });
  const codings = makeCodings({ before, gathered: fresh, people, codebook, sources, quotations });
  const tables: DossierTables = {
    issues: codebook.issues,
    propositions: codebook.propositions,
    rules: before.rules,
    institutions: affiliations.institutions,
    commentators: affiliations.commentators,
    affiliations: affiliations.affiliations,
    sources: sources.sources,
    quotations: quotations.quotations,
    coders: codings.coders,
    codings: codings.codings,
    measures: before.measures,
    relations: before.relations,
    annotations: before.annotations,
    events: before.events,
  };
  const cells = reportCells(codings.statements);
  return {
    dossier: { ...before, ...orderTables(tables) },
    texts: sources.texts,
    counts: countsOf({ gathered, quotations: quotations.distinct, cells: cells.count, people, codebook }),
    folded: [
      { kind: "commentators" as const, count: people.commentatorsUntidy },
      { kind: "institutions" as const, count: people.institutionsUntidy },
      { kind: "propositions" as const, count: codebook.untidy },
      { kind: "sources" as const, count: sources.untidy },
    ].filter(({ count }) => count > 0),
    contradictions: cells.contradictions,
    changes: cells.changes,
    near: nearMatches({ before, after: tables }),
    remarks: [
      ...recognised.remarks,
      ...known.remarks,
      ...sources.remarks,
      ...affiliations.remarks,
      ...quotations.remarks,
      ...codings.remarks,
    ],
  };
}

function countsOf({
  gathered,
  quotations,
  cells,
  people,
  codebook,
}: {
  gathered: Gathered;
  quotations: number;
  cells: number;
  people: { readonly commentatorOf: ReadonlyMap<string, string>; readonly institutionOf: ReadonlyMap<string, string> };
  codebook: { readonly propositionOf: ReadonlyMap<string, string> };
}): GatheredCounts {
  const distinct = (ids: ReadonlyMap<string, string>) => new Set(ids.values()).size;
  const entries = gathered.quotations.filter(({ voice }) => voice === "record").length;
  return {
    sources: gathered.sources.length,
    commentators: distinct(people.commentatorOf),
    institutions: distinct(people.institutionOf),
    propositions: distinct(codebook.propositionOf),
    statements: gathered.codings.filter(({ value }) => value !== null).length,
    codings: gathered.codings.length,
    quotations,
    entries,
    cells,
  };
}
