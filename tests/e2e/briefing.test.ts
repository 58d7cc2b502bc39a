import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, DOSSIER, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();
const API = "/api/v1/dossiers/russia-dprk-2023";

/** The first finding of the built-in dossier: of 40 named commentators six spoke of A1, five of them agree. */
const FINDING =
  "Five of six say that North Korea is supplying, or will supply, arms to Russia; only Konstantin Asmolov disagrees";

/** The headings of the blocks, in the order in which they stand on the page. */
function headings(page: Page): Promise<string[]> {
  return page.locator("ol[aria-label='Blocks of the briefing'] h2").allTextContents();
}

async function editorRuns(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Title" }).waitFor();
}

describe("an analyst has a briefing made, and works on it", () => {
  it("an analyst has a briefing made, and works on it: moves a block with the keyboard, hears where it went, and finds it there after a reload", async () => {
    const { page } = await readers.open(DOSSIER);
    await scriptsRun(page);
    await page.getByRole("link", { name: "Brief me" }).click();
    await page.waitForURL(/\/brief$/);
    await editorRuns(page);
    const proposed = await headings(page);
    expect(proposed.slice(1, 5)).toEqual(["What was asked", "Bottom line", "Where they agree", "Where they split"]);
    await page.getByText(FINDING).first().waitFor();

    await page.getByRole("button", { name: "Move Where they split up" }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await eventually(() => headings(page).then((now) => now[3])).toBe("Where they split");
    await page.getByText(`Where they split moved to place 4 of ${proposed.length}`).waitFor();
    // The focus went along: the same keys move the same block again.
    await page.keyboard.press("Alt+ArrowUp");
    await eventually(() => headings(page).then((now) => now[2])).toBe("Where they split");
    await page.getByText("Saved in this browser").waitFor();
    await page.waitForURL(/[?&]plan=/);

    const moved = await headings(page);
    await page.reload();
    await editorRuns(page);
    expect(await headings(page)).toEqual(moved);
    // Without the plan in the address the browser still keeps it.
    await page.goto(addressOf(`${DOSSIER}/brief`));
    await eventually(() => headings(page)).toEqual(moved);

    await page.getByRole("button", { name: "Start again from the filter" }).click();
    await eventually(() => headings(page)).toEqual(proposed);
    await expectAccessible(page);
  });

  it("an analyst has a briefing made, and works on it: writes in her own words, which are marked as hers, and takes them back", async () => {
    const { page } = await readers.open(`${DOSSIER}/brief`);
    await editorRuns(page);
    await page.getByRole("button", { name: "Edit the text of Bottom line" }).click();
    const block = page.getByRole("region", { name: "Bottom line" });
    // Her text is added to the generated one; to put it in its place is a choice of its own.
    await page.getByRole("textbox", { name: "Your text for Bottom line" }).fill("My minister should know one thing.");
    await block.getByText("author", { exact: true }).waitFor();
    await block.getByRole("link", { name: FINDING }).waitFor();
    await block.getByText("your text added").waitFor();
    await page.getByText("1 change compared with the proposed briefing").waitFor();

    await block.getByRole("button", { name: "Replace the generated text" }).click();
    await page
      .getByRole("textbox", { name: "Your text in place of the generated one for Bottom line" })
      .fill("One thing only.");
    await eventually(() => block.getByText(FINDING).count()).toBe(0);

    await block.getByRole("button", { name: "Restore generated text" }).click();
    await block.getByRole("link", { name: FINDING }).waitFor();
    await page.getByText("2 changes compared", { exact: false }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await eventually(() => block.getByText(FINDING).count()).toBe(0);
    await page.getByRole("heading", { name: "Bottom line" }).click();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await block.getByRole("link", { name: FINDING }).waitFor();
  });

  it("an analyst has a briefing made, and works on it: gives a block a heading of her own, which is marked, kept, presented and taken back", async () => {
    const { page } = await readers.open(`${DOSSIER}/brief`);
    await editorRuns(page);
    await page.getByRole("button", { name: "Edit the text of Where they split" }).click();
    await page.getByRole("textbox", { name: "Heading of the block" }).fill("The quarrel in one slide");
    const block = page.getByRole("region", { name: "The quarrel in one slide" });
    await block.getByRole("heading").getByText("author", { exact: true }).waitFor();
    await page.waitForURL(/[?&]plan=/);
    await page.reload();
    await block.getByRole("heading").getByText("author", { exact: true }).waitFor();

    await page.getByRole("link", { name: "Present", exact: true }).click();
    await page.locator("main[data-mode='show']").waitFor();
    await page
      .locator("[data-slide]")
      .getByText("Heading in the author’s words")
      .first()
      .waitFor({ state: "attached" });
    await page.goBack();
    await editorRuns(page);

    await page.getByRole("button", { name: "Edit the text of The quarrel in one slide" }).click();
    await page.getByRole("button", { name: "Restore generated heading" }).click();
    await page.getByRole("region", { name: "Where they split" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await block.waitFor();
  });

  it("an analyst has a briefing made, and works on it: cannot lose what may not be claimed without being told", async () => {
    const { page } = await readers.open(`${DOSSIER}/brief`);
    await editorRuns(page);
    await page.getByRole("button", { name: "Remove Do not claim" }).click();
    await page.getByRole("button", { name: "Put “Do not claim” back" }).click();
    await page
      .getByRole("region", { name: "Do not claim" })
      .getByText("Do not claim that the silent are neutral")
      .waitFor();
  });

  it("an analyst has a briefing made, and works on it: adds a quotation and a finding from the pages where she meets them", async () => {
    const { page } = await readers.open(`${DOSSIER}/quotations/s1-l45-blinken-1`);
    await scriptsRun(page);
    await page.getByRole("link", { name: "Add to brief" }).click();
    await editorRuns(page);
    await eventually(() => page.url()).not.toContain("add=");
    await eventually(() => headings(page).then((now) => now.filter((h) => h === "Antony Blinken").length)).toBe(1);

    await page.goto(addressOf(`${DOSSIER}/brief?add=finding:A3`));
    await editorRuns(page);
    const added = [/^Antony Blinken$/, /^6 say that an arms trade between North Korea and Russia breaches/];
    await eventually(async () => {
      const now = await headings(page);
      return added.map((words) => now.filter((heading) => words.test(heading)).length);
    }).toEqual([1, 1]);
    const now = await headings(page);
    expect(now.findIndex((heading) => heading.startsWith("6 say that an arms trade"))).toBeLessThan(
      now.indexOf("What is not known"),
    );
  });

  it("an analyst has a briefing made, and works on it: adds the comparison of two selections from its page", async () => {
    const { page } = await readers.open(`${DOSSIER}/compare?a=country%3DUS&b=country%3DKR`);
    await scriptsRun(page);
    await page.getByRole("link", { name: "Add to brief" }).click();
    await editorRuns(page);
    const heading = "No difference was found between the United States and South Korea";
    await eventually(() => headings(page).then((now) => now.filter((h) => h === heading).length)).toBe(1);
  });

  it("an analyst has a briefing made, and works on it: leads from a sentence to the words behind it", async () => {
    const { page } = await readers.open(`${DOSSIER}/brief`);
    await editorRuns(page);
    await page.getByRole("region", { name: "Bottom line" }).getByRole("link", { name: FINDING }).click();
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.locator("blockquote").first().waitFor();
  });
});

describe("she presents it", () => {
  it("she presents it: with a clicker's keys, a black screen, the evidence one key away, and without a network", async () => {
    const { page } = await readers.open(`${DOSSIER}/brief/present`, { viewport: { width: 1280, height: 720 } });
    const shown = () => page.locator("[data-slide]:visible").getAttribute("aria-label");
    await page.locator("main[data-mode='show']").waitFor();
    await page.context().setOffline(true);

    await eventually(shown).toMatch(/^Slide 1 of \d+: /);
    await page.keyboard.press("PageDown");
    await eventually(shown).toMatch(/^Slide 2 of \d+: What was asked/);
    await eventually(() => page.url()).toMatch(/#2$/);
    await page.keyboard.press("e");
    const evidence = page.getByRole("complementary", { name: /^Evidence: \d+ quotations$/ });
    await evidence.locator("blockquote").first().waitFor();
    await expectAccessible(page);
    expect(await evidence.locator("figcaption").first().textContent()).toMatch(/ · .*New Eastern Outlook.* · /);
    await page.keyboard.press("Escape");
    await eventually(() => evidence.count()).toBe(0);

    const black = page.getByRole("button", { name: /^Black screen/ });
    await page.keyboard.press("b");
    await black.waitFor();
    // In the dark a key only brings the slide back.
    await page.keyboard.press("ArrowRight");
    await eventually(() => black.count()).toBe(0);
    await eventually(shown).toMatch(/^Slide 2 of/);

    await page.keyboard.press("End");
    await eventually(shown).toMatch(/^Slide (\d+) of \1: Method · Sources/);
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowLeft");
    await eventually(shown).toMatch(/^Slide 1 of/);
    await page.keyboard.press("o");
    await page.getByRole("complementary", { name: "All slides" }).getByRole("button", { name: "Method" }).click();
    await eventually(shown).toMatch(/: Method · Sources$/);
    await page.keyboard.press("n");
    await page
      .getByRole("complementary", { name: "Notes" })
      .getByText(/^Source: /)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    // Leaving would need the network; the presentation stays.
    await page.keyboard.press("Escape");
    await page.getByText("There is no network; the presentation stays open").waitFor();
  });

  it.each([
    { width: 1280, height: 720, smallest: 24 },
    { width: 1920, height: 1080, smallest: 36 },
  ])(
    "she presents it so that every slide fits $width × $height and nothing on it is smaller than $smallest px",
    async (size) => {
      const { page } = await readers.open(`${DOSSIER}/brief/present`, {
        viewport: { width: size.width, height: size.height },
      });
      await page.locator("main[data-mode='show']").waitFor();
      const slides = await page.locator("[data-slide]").count();
      expect(slides).toBeGreaterThan(10);
      for (let slide = 1; slide <= slides; slide++) {
        await page.locator(`[data-slide="${slide}"]`).waitFor();
        expect(await page.evaluate(measureSlide)).toEqual({ overflow: 0, tooSmall: [] });
        await page.keyboard.press("ArrowRight");
      }

      function measureSlide() {
        const page = document.querySelector<HTMLElement>("[data-slide]:not([hidden])");
        const body = page?.querySelector<HTMLElement>("[data-body]");
        if (!page || !body) return null;
        const least = (24 * window.innerWidth) / 1280 - 0.5;
        const tooSmall = [...page.querySelectorAll("*")].flatMap((element) => {
          const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
          const isSmall = Number.parseFloat(getComputedStyle(element).fontSize) < least;
          return hasText && isSmall && !element.closest(".sr-only") ? [element.textContent] : [];
        });
        const over = [page, body].map((box) => box.scrollHeight - box.clientHeight).filter((excess) => excess > 1);
        return { overflow: over.length, tooSmall };
      }
    },
  );

  it("she presents it also a note far too long for one slide, split and not cut", async () => {
    const words = Array.from({ length: 700 }, (_, number) => `word${number}`).join(" ");
    const plan = { title: "Long", blocks: [{ id: "b1", kind: "free-text", text: words }] };
    const { page } = await readers.open(DOSSIER);
    const { address } = await page.evaluate(
      ([url, body]) =>
        fetch(url, { method: "POST", headers: { "Content-Type": "application/json" }, body }).then((r) => r.json()),
      [`${API}/freeze`, JSON.stringify(plan)] as const,
    );
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`${address}/present`);
    await page.locator("main[data-mode='show']").waitFor();
    const texts = await page.locator("[data-slide] [data-body]").allTextContents();
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join(" ").split(/\s+/).filter(Boolean)).toEqual(words.split(" "));
  });
});

describe("she freezes it", () => {
  it("she freezes it: under a link that shows it as it was, its hash, and that nothing has changed", async () => {
    const { page } = await readers.open(`${DOSSIER}/brief?country=KR`);
    await editorRuns(page);
    await page.getByRole("button", { name: "Freeze a link" }).click();
    await page.waitForURL(/\/b\/[a-z2-9]{12}$/);
    await page.getByText(/SHA-256 of what is kept: [0-9a-f]{64}\. Computed again just now, it is the same\./).waitFor();
    await page.getByText("The dossier has not changed since.").waitFor();
    await page.getByText("Every line of the briefing would read the same today.").waitFor();
    await page
      .getByText(/filter: Country: South Korea/)
      .first()
      .waitFor();
    await page.getByRole("region", { name: "Where they split" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Present" }).click();
    await page.locator("main[data-mode='show']").waitFor();
  });

  it("she freezes it not from a page of somebody else's", async () => {
    const answer = await fetch(addressOf(`${API}/freeze`), {
      method: "POST",
      headers: { origin: "https://elsewhere.example", "content-type": "application/json" },
      body: JSON.stringify({ title: "", blocks: [] }),
    });
    expect(answer.status).toBe(403);
  });
});

describe("she carries it away", () => {
  it("she carries it away: the same number stands on the page, in JSON, Markdown, the deck, the PDF and the table", async () => {
    const { page } = await readers.open(`${DOSSIER}/brief`, { javaScriptEnabled: false });
    await page.getByText(FINDING).first().waitFor();

    const json: { blocks: { sentences: { text: string }[] }[] } = JSON.parse(await textOf(`${API}/brief?format=json`));
    const sentences = json.blocks.flatMap((block) => block.sentences.map(({ text }) => text));
    expect(sentences.filter((text) => text.startsWith(FINDING)).length).toBeGreaterThan(0);
    expect(await textOf(`${API}/brief?format=md`)).toContain(FINDING);
    expect(deckText(await bytesOf(`${API}/brief?format=pptx`))).toContain(FINDING);
    expect(await pdfText(await bytesOf(`${API}/brief?format=pdf`))).toContain(FINDING);

    // In the table: of those compared, five values above 0 on A1 and one below.
    const [header = "", ...rows] = (await textOf(`${API}/export?format=csv&scope=shown`)).trim().split("\r\n");
    const column = header.split(",").indexOf("A1");
    const compared = rows.map(cells).filter((row) => row[header.split(",").indexOf("compared")] === "yes");
    const values = compared
      .map((row) => row[column])
      .filter((value) => value !== "")
      .map(Number);
    expect([values.filter((value) => value > 0).length, values.filter((value) => value < 0).length]).toEqual([5, 1]);
  });

  it("she carries it away: hears that a file is being made, saves it under its own name, cancels another, and reads in place what went wrong", async () => {
    const { page } = await readers.open(`${DOSSIER}/brief`);
    await editorRuns(page);
    const status = page.getByRole("region", { name: "Export" }).getByRole("status");

    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Word (one page)" }).click();
    expect((await saved).suggestedFilename()).toMatch(/^russia-dprk-2023_1\.3\.0_note_60-of-60-commentators_.*\.docx$/);
    await eventually(() => status.textContent()).toBe("Word (one page) is made and handed to the browser.");

    await page.getByRole("button", { name: "PDF", exact: true }).click();
    await eventually(() => status.textContent()).toMatch(/^PDF is being made …/);
    await page.getByRole("button", { name: "Cancel" }).click();
    await eventually(() => status.textContent()).toBe("PDF was cancelled; nothing was saved.");

    await page.context().setOffline(true);
    await page.getByRole("link", { name: "XLSX" }).first().click();
    await eventually(() => status.textContent()).toMatch(
      /^The server cannot be reached\. Try again when you are online/,
    );
    await expectAccessible(page);
  });

  it("she carries it away: without scripts every file is an ordinary form or link", async () => {
    const { page } = await readers.open(`${DOSSIER}/brief`, { javaScriptEnabled: false });
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "PowerPoint" }).click();
    expect((await saved).suggestedFilename()).toMatch(/_briefing_.*\.pptx$/);
  });

  it("she carries it away: a filter that leaves nobody gives whole files that say so", async () => {
    const nobody = "country=CN&country=UA&voice=media";
    const open = await readers.open(`${DOSSIER}/brief?${nobody}`);
    expect(open.status).toBe(200);
    expect(await textOf(`${API}/brief?format=md&${nobody}`)).toContain("0 of 60 commentators");
    expect(deckText(await bytesOf(`${API}/brief?format=pptx&${nobody}`))).toContain("0 of 60 commentators");
    expect((await bytesOf(`${API}/brief?format=docx&${nobody}`)).length).toBeGreaterThan(5_000);
    expect(await textOf(`${API}/export?format=csv&scope=shown&${nobody}`)).toContain("id,voice,");
  });

  it.each([
    { what: "no JSON", body: "{", says: "The briefing is not JSON." },
    {
      what: "an unknown block",
      body: '{"title":"","blocks":[{"id":"b1","kind":"praise"}]}',
      says: "The plan of the briefing cannot be read at blocks.0",
    },
    {
      what: "a text without end",
      body: JSON.stringify({ title: "x".repeat(1_100_000), blocks: [] }),
      says: "larger than the 1 MB",
    },
  ])("she carries it away: $what is refused in one sentence", async ({ body, says }) => {
    const answer = await fetch(addressOf(`${API}/briefing`), { method: "POST", body });
    const { error }: { error: { message: string } } = await answer.json();
    expect(answer.status).toBeLessThan(500);
    expect(error.message).toContain(says);
    expect(error.message).not.toMatch(/\n|at .*\.ts/);
  });

  it("she carries it away: a link that was cut shows the proposed briefing and says why", async () => {
    const { page, status } = await readers.open(`${DOSSIER}/brief?plan=abc`);
    expect(status).toBe(200);
    await page.getByText("The link names a briefing that cannot be read").waitFor();
    await page.getByText(FINDING).first().waitFor();
  });

  it("she carries it away: a figure has its caveat in the picture", async () => {
    const svg = await textOf(`${API}/figures/camps?format=svg&country=KR`);
    expect(svg).toContain("filter: Country:");
    expect(svg).toContain("21 of 60 commentators");
    const png = await bytesOf(`${API}/figures/network?format=png`);
    expect([...png.slice(1, 4)]).toEqual([...Buffer.from("PNG")]);
  });
});

describe("without scripts", () => {
  it("without scripts, the briefing is read whole, and every slide stands under the other", async () => {
    const { page } = await readers.open(`${DOSSIER}/brief`, { javaScriptEnabled: false });
    await page.getByText("Do not claim that the silent are neutral").waitFor();
    expect(await page.getByRole("button", { name: /^Move / }).count()).toBe(0);
    await page.getByRole("link", { name: "Present", exact: true }).click();
    await page
      .getByRole("heading", { name: /^Where they split/ })
      .first()
      .waitFor();
    expect(await page.locator("[data-slide]:visible").count()).toBeGreaterThan(10);
  });
});

async function bytesOf(address: string): Promise<Uint8Array> {
  const answer = await fetch(addressOf(address));
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

async function textOf(address: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(address));
}

/** The words of all slides; runs of one sentence are joined. */
function deckText(deck: Uint8Array): string {
  const parts = Object.entries(unzipSync(deck)).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return parts.map(([, xml]) => strFromU8(xml).replace(/<[^>]+>/g, "")).join(" ");
}

async function pdfText(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-pdf-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, "briefing.pdf");
  writeFileSync(file, pdf);
  return execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
}

/** The cells of a line of CSV, quotes undone. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}
