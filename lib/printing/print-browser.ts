import "server-only";
import type { Page } from "playwright-core";
import { limitConcurrency } from "@/lib/http/limit-concurrency";
import { findChromium } from "@/lib/printing/find-chromium.mjs";
import { RENDER_TIMEOUT_MS } from "@/lib/timeouts";

/** Why something cannot be printed here, as one sentence. */
export class PrintError extends Error {}

const HOW_TO_PRINT =
  "This machine has no Chromium or Chrome to print with. Install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to the program; printing from your own browser works always.";

/** Without these Chromium asks its maker for updates and lists, which a closed network answers with noise. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const STOPPED = "The print was stopped because nobody waits for it any more.";

/** Each print starts a browser of its own: two at a time are what a small server bears. */
const oneOfFew = limitConcurrency({
  atOnce: 2,
  waiting: 8,
  tooMany: () => new PrintError("Too many prints are under way. Try again in a minute."),
});

/**
 * Draws a page that needs nothing beside it, in a browser that may ask nobody for anything and runs no script.
 *
 * @param signal closes the browser when it is aborted.
 * @throws PrintError where there is no browser, too many are printing, the browser fails, or nobody waits any more.
 */
export async function drawPage<Result>(
  html: string,
  { signal }: { readonly signal?: AbortSignal | undefined },
  draw: (page: Page) => Promise<Result>,
): Promise<Result> {
  const executablePath = findChromium();
  const playwright = executablePath ? await import("playwright-core").catch(() => null) : null;
  if (!executablePath || !playwright) throw new PrintError(HOW_TO_PRINT);
  return oneOfFew(async () => {
    // Who has left while waiting keeps the place, and gives it up as soon as it comes.
    if (signal?.aborted) throw new PrintError(STOPPED);
    const browser = await playwright.chromium
      .launch({
        executablePath,
        // The sandbox refuses root and is never needed less: the page is ours and runs no script.
        chromiumSandbox: process.getuid?.() !== 0 && process.env.CHROMIUM_SANDBOX !== "0",
        args: QUIET,
        timeout: RENDER_TIMEOUT_MS,
      })
      .catch((error: unknown) => {
        throw new PrintError(`The browser at ${executablePath} could not be started: ${firstLine(error)}.`);
      });
    // Nobody waits any more: the browser is closed, and whatever it was at fails at once.
    const close = () => void browser.close();
    signal?.addEventListener("abort", close, { once: true });
    try {
      if (signal?.aborted) throw new PrintError(STOPPED);
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
      const page = await context.newPage();
      page.setDefaultTimeout(RENDER_TIMEOUT_MS);
      await page.setContent(html, { waitUntil: "load" });
      return await draw(page);
    } catch (error) {
      throw new PrintError(signal?.aborted ? STOPPED : `The browser could not print: ${firstLine(error)}.`);
    } finally {
      signal?.removeEventListener("abort", close);
      await browser.close();
    }
  });
}

function firstLine(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.replace(/\.$/, "");
}
