import { databaseUrl } from "../../lib/data/database-url";
import { migrateDatabase } from "../../prisma/migrate";
import { say } from "../output";
import { parseCall } from "../parse-call";
import type { Verb } from "../verb";

const HELP = `migrate
Creates the database's tables or brings them up to date. Does nothing where they are.`;

export const migrateVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    parseCall({ parameters, options: {}, positionals: [] });
    await migrateDatabase(databaseUrl(), say);
    return 0;
  },
};
