import { openDatabase } from "@/lib/database/connection/database";
import { NO_MERGES } from "@/lib/importers/assembly/merges";
import { runImport } from "@/lib/jobs/importing/run-import";

// A program of its own: imports a file into a draft and is killed while its quotations are written.
const [, , url = "", path = ""] = process.argv;
const database = await openDatabase(url);
await runImport(
  {
    name: "made",
    title: null,
    request: { files: [{ name: "sheet.csv", path }], mapping: null, remembered: [], encoding: null, merges: NO_MERGES },
    dryRun: false,
    importId: null,
  },
  {
    database,
    onProgress: ({ step }) => {
      if (step === "writing quotations") process.kill(process.pid, "SIGKILL");
    },
  },
);
