import type { Browser, Page } from "playwright-core";
import { type Measured, median } from "./measured";
import type { ServedApps } from "./served-apps";

const COUNTRIES = ["US", "RU", "CN", "JP", "GB"];

/** A dossier that is large for people, and one that is large for a page: what a click on a filter costs, and whether one can scroll. */
export async function clickToPaint(browser: Browser, { ours }: ServedApps): Promise<Measured[]> {
  return [
    ...(await measureDossier(browser, { address: ours, size: "300x20", aim: "≤ 200 ms" })),
    ...(await measureDossier(browser, { address: ours, size: "1000x50", aim: "≤ 500 ms" })),
  ];
}

async function measureDossier(
  browser: Browser,
  { address, size, aim }: { address: string; size: string; aim: string },
): Promise<Measured[]> {
  const dossier = `${address}/d/generated-${size.replace("x", "-")}`;
  const words = size.replace("x", " × ");
  // The server reads a dossier once per revision; that belongs to its start and not to a page.
  await (await fetch(dossier)).text();

  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.addInitScript(IN_PAGE);
  await page.goto(dossier, { waitUntil: "networkidle" });
  const firstPaint = await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0].startTime");

  const fresh: number[] = [];
  const known: number[] = [];
  for (const country of COUNTRIES) {
    fresh.push(await choose(page, country));
    known.push(await choose(page, country));
  }
  const cell = await page.evaluate<number>("bench.openCell()");
  const longest = await page.evaluate<number>("bench.scrollThrough()");
  const heap = await page.evaluate<number>("performance.memory.usedJSHeapSize / 2 ** 20");
  const elements = await page.evaluate<number>("document.querySelectorAll('*').length");
  await page.context().close();
  console.error(`${words}: ${elements} elements in the page.`);
  return [
    { what: `${words}: first paint`, ours: firstPaint, unit: "ms" },
    { what: `${words}: a filter that nobody chose before, click → paint`, ours: median(fresh), unit: "ms", aim },
    { what: `${words}: back to all voices, click → paint`, ours: median(known), unit: "ms", aim },
    { what: `${words}: a cell, click → its words`, ours: cell, unit: "ms", aim },
    { what: `${words}: longest pause while scrolling`, ours: longest, unit: "ms", aim: "≤ 50 ms" },
    { what: `${words}: memory of the page`, ours: heap, unit: "MB" },
  ];
}

/** Presses a country in the filter rail, on or off; the time until the rows under the new filter have been painted. */
async function choose(page: Page, country: string): Promise<number> {
  return page.evaluate<number>(`bench.choose(${JSON.stringify(country)})`);
}

/** Runs in the page, hence a text: what runs this file may add helpers to functions that a page does not have. */
const IN_PAGE = `
  const afterPaint = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const until = (isDone) => new Promise((done) => {
    if (isDone()) return done();
    const watch = new MutationObserver(() => { if (isDone()) { watch.disconnect(); done(); } });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const timed = async (act, isDone) => {
    const start = performance.now();
    act();
    await until(isDone);
    await afterPaint();
    return performance.now() - start;
  };
  const left = () => document.querySelector('section[aria-label="Filters"] [role="status"]').textContent;
  window.bench = {
    choose(country) {
      const before = left();
      const link = [...document.querySelectorAll('ul[aria-label="Country"] a')]
        .find(({ href }) => new URL(href).searchParams.getAll("country").includes(country) !==
          new URLSearchParams(location.search).getAll("country").includes(country));
      return timed(() => link.click(), () => left() !== before);
    },
    openCell() {
      const cell = document.querySelector(".matrix a[data-value]");
      return timed(() => cell.click(), () => document.querySelector("[data-drawer-heading]") !== null);
    },
    async scrollThrough() {
      let longest = 0;
      let last = performance.now();
      for (let y = 0; y < document.documentElement.scrollHeight; y += 300) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }
      return longest;
    },
  };
`;
