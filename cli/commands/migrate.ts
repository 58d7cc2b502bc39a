import type { Verb } from "@/cli/command";
import { say } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { databaseUrl } from "@/lib/database/connection/database-url";
import { migrateDatabase } from "@/prisma/migrate";

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
