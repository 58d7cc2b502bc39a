import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchBrowser } from "@/tests/e2e/support/launch-browser";

/** Where the built-in dossier lives. */
export const DOSSIER = "/d/russia-dprk-2023";

/** The full address of a path of the app under test. */
export function addressOf(path: string): string {
  return inject("baseUrl") + path;
}

export interface Reader {
  /** Opens a path in a browser of its own: no cookies, no history. @returns the page and the status of its answer. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; status: number | null }>;
}

/**
 * One browser for the tests of a file, a fresh context for each reader. After each test the contexts are closed, and
 * the test fails if a script threw, the console reported an error, or the server failed an answer on the way.
 */
export function startReaders(): Reader {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const heard = complaints;
    contexts = [];
    complaints = [];
    expect(heard).toEqual([]);
  });

  return {
    async open(path, options) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      contexts.push(context);
      // A page answers in a second or two; a test that waits longer waits for something that will not come.
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      listen(page, (complaint) => complaints.push(complaint));
      const answer = await page.goto(addressOf(path), { waitUntil: "load" });
      return { page, status: answer?.status() ?? null };
    },
  };
}

/** Resolves when scripts have taken over the page: the switch of the theme is drawn by them alone. */
export async function scriptsRun(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Theme: / }).waitFor();
}

/** Expects of a value what may become true a little later; a busy machine gets the time that a page gets. */
export function eventually<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read, { timeout: 10_000 });
}

function listen(page: Page, complain: (complaint: string) => void): void {
  page.on("pageerror", (error) => complain(`thrown on ${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // A missing page is reported to the console as well; whether it may be missing is for the test to say.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      complain(`console on ${page.url()}: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) complain(`${response.status()} for ${response.url()}`);
  });
}
