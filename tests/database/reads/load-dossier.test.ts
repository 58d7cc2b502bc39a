import Sqlite from "better-sqlite3";
import { expect, it } from "vitest";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { readDossier } from "@/lib/database/reads/dossier-reads";
import { freshSqlite } from "@/tests/support/databases/database";
import { smallDossier } from "@/tests/support/databases/database-dossiers";

it("A word that the domain does not know is refused with its model and field", async () => {
  const { database, url } = await freshSqlite();
  await importDossier(smallDossier(), { database });
  const connection = new Sqlite(url.slice("file:".length));
  connection.pragma("ignore_check_constraints = ON");
  connection.exec(`UPDATE "Coder" SET "kind" = 'oracle' WHERE "id" = (SELECT min("id") FROM "Coder")`);
  connection.close();

  await expect(readDossier("small", database)).rejects.toMatchObject({
    code: "unreadable-row",
    message:
      'The database holds "oracle" in Coder.kind, which is none of machine, person, adjudication, record. Import the dossier again, or update Concordance.',
  });
});
