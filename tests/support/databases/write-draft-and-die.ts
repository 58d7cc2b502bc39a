import { openDatabase } from "@/lib/database/connection/database";
import { publishDraft } from "@/lib/database/drafts/publish-draft";
import type { OnProgress } from "@/lib/database/import/apply-difference";
import { finishImport, startImport } from "@/lib/database/imports/import-writes";
import { smallDossier } from "@/tests/support/databases/database-dossiers";

// A program of its own: publishes the draft of the small dossier, or imports into it, and is killed when some bunches
// of rows have been written.
const [, , url = "", what = "", bunches = ""] = process.argv;
const database = await openDatabase(url);
let written = 0;
const onProgress: OnProgress = () => {
  written += 1;
  if (written === Number(bunches)) process.kill(process.pid, "SIGKILL");
};

if (what === "publish") await publishDraft("small~draft", { seen: null, database, onProgress });
else {
  const id = await startImport({ draftId: "small~draft", format: "test", files: [], mapping: null, database });
  const report = { counts: {}, problems: [], notImported: [], contradictions: [], changes: [] };
  const dossier = { ...smallDossier({ title: "Never" }), id: "small~draft" };
  await finishImport(id, { dossier, expectedRevision: null, report, database, onProgress });
}
