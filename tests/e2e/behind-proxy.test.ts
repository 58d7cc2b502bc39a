import { request } from "node:https";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { stopCommands } from "@/scripts/setup/command.mjs";
import { DOSSIER, eventually, scriptsRun } from "@/tests/e2e/support/browse";
import { launchBrowser } from "@/tests/e2e/support/launch-browser";
import { type ProxiedApp, serveBehindProxy } from "@/tests/e2e/support/reverse-proxy";

const API = "/api/v1/dossiers/russia-dprk-2023";
const DECISIVE_CELL = "konstantin-asmolov.A1";

/** Pages that are kept, in the order in which a reader comes to them. */
const KEPT = [DOSSIER, `${DOSSIER}?country=KR`, `${DOSSIER}/groups`, `${DOSSIER}/countries/US`, `${DOSSIER}/method`];

const OTHERS = [
  { path: "/", status: 200 },
  { path: `${DOSSIER}/brief`, status: 200 },
  { path: `${DOSSIER}/embed`, status: 200 },
  { path: `${DOSSIER}/share-image`, status: 200 },
  { path: "/embed/d/russia-dprk-2023/camps", status: 200 },
  { path: `${API}/positions`, status: 200 },
  { path: `${API}/brief?format=md`, status: 200 },
  { path: `${DOSSIER}/countries/us`, status: 308, location: `${DOSSIER}/countries/US` },
  { path: `${DOSSIER}/`, status: 308, location: DOSSIER },
  { path: "/d/no-such-dossier", status: 404 },
  { path: `${DOSSIER}/issues/no-such-issue`, status: 404 },
  { path: "/d/%ff", status: 404 },
  { path: "/no-such-page", status: 404 },
];

describe.each([
  { proxy: "hands over what was asked for", isTold: true },
  { proxy: "hides what was asked for, which CONCORDANCE_URL names", isTold: false },
])("behind a proxy that ends TLS and $proxy", ({ isTold }) => {
  let app: ProxiedApp;

  beforeAll(async () => {
    app = await serveBehindProxy({ databaseUrl: inject("databaseUrl"), isTold });
  });
  afterAll(() => app.stop());

  it("a page is the same the second time, when it is kept, as it is made for one reader alone", async () => {
    for (const path of KEPT) {
      expect((await ask(app, path)).status).toBe(200);
      const kept = await untilKept(app, path);
      const made = await ask(app, path, { authorization: "Basic bWFkZTo=" });
      expect(made).toMatchObject({ status: 200, isKept: false });
      expect(kept.text).toBe(made.text);
      expect(namesOfServer(app, kept)).toEqual([]);
    }
  });

  it.each(OTHERS)("an answer names the server as readers reach it: $path", async ({ path, status, location }) => {
    for (const time of ["first", "second"]) {
      const answer = await ask(app, path);
      expect({ time, status: answer.status }).toEqual({ time, status });
      expect(answer.headers.location).toBe(location);
      expect(namesOfServer(app, answer)).toEqual([]);
    }
  });

  it("the address of a page, the picture that is shared of it and its citations begin with the origin of the proxy", async () => {
    const { text } = await ask(app, `${DOSSIER}?country=KR`);
    const address = `${app.origin}${DOSSIER}?country=KR`;
    const said = [...text.matchAll(/<(?:link rel="canonical" href|meta property="og:(?:url|image)" content)="[^"]+"/g)];
    expect(said.map(([whole]) => whole)).toEqual([
      `<link rel="canonical" href="${address}"`,
      `<meta property="og:url" content="${address}"`,
      `<meta property="og:image" content="${app.origin}${DOSSIER}/share-image?country=KR"`,
    ]);
    const { citation } = JSON.parse((await ask(app, `${API}/positions?country=KR`)).text);
    expect(citation).toContain(address);
  });

  it("each step of a reader's way stays on the proxy: evidence, a deck, a frozen briefing, a frozen figure in its frame", async () => {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const answers: Response[] = [];
      const complaints: string[] = [];
      page.on("response", (answer) => answers.push(answer));
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (said) => said.type() === "error" && complaints.push(said.text()));

      await readEvidence(page, app.origin);
      await carryAway(page, app.origin);
      await embedFrozen(page, app.origin);

      expect(answers.map((answer) => answer.url()).filter((url) => !url.startsWith(`${app.origin}/`))).toEqual([]);
      expect(answers.filter((answer) => answer.status() >= 400).map((answer) => answer.url())).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

afterAll(() => stopCommands("SIGTERM"));

/** From the list of dossiers to the words behind a mark, under a filter. */
async function readEvidence(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await page.locator(`a[href="${DOSSIER}"]`).first().click();
  await scriptsRun(page);
  await page.waitForURL(origin + DOSSIER);
  await page.reload();
  await scriptsRun(page);
  const rail = page.getByRole("region", { name: "Filters" });
  await rail.locator("summary", { hasText: "Country" }).click();
  await rail.getByRole("link", { name: /^Russia/ }).click();
  await page.waitForURL(`${origin}${DOSSIER}?country=RU`);
  await page.locator(`a[data-cell="${DECISIVE_CELL}"]`).click();
  await page.getByRole("complementary", { name: "Evidence" }).getByRole("heading", { level: 2 }).waitFor();
}

/** A deck, and a link to the briefing as it stands. */
async function carryAway(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}${DOSSIER}/brief?country=KR`);
  await page.getByRole("textbox", { name: "Title" }).waitFor();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "PowerPoint" }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.pptx$/);
  await page.getByRole("button", { name: "Freeze a link" }).click();
  await page.waitForURL(/\/b\/[a-z2-9]{12}$/);
  await page.getByText("Computed again just now, it is the same.").waitFor();
}

/** A frozen figure, and the frame that its code makes. */
async function embedFrozen(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}${DOSSIER}/embed?figure=agreement&country=KR`);
  await page.getByRole("button", { name: /^Freeze “Who agrees with whom/ }).click();
  await page.waitForURL("**/b/*");
  const code = await page.getByRole("textbox", { name: "Code of the frozen frame" }).inputValue();
  const [, address = ""] = /src="([^"]+)"/.exec(code) ?? [];
  expect(address.startsWith(`${origin}/embed/b/`)).toBe(true);
  await page.goto(address);
  await page.getByText(/^Frozen on /).waitFor();
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly isKept: boolean;
}

/** Asks over TLS, trusting the proxy's certificate and no other; sees the answer as it travels. */
function ask({ origin, certificate }: ProxiedApp, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = { "user-agent": "A browser", "accept-encoding": "br, gzip", ...headers };
    request(origin + path, { ca: certificate, headers: sent, agent: false }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      const encoding = answer.headers["content-encoding"];
      // Only what is kept is sent in the smallest form.
      const isKept = encoding === "br";
      const text = isKept ? brotliDecompressSync(body) : encoding === "gzip" ? gunzipSync(body) : body;
      resolve({ status: answer.statusCode, headers: answer.headers, text: text.toString(), isKept });
    })
      .on("error", reject)
      .end();
  });
}

async function untilKept(app: ProxiedApp, path: string): Promise<Answer> {
  let answer = await ask(app, path);
  await eventually(async () => {
    answer = await ask(app, path);
    return answer.isKept;
  }).toBe(true);
  return answer;
}

/** Where an answer, in its headers or its text, names the server as only the proxy reaches it, or without TLS. */
function namesOfServer({ origin, innerPort }: ProxiedApp, { headers, text }: Answer): string[] {
  const said = `${JSON.stringify(headers)}\n${text}`;
  const host = new URL(origin).host;
  return [`127.0.0.1`, `localhost:${innerPort}`, `:${innerPort}/`, `http://localhost`, `http://${host}`].filter(
    (name) => said.includes(name),
  );
}
