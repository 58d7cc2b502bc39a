import fc from "fast-check";
import { expect, it } from "vitest";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { readDossier } from "@/lib/database/reads/dossier-reads";
import type { Dossier } from "@/lib/domain/dossier";
import type { FreshDatabase } from "@/tests/support/databases/database";
import { builtInDossier } from "@/tests/support/databases/database-dossiers";

export function describeChanges(fresh: FreshDatabase): void {
  it("turns any dossier into any other", async () => {
    const { database } = await fresh();
    const whole = builtInDossier();
    await fc.assert(
      fc.asyncProperty(fc.array(aSelection, { minLength: 2, maxLength: 3 }), async (selections) => {
        for (const selection of selections) {
          const wanted = partOf({ whole, selection });
          await importDossier(wanted, { database, replace: true });
          expect(await readDossier(whole.id, database)).toEqual(wanted);
        }
      }),
      { numRuns: 2, seed: 7 },
    );
  });
}

interface Selection {
  /** Which commentators, propositions and quotations stay: those whose number leaves another rest than this. */
  readonly modulus: number;
  readonly rest: number;
  /** A mark put into texts, so that rows which stay are changed. */
  readonly mark: string;
  /** By how many places the propositions and issues move in their order. */
  readonly shift: number;
}

const aSelection: fc.Arbitrary<Selection> = fc.record({
  modulus: fc.integer({ min: 2, max: 5 }),
  rest: fc.integer({ min: 0, max: 4 }),
  mark: fc.constantFrom("", "!", "?"),
  shift: fc.integer({ min: 0, max: 12 }),
});

/** A part of a dossier in which every reference still holds. */
function partOf({
  whole,
  selection: { modulus, rest, mark, shift },
}: {
  whole: Dossier;
  selection: Selection;
}): Dossier {
  const stays = <Row>(_: Row, index: number) => index % modulus !== rest;
  const author = whole.sources[0]?.authorId;
  const commentators = whole.commentators.filter((row, index) => row.id === author || stays(row, index));
  const speakers = new Set(commentators.map(({ id }) => id));
  const quotations = whole.quotations.filter((row, index) => speakers.has(row.commentatorId) && stays(row, index));
  const quoted = new Set(quotations.map(({ id }) => id));
  const moved = rotate(whole.propositions, shift).map((row, index) => ({ ...row, order: index + 1 }));
  const propositions = moved.filter(stays);
  const asked = new Set(propositions.map(({ id }) => id));
  return {
    ...whole,
    version: `1.0.${shift}`,
    issues: rotate(whole.issues, shift).map((row, index) => ({
      ...row,
      order: index + 1,
      title: `${row.title}${mark}`,
    })),
    propositions,
    commentators: commentators.map((row) => ({ ...row, note: mark || null })),
    affiliations: whole.affiliations.filter(({ commentatorId }) => speakers.has(commentatorId)),
    quotations: quotations.map((row) => ({ ...row, venue: mark || null })),
    codings: whole.codings
      .filter(({ commentatorId, propositionId }) => speakers.has(commentatorId) && asked.has(propositionId))
      .map((row) => ({ ...row, evidence: row.evidence.filter((id) => quoted.has(id)) })),
    measures: whole.measures.filter(({ introducedById }) => quoted.has(introducedById)),
    relations: whole.relations.filter(({ fromId, toId }) => speakers.has(fromId) && speakers.has(toId)),
    annotations: whole.annotations.filter(({ quotationId }) => quoted.has(quotationId)),
    rules: whole.rules.filter(stays),
    events: whole.events.filter(stays).map((row) => ({ ...row, note: mark || null })),
  };
}

function rotate<Row>(rows: readonly Row[], places: number): Row[] {
  const cut = places % rows.length;
  return [...rows.slice(cut), ...rows.slice(0, cut)];
}
