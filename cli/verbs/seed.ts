import { closeDatabase, openDatabase } from "../../lib/data/database";
import { databaseUrl } from "../../lib/data/database-url";
import { migrateDatabase } from "../../prisma/migrate";
import { seedBuiltInDossiers } from "../../prisma/seed";
import { say } from "../output";
import { parseCall } from "../parse-call";
import type { Verb } from "../verb";

const HELP = `seed
Migrates the database and puts the built-in dossiers into it. Does nothing where they are there.`;

export const seedVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    parseCall({ parameters, options: {}, positionals: [] });
    await migrateDatabase(databaseUrl(), say);
    const database = await openDatabase();
    try {
      await seedBuiltInDossiers({ database, log: say });
    } finally {
      await closeDatabase();
    }
    return 0;
  },
};
