import type { Browser } from "playwright-core";
import { describe, expect, it } from "vitest";
import { drawPage } from "@/lib/printing/print-browser";

describe("drawing a page", () => {
  it("drawing a page closes the browser at once when nobody waits any more, and says so in a sentence", async () => {
    const left = new AbortController();
    let browser: Browser | null = null;
    const drawing = drawPage("<h1>Long work</h1>", { signal: left.signal }, async (page) => {
      browser = page.context().browser();
      left.abort();
      // Nothing else ends this wait: the element never comes.
      await page.waitForSelector("h2");
    });
    await expect(drawing).rejects.toThrow("The print was stopped because nobody waits for it any more.");
    expect((browser as Browser | null)?.isConnected()).toBe(false);
  });

  it("drawing a page starts no browser for somebody who has already left", async () => {
    let started = false;
    const drawing = drawPage("<h1>Late</h1>", { signal: AbortSignal.abort() }, async () => {
      started = true;
    });
    await expect(drawing).rejects.toThrow("nobody waits for it");
    expect(started).toBe(false);
  });
});
