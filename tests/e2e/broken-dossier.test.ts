import { describe, expect, inject, it, onTestFinished } from "vitest";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import { addressOf } from "@/tests/e2e/support/browse";
import { importMade, removeMade } from "@/tests/e2e/support/made-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const ID = "broken-in-the-database";

describe("a page of a dossier that is damaged in the database", () => {
  it("a page of a dossier that is damaged in the database says so in words, without scripts, and others are read", async () => {
    onTestFinished(() => removeMade(ID));
    await importMade({ ...smallDossier(), id: ID });
    const url = inject("databaseUrl");
    const { writer } = await openDatabase(url);
    await writer.dossier.update({ where: { id: ID }, data: { descriptor: "{" } });
    await closeDatabase(url);

    for (const time of ["first", "second"]) {
      const answer = await fetch(addressOf(`/d/${ID}?country=KR`));
      const text = await answer.text();
      expect({ time, status: answer.status }).toEqual({ time, status: 500 });
      expect(text).toContain("<h1>This page could not be made.</h1>");
      expect(text).toContain(`<a href="/d/${ID}?country=KR">Try again</a>`);
      expect(text).not.toContain("<script");
    }
    expect((await fetch(addressOf("/d/russia-dprk-2023"))).status).toBe(200);
  });
});
