/** Puts generated dossiers into the database of DATABASE_URL, without computing verdicts: import-generated.ts 300x20 1000x50 */
import { closeDatabase } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { generatedDossier } from "@/scripts/bench/generated-dossier";

for (const size of process.argv.slice(2)) {
  const [commentators = 0, propositions = 0] = size.split("x").map(Number);
  const { message } = await importDossier(generatedDossier({ commentators, propositions }));
  console.log(message);
}
await closeDatabase();
