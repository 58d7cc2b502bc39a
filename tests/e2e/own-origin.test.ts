import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "@/tests/e2e/support/launch-browser";

const baseUrl = inject("baseUrl");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("a page", () => {
  it("a page asks nobody but its own server for anything, and breaks none of its own rules", async () => {
    const page = await (await browser.newContext()).newPage();
    const requested: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));

    // The built-in dossier is in the database of these tests: the front page leads to it.
    await page.goto(baseUrl, { waitUntil: "networkidle" });
    await page.goto(`${baseUrl}/d/russia-dprk-2023`, { waitUntil: "networkidle" });

    const elsewhere = requested.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(`${baseUrl}/`));
    expect(requested.length).toBeGreaterThan(2);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("a page tells the browser to keep it that way, and what it was made with is nobody's business", async () => {
    const { headers } = await fetch(baseUrl);
    expect(headers.get("content-security-policy")).toContain("default-src 'self';");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
    expect(headers.get("content-security-policy")).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("a page may stand in other people's pages only where it is made for that", async () => {
    const embedded = await fetch(`${baseUrl}/embed/anything`);
    expect(embedded.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(embedded.headers.get("content-security-policy")).toContain("script-src 'self'");
    // A name that only begins like it is an ordinary page.
    const ordinary = await fetch(`${baseUrl}/embedded`);
    expect(ordinary.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
  });
});
