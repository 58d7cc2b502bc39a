import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/database/connection/database";
import { publishDraft } from "@/lib/database/drafts/publish-draft";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { listImports } from "@/lib/database/imports/import-reads";
import { readDossier } from "@/lib/database/reads/dossier-reads";
import { freshSqlite, openForTest } from "@/tests/support/databases/database";
import { contentOf } from "@/tests/support/databases/database-content";
import { smallDossier } from "@/tests/support/databases/database-dossiers";

const DRAFT = { ...smallDossier(), id: "small~draft" };

describe("a process that is killed", () => {
  // Each table of the small dossier with rows is a bunch; it has more than eight.
  it.each(["1", "4", "8"])(
    "a process that is killed after %s bunches of publishing leaves everything as it was, and the draft can be published",
    async (bunches) => {
      const { database, url } = await freshSqlite();
      await importDossier(DRAFT, { database });
      const before = await contentOf(database);
      await closeDatabase(url);

      expect(runAndDie(url, "publish", bunches)).toEqual({ signal: "SIGKILL", stderr: "" });

      const reopened = await openForTest(url);
      expect(await contentOf(reopened)).toEqual(before);
      expect(await publishDraft("small~draft", { seen: null, database: reopened })).toMatchObject({
        outcome: "published",
      });
      expect((await readDossier("small", reopened))?.codings).toEqual(DRAFT.codings);
    },
  );

  it.each(["1", "4", "8"])(
    "a process that is killed after %s bunches of an import leaves no row of it, and the list of imports says so",
    async (bunches) => {
      const { url } = await freshSqlite();
      await closeDatabase(url);

      expect(runAndDie(url, "import", bunches)).toEqual({ signal: "SIGKILL", stderr: "" });

      const reopened = await openForTest(url);
      expect(await readDossier("small~draft", reopened, "drafts")).toBeNull();
      const { Import: imports, ...others } = await contentOf(reopened);
      expect(imports).toHaveLength(1);
      expect(Object.values(others).flat()).toEqual([]);
      const inAMinute = new Date(Date.now() + 61_000);
      expect(await listImports({}, reopened, inAMinute)).toMatchObject([
        { state: "failed", problem: expect.stringContaining("ended before anything was written") },
      ]);
    },
  );
});

function runAndDie(url: string, what: "publish" | "import", bunches: string) {
  const program = "tests/support/databases/write-draft-and-die.ts";
  const { signal, stderr } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", program, url, what, bunches],
    { encoding: "utf8" },
  );
  return { signal, stderr };
}
