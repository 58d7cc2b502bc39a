import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { listDossiers } from "@/lib/database/reads/dossier-reads";
import { smallDossier } from "@/tests/support/databases/database-dossiers";

// A program of its own, for a user who may not write: says as JSON what is read, and how a write is refused.
const [, , url = ""] = process.argv;
const database = await openDatabase(url);
const read = (await listDossiers(database)).map(({ title }) => title);
const refused = await importDossier(smallDossier({ version: "2.0.0" }), { database }).then(
  () => null,
  (error: unknown) => error,
);
await closeDatabase(url);
const { code = null, message = null } =
  refused instanceof Error ? { code: Reflect.get(refused, "code"), message: refused.message } : {};
process.stdout.write(JSON.stringify({ read, code, message }));
