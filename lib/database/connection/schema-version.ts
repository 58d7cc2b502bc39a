import { DatabaseError } from "@/lib/database/connection/database-error";

/**
 * The migrations this version of the code needs, oldest first: the folders of prisma/migrations and of
 * prisma/postgresql/migrations.
 */
export const MIGRATIONS = [
  "20261121000000_dossiers",
  "20261121000100_search",
  "20261121000200_kept_analyses",
  "20261121000300_frozen_briefings",
  "20261130000000_claims_and_records",
  "20261130120000_folded_search",
  "20261130130000_dated_affiliations_and_languages",
  "20261130150000_drafts_and_accounts",
  "20261130160000_dated_codings",
  "20261130180000_events",
  "20261130190000_kept_differences",
  "20261130200000_source_authors_and_replaced_texts",
] as const;

/**
 * Compares the migrations a database has with those this version needs.
 *
 * @param applied names from the table _prisma_migrations; null where the table is missing.
 * @throws DatabaseError "newer-version" when the database has one we do not know, "not-migrated" when one is missing.
 */
export function checkSchemaVersion({ applied, place }: { applied: readonly string[] | null; place: string }): void {
  refuseNewer({ applied: applied ?? [], place });
  const missing = MIGRATIONS.filter((name) => !applied?.includes(name));
  if (missing.length === 0) return;
  throw new DatabaseError({
    code: "not-migrated",
    message:
      missing.length === MIGRATIONS.length
        ? `The database ${place} has no tables yet. Run migrate, then seed.`
        : `The database ${place} is of an older version and lacks ${missing.join(", ")}. Run migrate.`,
  });
}

/**
 * Refuses a database that knows migrations this version does not: writing to it could break what the newer version
 * expects.
 */
export function refuseNewer({ applied, place }: { applied: readonly string[]; place: string }): void {
  const known: readonly string[] = MIGRATIONS;
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new DatabaseError({
    code: "newer-version",
    message: `The database ${place} was migrated by a newer version of Concordance (${unknown.join(", ")}). Update Concordance, or point DATABASE_URL at another database.`,
  });
}
