import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, DOSSIER, eventually, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();
const EMBED = "/embed/d/russia-dprk-2023";
const FIGURES = [
  ...["camps", "matrix?country=KR", "agreement", "network", "two-mode", "tree", "map"],
  "split?proposition=A1&by=country",
];

/** A page of somebody else's, on an origin of its own. @returns its address. */
async function elsewhere(body: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en"><title>Elsewhere</title><body><h1>Elsewhere</h1>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The code that a page offers for a frame. */
function codeOn(page: Page, name: string): Promise<string> {
  return page.getByRole("textbox", { name }).inputValue();
}

async function frozenFigure(path: string): Promise<{ id: string; address: string; embed: string }> {
  const answer = await fetch(addressOf(`/api/v1/dossiers/russia-dprk-2023/figures/${path}`), { method: "POST" });
  expect(answer.status).toBe(201);
  return answer.json();
}

const backgroundOf = (frame: Frame | Page) =>
  frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe("a figure in a frame", () => {
  it.each(FIGURES)(
    "a figure in a frame is accessible, fits a telephone, sets no cookie and asks nobody: %s",
    async (figure) => {
      const { page, status } = await readers.open(`${EMBED}/${figure}`, { viewport: { width: 320, height: 700 } });
      expect(status).toBe(200);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      const answer = await page.reload();
      expect(asked).toEqual([page.url()]);
      expect(await answer?.headerValue("set-cookie")).toBeNull();
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await expectAccessible(page);
    },
  );

  it("a figure in a frame is accessible where there is room, with its table open", async () => {
    const { page } = await readers.open(`${EMBED}/camps`);
    await page.getByText("The numbers as a table").click();
    await expectAccessible(page);
  });

  it("a figure in a frame is what the page shows under the same filter, and leads back to it", async () => {
    const { page } = await readers.open(`${EMBED}/matrix?country=KR&rows=country&hide=context`);
    await page.getByText(/version 1\.3\.0 · .* · filter: Country: South Korea/).waitFor();
    await page.getByText(/^21 of 60 commentators, /).waitFor();
    await page.getByText(/^Do not claim that the silent are neutral/).waitFor();
    const back = page.getByRole("link", { name: "Open in Concordance" });
    expect(await back.getAttribute("href")).toBe(addressOf(`${DOSSIER}?country=KR&rows=country&hide=context`));
    const [opened] = await Promise.all([page.waitForEvent("popup"), back.click()]);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    await opened.getByRole("heading", { level: 1 }).waitFor();
  });

  it("a figure in a frame is light or dark as the reader's system, unless the address says which", async () => {
    const papers = { light: "rgb(251, 250, 246)", dark: "rgb(23, 21, 17)" };
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await readers.open(`${EMBED}/camps`, { colorScheme });
      expect(await backgroundOf(page)).toBe(papers[colorScheme]);
    }
    const { page } = await readers.open(`${EMBED}/camps?theme=dark`, { colorScheme: "light" });
    expect(await backgroundOf(page)).toBe(papers.dark);
  });

  it("a figure in a frame is not sent twice, and only as long as nothing changed", async () => {
    const first = await fetch(addressOf(`${EMBED}/camps`));
    // Not by caches on the way: it names the address that this request asked for.
    expect(first.headers.get("cache-control")).toBe("private, max-age=300");
    const headers = { "If-None-Match": first.headers.get("etag") ?? "" };
    const again = await fetch(addressOf(`${EMBED}/camps`), { headers });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await fetch(addressOf(`${EMBED}/camps?country=KR`), { headers })).status).toBe(200);
  });

  it.each([
    [`${EMBED}/nothing`, 404, "There is no figure “nothing”."],
    ["/embed/d/nowhere/camps", 404, "There is no dossier “nowhere”."],
    [`${EMBED}/camps?country=ZZ`, 400, "This dossier has no country “ZZ”."],
    [`${EMBED}/camps?utm=1`, 400, "There is no parameter “utm”."],
    [`${EMBED}/split`, 404, "This figure is about one proposition. Name it"],
    ["/embed/b/nothing", 404, "There is no frozen view at this address."],
    ["/embed/anything", 404, "There is nothing to embed at this address."],
  ])("a figure in a frame says in a sentence why there is none: %s", async (path, status, sentence) => {
    const { page, status: answered } = await readers.open(path, { viewport: { width: 320, height: 400 } });
    expect(answered).toBe(status);
    await page.getByText(sentence).waitFor();
    expect(await page.locator("script[src]").count()).toBe(0);
    await expectAccessible(page);
  });
});

describe("a frame whose address asks for what is not known", () => {
  it("a frame whose address asks for what is not known is shown without it, says so in one line, and leads on without it", async () => {
    const { page: clean } = await readers.open(`${EMBED}/matrix?country=KR`);
    const { page, status } = await readers.open(`${EMBED}/matrix?country=KR&rows=shoe-size&order=Z9&theme=pink`);
    expect(status).toBe(200);
    await page
      .getByText(
        "The link asks for rows “shoe-size”, order “Z9” and theme “pink”, which are not known here. They are left out.",
      )
      .waitFor();
    const drawn = (of: Page) => of.locator(".drawing text").allTextContents();
    expect(await drawn(page)).toEqual(await drawn(clean));
    expect(await page.getByRole("link", { name: "Open in Concordance" }).getAttribute("href")).toBe(
      addressOf(`${DOSSIER}?country=KR`),
    );
    await expectAccessible(page);
    expect(await clean.getByText("The link asks for").count()).toBe(0);
  });

  it("a frame whose address asks for what is not known is not offered: the page with the code says it there, and a frozen frame says it of its theme", async () => {
    const asked = "figure=nonsense&rows=shoe-size&theme=pink";
    const { page } = await readers.open(`${DOSSIER}/embed?${asked}`, { javaScriptEnabled: false });
    await page.getByText("The link asks for figure “nonsense”, rows “shoe-size” and theme “pink”,").waitFor();
    expect(await codeOn(page, "Code of the live frame")).toContain(`src="${addressOf(`${EMBED}/camps`)}"`);
    const { embed } = await frozenFigure("camps/freeze");
    const { page: frozen } = await readers.open(`${new URL(embed).pathname}?theme=pink`);
    await frozen.getByText("The link asks for theme “pink”, which is not known here. It is left out.").waitFor();
  });
});

describe("the code of a frame, in somebody else's page", () => {
  it("the code of a frame, in somebody else's page shows the figure as high as it is, and grows with it", async () => {
    const { page } = await readers.open(`${DOSSIER}/embed?country=KR&theme=dark`);
    const address = await elsewhere(await codeOn(page, "Code of the live frame"));
    await page.setViewportSize({ width: 700, height: 900 });
    await page.goto(address);
    const element = page.locator("iframe");
    expect(await element.getAttribute("title")).toContain(
      "Where opinion divides: who disagrees and agrees – Russia and North Korea",
    );
    const frame = await (await element.elementHandle())?.contentFrame();
    if (!frame) throw new Error("The frame is empty.");
    const content = () => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const given = async () => (await element.boundingBox())?.height ?? 0;
    await eventually(async () => Math.abs((await given()) - (await content())) < 2).toBe(true);
    const before = await given();
    await frame.getByText("The numbers as a table").click();
    await eventually(async () => (await given()) > before + 100).toBe(true);
    expect(await backgroundOf(frame)).toBe("rgb(23, 21, 17)");
    // It has no origin of its own, so it could keep nothing if it wanted to.
    expect(await frame.evaluate(() => window.origin)).toBe("null");
    expect(await page.context().cookies()).toEqual([]);
  });

  it("the code of a frame, in somebody else's page has a height of its own where no script may run", async () => {
    const { page } = await readers.open(`${DOSSIER}/embed`, { javaScriptEnabled: false });
    const address = await elsewhere(await codeOn(page, "Code of the live frame"));
    await page.goto(address);
    const box = await page.locator("iframe").boundingBox();
    expect(box?.height).toBeGreaterThan(600);
    await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  });

  it("the code of a frame, in somebody else's page is offered where a view is shared and under each figure, for the figure and the filter shown", async () => {
    const { page } = await readers.open(`${DOSSIER}/groups?unnamed=1&picture=map`, { javaScriptEnabled: false });
    await page.getByText("Share", { exact: true }).click();
    expect(await codeOn(page, "Code of the frame")).toContain(`src="${addressOf(`${EMBED}/map?unnamed=1`)}"`);
    await page.getByRole("region", { name: "The alignments in pictures" }).getByRole("link", { name: "Embed" }).click();
    expect(await codeOn(page, "Code of the live frame")).toContain(`src="${addressOf(`${EMBED}/map?unnamed=1`)}"`);
    await page.getByRole("link", { name: "dark", exact: true }).click();
    expect(await codeOn(page, "Code of the live frame")).toContain("theme=dark");
  });

  it("the code of a frame, in somebody else's page can be chosen on a page that is accessible", async () => {
    const { page } = await readers.open(`${DOSSIER}/embed?figure=split&proposition=A1&by=country`);
    await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
    await expectAccessible(page);
  });
});

describe("a frozen figure", () => {
  it("a frozen figure is made by a button without scripts, and its page has the code of the frame", async () => {
    const { page } = await readers.open(`${DOSSIER}/embed?figure=agreement&country=KR`, { javaScriptEnabled: false });
    await page.getByRole("button", { name: /^Freeze “Who agrees with whom/ }).click();
    await page.waitForURL("**/b/*");
    const id = new URL(page.url()).pathname.split("/").at(-1);
    const code = await codeOn(page, "Code of the frozen frame");
    expect(code).toContain(`src="${addressOf(`/embed/b/${id}`)}"`);
    await page.goto(await elsewhere(code));
    await page
      .frameLocator("iframe")
      .getByText(/^Frozen on \d+ \w+ \d{4}\.$/)
      .waitFor();
  });

  it("a frozen figure says that it is frozen, on which data, and that they have not changed; nothing is set and the same is kept", async () => {
    const { address, embed } = await frozenFigure("matrix/freeze?country=KR&rows=country");
    const { page } = await readers.open(new URL(embed).pathname, { viewport: { width: 360, height: 700 } });
    await page.getByText(/^Frozen on /).waitFor();
    await page.getByText("The dossier has not changed since.").waitFor();
    await page.getByText(/Data hash \(SHA-256 of the dossier’s content\) [0-9a-f]{64}/).waitFor();
    await page.getByText(/filter: Country: South Korea/).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    await expectAccessible(page);
    const kept = await (await fetch(`${address}/content`)).json();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(kept.embed.title);
    expect((await fetch(`${embed}/block`)).status).toBe(404);
    const wall = await readers.open(`${new URL(address).pathname}/present`, { javaScriptEnabled: false });
    expect(wall.status).toBe(404);
    await wall.page.getByRole("heading", { name: "There is nothing to present here." }).waitFor();
    await page.goto(address);
    await page
      .frameLocator("iframe")
      .getByText(/^Frozen on /)
      .waitFor();
    await expectAccessible(page);
  });

  it("a frozen figure is not made for another page, nor of what cannot be drawn", async () => {
    const freeze = (path: string, headers: Record<string, string> = {}) =>
      fetch(addressOf(`/api/v1/dossiers/russia-dprk-2023/figures/${path}`), { method: "POST", headers });
    expect((await freeze("camps/freeze", { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await freeze("nothing/freeze")).status).toBe(404);
    expect((await freeze("camps/freeze?country=ZZ")).status).toBe(400);
    expect((await freeze("matrix/freeze?rows=shoe-size")).status).toBe(400);
  });
});

describe("a frozen briefing in a frame", () => {
  const plan = {
    title: "For a page",
    blocks: [
      { id: "t", kind: "title" },
      { id: "f", kind: "finding", propositionId: "A1" },
      { id: "d", kind: "do-not-claim" },
    ],
  };

  it("a frozen briefing in a frame says so, whole and block by block; a block takes along what is not to be claimed", async () => {
    const made = await fetch(addressOf("/api/v1/dossiers/russia-dprk-2023/freeze"), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(plan),
    });
    const { id } = await made.json();
    for (const path of [`/embed/b/${id}`, `/embed/b/${id}/f`]) {
      const { page } = await readers.open(path, { viewport: { width: 320, height: 700 } });
      await page.getByText(/^Frozen on /).waitFor();
      await page
        .getByText(/^Five of six say that North Korea is supplying/)
        .first()
        .waitFor();
      await page.getByText(/^Do not claim that the silent are neutral/).waitFor();
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await expectAccessible(page);
    }
    const { page } = await readers.open(`/b/${id}`);
    await page.getByText("Embed in another page").click();
    expect(await codeOn(page, "Code of the frozen frame")).toContain(`/embed/b/${id}"`);
    await expectAccessible(page);
  });
});
