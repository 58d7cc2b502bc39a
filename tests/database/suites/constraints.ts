import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import type { FreshDatabase } from "@/tests/support/databases/database";
import { countContent } from "@/tests/support/databases/database-content";
import { builtInDossier, smallDossier } from "@/tests/support/databases/database-dossiers";
import { anEvent } from "@/tests/support/dossiers/factories";

const BROKEN_RULES: readonly { readonly claim: string; readonly sql: string }[] = [
  { claim: "a value beyond +2", sql: `UPDATE "Coding" SET "value" = 3 WHERE "status" = 'coded'` },
  { claim: "a value below −2", sql: `UPDATE "Coding" SET "value" = -3 WHERE "status" = 'coded'` },
  { claim: "a value where the coder declined", sql: `UPDATE "Coding" SET "value" = 0 WHERE "status" = 'declined'` },
  { claim: "a coded cell without a value", sql: `UPDATE "Coding" SET "value" = NULL WHERE "status" = 'coded'` },
  { claim: "a coded cell without confidence", sql: `UPDATE "Coding" SET "confidence" = NULL WHERE "status" = 'coded'` },
  { claim: "a status of its own", sql: `UPDATE "Coding" SET "status" = 'perhaps' WHERE "status" = 'none'` },
  { claim: "an institution of an unknown type", sql: `UPDATE "Institution" SET "type" = 'club'` },
  { claim: "a commentator of an unknown kind", sql: `UPDATE "Commentator" SET "kind" = 'robot'` },
  { claim: "a commentator of an unknown voice", sql: `UPDATE "Commentator" SET "voice" = 'oracle'` },
  { claim: "a country in three letters", sql: `UPDATE "Commentator" SET "country" = 'KOR'` },
  { claim: "a quotation of an unknown voice", sql: `UPDATE "Quotation" SET "voice" = 'loud'` },
  { claim: "a quotation that ends where it starts", sql: `UPDATE "Quotation" SET "end" = "start"` },
  { claim: "a quotation before the beginning", sql: `UPDATE "Quotation" SET "start" = -1` },
  {
    claim: "an adjudicator who codes everything",
    sql: `UPDATE "Coder" SET "scope" = 'all' WHERE "kind" = 'adjudication'`,
  },
  { claim: "an issue of an unknown kind", sql: `UPDATE "Issue" SET "kind" = 'topic'` },
  { claim: "a label of 41 characters", sql: `UPDATE "Proposition" SET "label" = '${"x".repeat(41)}'` },
  { claim: "two propositions in one place", sql: `UPDATE "Proposition" SET "order" = 1` },
  { claim: "two headlines of one issue", sql: `UPDATE "Proposition" SET "headline" = TRUE` },
  { claim: "two primary affiliations", sql: `UPDATE "Affiliation" SET "primary" = TRUE` },
  { claim: "a revision of 0", sql: `UPDATE "Dossier" SET "revision" = 0` },
  {
    claim: "somebody else's words as evidence",
    sql: `UPDATE "CodingEvidence" SET "quotationId" = 'q2' WHERE "commentatorId" = 'ann'`,
  },
  {
    claim: "a quotation from a source of another dossier",
    sql: `UPDATE "Quotation" SET "sourceId" = 'elsewhere' WHERE "dossierId" = 'small'`,
  },
  { claim: "an event with a label of 81 characters", sql: `UPDATE "Event" SET "label" = '${"x".repeat(81)}'` },
  { claim: "an event dated by a source of another dossier", sql: `UPDATE "Event" SET "sourceId" = 'elsewhere'` },
  { claim: "to delete a quotation that is evidence", sql: `DELETE FROM "Quotation"` },
  { claim: "to delete a commentator with quotations", sql: `DELETE FROM "Commentator"` },
];

export function describeConstraints(fresh: FreshDatabase): void {
  describe("the database refuses", () => {
    let database: Database;

    beforeAll(async () => {
      ({ database } = await fresh());
      const small = smallDossier();
      const [academy] = small.institutions;
      const [affiliation] = small.affiliations;
      if (!academy || !affiliation) throw new Error("The small dossier has an institution.");
      const institutions = [academy, { ...academy, id: "other" }];
      const affiliations = [...small.affiliations, { ...affiliation, institutionId: "other", primary: false }];
      const events = [anEvent({ sourceId: "s1" })];
      await importDossier({ ...small, institutions, affiliations, events }, { database });
      const [source] = small.sources;
      const sources = source ? [source, { ...source, id: "elsewhere", fileName: null }] : [];
      await importDossier({ ...small, id: "another", sources }, { database });
    });

    it.each(BROKEN_RULES)("the database refuses: $claim", async ({ sql }) => {
      await expect(database.writer.$executeRawUnsafe(sql)).rejects.toThrow(/constraint/i);
    });
  });

  it("deletes everything of a dossier with the dossier, and nothing else", async () => {
    const { database } = await fresh();
    await importDossier(smallDossier(), { database });
    const small = await countContent(database);
    await importDossier(builtInDossier(), { database });

    await database.writer.dossier.delete({ where: { id: "russia-dprk-2023" } });

    expect(await countContent(database)).toBe(small);
    await database.writer.dossier.delete({ where: { id: "small" } });
    expect(await countContent(database)).toBe(0);
  });
}
