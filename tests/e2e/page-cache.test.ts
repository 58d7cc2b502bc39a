import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import type { Dossier } from "@/lib/domain/dossier";
import { writePackage } from "@/lib/dossier/write-package";
import { writeZip } from "@/lib/dossier/zip/write-zip";
import { runCli } from "@/tests/cli/support/run-cli";
import { addressOf, DOSSIER, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const readers = startReaders();
const ID = "kept-pages";
/** From somebody who is signed in the cache steps aside, so this page is made anew. */
const SIGNED_IN = { cookie: "session=somebody" };
const PAGES = ["", "/issues/arms", "/groups", "/method", "/commentators/ann", "?voice=expert"];

/** Other tests share the database and know of one dossier. */
afterAll(async () => {
  const { writer } = await openDatabase(inject("databaseUrl"));
  await writer.dossier.deleteMany({ where: { id: ID } });
  await closeDatabase(inject("databaseUrl"));
});

describe("a page that is kept", () => {
  it("a page that is kept is the page, with the same headers", async () => {
    await imported(dossier("1.0.0", "Before"));
    for (const place of PAGES) {
      const kept = await untilCached(`/d/${ID}${place}`);
      const made = await ask(`/d/${ID}${place}`, SIGNED_IN);

      expect(kept.text).toBe(made.text);
      expect(ofThePage(kept.headers)).toEqual(ofThePage(made.headers));
    }
  });

  it("a page that is kept is never the page from before an import", async () => {
    for (const [version, title] of [
      ["2.0.0", "First correction"],
      ["2.0.1", "Second correction"],
    ] as const) {
      for (const place of PAGES) await untilCached(`/d/${ID}${place}`);
      await imported(dossier(version, title));

      for (const place of PAGES) {
        const { text, isKept } = await ask(`/d/${ID}${place}`);
        expect({ place, isKept, isNew: text.includes(title) }).toEqual({ place, isKept: false, isNew: true });
        expect((await untilCached(`/d/${ID}${place}`)).text).toContain(title);
      }
    }
  });

  it("a page that is kept is gone with its dossier", async () => {
    await imported(dossier("3.0.0", "For a while"));
    await untilCached(`/d/${ID}`);
    const { writer } = await openDatabase(inject("databaseUrl"));
    await writer.dossier.deleteMany({ where: { id: ID } });

    expect(await ask(`/d/${ID}`)).toMatchObject({ status: 404, isKept: false });
  });

  it("a page that is kept is one for each theme and each name under which the installation is reached", async () => {
    const elsewhere = { "x-forwarded-host": "voices.example.org", "x-forwarded-proto": "https" };
    const system = await untilCached(DOSSIER);
    const dark = await untilCached(DOSSIER, { cookie: "theme=dark; other=1" });
    const named = await untilCached(DOSSIER, elsewhere);

    expect([system, dark, named].map(({ text }) => /data-theme="(\w+)"/.exec(text)?.[1])).toEqual([
      "system",
      "dark",
      "system",
    ]);
    expect(named.text).toContain(`https://voices.example.org${DOSSIER}`);
    expect(system.text).not.toContain("voices.example.org");
  });

  it("a page that is kept is there behind a proxy that ends TLS, and so is the page of an address that leads nowhere", async () => {
    const proxied = { "x-forwarded-host": "voices.example.org", "x-forwarded-proto": "https" };

    expect((await untilCached(`${DOSSIER}/method`, proxied)).status).toBe(200);
    expect(await ask(`${DOSSIER}/issues/no-such-issue`, proxied)).toMatchObject({ status: 404 });
    for (const path of ["/d/%ff", "/d/100%"]) {
      const { status, text } = await ask(path, { ...proxied, "accept-encoding": "identity" });
      expect([status, text.includes("Page not found.")]).toEqual([404, true]);
    }
  });

  it("a page that is kept is not sent where something else is asked for", async () => {
    await untilCached(`${DOSSIER}/issues`);

    expect(await ask(`${DOSSIER}/issues`, { rsc: "1" })).toMatchObject({ isKept: false });
    expect(await ask(`${DOSSIER}/issues/no-such-issue`)).toMatchObject({ status: 404 });
    expect(await ask(`${DOSSIER}/issues/no-such-issue`)).toMatchObject({ status: 404, isKept: false });
    expect(await ask(`${DOSSIER}/issues`, SIGNED_IN)).toMatchObject({ status: 200, isKept: false });
  });

  it("a page that is kept is there for who cannot unpack it as well", async () => {
    const { text } = await untilCached(`${DOSSIER}/method`);

    expect((await ask(`${DOSSIER}/method`, { "accept-encoding": "identity" })).text).toBe(text);
  });

  it("a page that is kept comes to life in a browser like any other: filters and ways back are soft", async () => {
    await untilCached(DOSSIER);
    const { page } = await readers.open(DOSSIER);
    expect(await page.evaluate("performance.getEntriesByType('navigation')[0].encodedBodySize < 60_000")).toBe(true);
    await scriptsRun(page);
    await page.evaluate("window.sameDocument = true");
    const rail = page.getByRole("region", { name: "Filters" });
    const left = rail.getByRole("status");
    const all = await left.textContent();

    await rail.locator("summary", { hasText: "Country" }).click();
    await rail.getByRole("link", { name: /^South Korea/ }).click();
    await eventually(() => left.textContent()).not.toBe(all);
    await page.goBack();
    await eventually(() => left.textContent()).toBe(all);

    expect(await page.evaluate("window.sameDocument")).toBe(true);
  });
});

function dossier(version: string, title: string): Dossier {
  return { ...smallDossier(), id: ID, version, title };
}

async function imported(content: Dossier): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-kept-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, "dossier.zip");
  await writeFile(file, writeZip(writePackage(content)));
  const { code, stderr } = await runCli(["import", file], { databaseUrl: inject("databaseUrl") });
  expect({ code, stderr }).toMatchObject({ code: 0 });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Record<string, unknown>;
  readonly text: string;
  /** Only what is kept is sent in the smallest form; what is made for one reader is compressed in a hurry. */
  readonly isKept: boolean;
}

/** Asks as browsers do, but sees the answer as it travels. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      addressOf(address),
      { headers: { "user-agent": "A browser", "accept-encoding": "br", ...headers } },
      async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk);
        const isKept = answer.headers["content-encoding"] === "br";
        const body = Buffer.concat(chunks);
        const text = (isKept ? brotliDecompressSync(body) : body).toString();
        resolve({ status: answer.statusCode, headers: answer.headers, text, isKept });
      },
    )
      .on("error", reject)
      .end();
  });
}

/** Asks until the page is kept, which has to wait for its verdict. */
async function untilCached(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  let answer = await ask(address, headers);
  await eventually(async () => {
    answer = await ask(address, headers);
    return answer.isKept;
  }).toBe(true);
  return answer;
}

/** What is said of the page; the rest belongs to the connection, or says where the framework found it. */
function ofThePage({
  date: _,
  "content-encoding": __,
  "content-length": ___,
  "transfer-encoding": ____,
  ...headers
}: Record<string, unknown>) {
  return { ...headers, vary: String(headers.vary).toLowerCase().split(", ").sort() };
}
