import { DatabaseError } from "@/lib/database/connection/database-error";
import { refuseNewer } from "@/lib/database/connection/schema-version";
import type { Migration } from "@/prisma/read-migrations";

/** A row of _prisma_migrations that was applied and not undone. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

/**
 * The migrations that a database still needs.
 *
 * @throws DatabaseError when the database is newer than we are, or when a script was edited after it was applied: the
 *   tables would then not be those the code expects.
 */
export function pendingMigrations({
  all,
  applied,
  place,
}: {
  readonly all: readonly Migration[];
  readonly applied: readonly AppliedMigration[];
  readonly place: string;
}): Migration[] {
  refuseNewer({ applied: applied.map(({ name }) => name), place });
  const checksums = new Map(applied.map(({ name, checksum }) => [name, checksum]));
  const edited = all.filter(({ name, checksum }) => (checksums.get(name) ?? checksum) !== checksum);
  if (edited.length > 0) {
    throw new DatabaseError({
      code: "migration-failed",
      message: `The migration ${edited[0]?.name} was edited after it had been applied to ${place}. Restore its file and put the change into a migration of its own; or delete the database, if it holds nothing but the built-in dossiers, and migrate again.`,
    });
  }
  return all.filter(({ name }) => !checksums.has(name));
}
