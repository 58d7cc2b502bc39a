import { existsSync } from "node:fs";
import type { Verb } from "@/cli/command";
import { say } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { prepareViews } from "@/cli/prepare-views";
import { GROUPING_UNASKED } from "@/lib/analysis/grouping/grouping-effort";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import { databaseUrl, parseDatabaseUrl } from "@/lib/database/connection/database-url";
import { sqliteAccess } from "@/lib/database/connection/read-only-sqlite";
import { NEARBY_VIEWS } from "@/lib/jobs/prepare-analyses";
import { migrateDatabase } from "@/prisma/migrate";
import { seedBuiltInDossiers } from "@/prisma/seed";

const HELP = `seed
Migrates the database and puts the built-in dossiers into it. Computes the
verdicts of the views that are opened first, as far as they take a moment; the
server computes the others. Does nothing where all that is there, or where the
database can only be read.`;

export const seedVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    parseCall({ parameters, options: {}, positionals: [] });
    if (await isReadableOnly()) return 0;
    await migrateDatabase(databaseUrl(), say);
    const database = await openDatabase();
    try {
      for (const dossierId of await seedBuiltInDossiers({ database, log: say })) {
        await prepareViews({ dossierId, views: NEARBY_VIEWS, database, maxUnits: GROUPING_UNASKED });
      }
    } finally {
      await closeDatabase();
    }
    return 0;
  },
};

/** One that cannot be written to, and has the tables of this version, is served as it is. */
async function isReadableOnly(): Promise<boolean> {
  const location = parseDatabaseUrl(databaseUrl());
  if (location.kind !== "sqlite" || !existsSync(location.file) || sqliteAccess(location.file) === "write") return false;
  try {
    await openDatabase();
    say(`The database ${location.file} can be read and not be written to; it is left as it is.`);
    return true;
  } finally {
    await closeDatabase();
  }
}
