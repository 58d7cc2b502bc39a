import { openDatabase } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { smallDossier } from "@/tests/support/databases/database-dossiers";

// A program of its own: imports a newer version of the small dossier and is killed when the codings, of the last
// tables, have been written.
const [, , url = ""] = process.argv;
const database = await openDatabase(url);
await importDossier(
  smallDossier({
    version: "2.0.0",
    title: "Never",
    codings: smallDossier().codings.map((row) => ({ ...row, rationale: "Never" })),
  }),
  {
    database,
    onProgress: ({ table }) => {
      if (table === "codings") process.kill(process.pid, "SIGKILL");
    },
  },
);
