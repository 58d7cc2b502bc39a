import { describe, expect, it } from "vitest";
import { readAccessLink } from "@/lib/database/accounts/access-links";
import { finishImport, startImport } from "@/lib/database/imports/import-writes";
import { runCli } from "@/tests/cli/support/run-cli";
import { freshSqlite } from "@/tests/support/databases/database";
import { smallDossier } from "@/tests/support/databases/database-dossiers";

describe("the command line", () => {
  it("the command line makes a link for the administrator, the first one only while nobody has an account", async () => {
    const { database, url: databaseUrl } = await freshSqlite();

    const made = await runCli(["access", "--address", "https://voices.example.org/anything"], { databaseUrl });
    const [, token = ""] = /^https:\/\/voices\.example\.org\/access\/([\w-]{43})\n$/.exec(made.stdout) ?? [];
    expect(await readAccessLink(token, database)).toBe("valid");
    const first = await runCli(["access", "--first", "--json"], { databaseUrl });
    expect(JSON.parse(first.stdout).link).toMatch(/^http:\/\/localhost:\d+\/access\//);

    const now = new Date();
    const marks = {
      email: "a@example.org",
      emailVerified: false,
      createdAt: now,
      updatedAt: now,
      role: "administrator",
    };
    await database.writer.user.create({ data: { id: "a", name: "A", ...marks } });
    expect(await runCli(["access", "--first"], { databaseUrl })).toMatchObject({ code: 0, stdout: "" });
    expect((await runCli(["access", "--address", "nowhere"], { databaseUrl })).code).toBe(2);
  });

  it("the command line lists imports and undoes one", async () => {
    const { database, url: databaseUrl } = await freshSqlite();
    const files = [{ name: "sheet.xlsx", bytes: 12, sha256: "0".repeat(64) }];
    const id = await startImport({ draftId: "small~draft", format: "spreadsheet", files, mapping: null, database });
    const report = { counts: {}, problems: [], notImported: [], contradictions: [], changes: [] };
    const dossier = { ...smallDossier(), id: "small~draft" };
    await finishImport(id, { dossier, expectedRevision: null, report, database });

    const listed = await runCli(["imports"], { databaseUrl });
    expect(listed.stdout).toMatch(
      new RegExp(`^${id}  .*  small~draft\n  spreadsheet: sheet.xlsx\n  written · can be undone`),
    );
    expect((await runCli(["undo", id], { databaseUrl })).stdout).toBe(
      "The import is undone: the draft is as it was before.\n",
    );
    expect(await runCli(["undo", id], { databaseUrl })).toMatchObject({ code: 1 });
    expect(await database.reader.dossier.count()).toBe(0);
  });
});
