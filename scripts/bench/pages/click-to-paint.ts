import type { Browser, Page } from "playwright-core";
import { median } from "@/scripts/bench/median";
import type { Measured, ServedApps } from "@/scripts/bench/pages/served-apps";

const COUNTRIES = ["US", "RU", "CN", "JP", "GB"];
const CELLS = [0, 9, 18, 27, 36];

/**
 * A dossier that is large for people, and one that is large for a page: what a click on a filter costs, and whether one
 * can scroll.
 */
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

  const fresh: Painted[] = [];
  const known: Painted[] = [];
  for (const country of COUNTRIES) {
    fresh.push(await choose(page, country));
    known.push(await choose(page, country));
  }
  const cells: number[] = [];
  for (const cell of CELLS) cells.push(await page.evaluate<number>(`bench.openCell(${cell})`));
  const longest = await page.evaluate<number>("bench.scrollThrough()");
  const heap = await page.evaluate<number>("performance.memory.usedJSHeapSize / 2 ** 20");
  const elements = await page.evaluate<number>("document.querySelectorAll('*').length");
  await page.context().close();
  console.error(`${words}: ${elements} elements in the page.`);
  return [
    { what: `${words}: first paint`, ours: firstPaint, unit: "ms" },
    ...asLines(`${words}: a filter that nobody chose before, click → paint`, fresh, aim),
    ...asLines(`${words}: back to all voices, click → paint`, known, aim),
    { what: `${words}: a cell, click → its words`, ours: median(cells), unit: "ms", aim },
    { what: `${words}: longest pause while scrolling`, ours: longest, unit: "ms", aim: "≤ 50 ms" },
    { what: `${words}: memory of the page`, ours: heap, unit: "MB" },
  ];
}

/**
 * Milliseconds from a click until what is in sight has been painted, and until the rows out of sight below it have
 * changed as well.
 */
interface Painted {
  readonly inSight: number;
  readonly rows: number;
}

function asLines(what: string, clicks: readonly Painted[], aim: string): Measured[] {
  return [
    { what, ours: median(clicks.map(({ inSight }) => inSight)), unit: "ms", aim },
    { what: `${what}, rows below the window too`, ours: median(clicks.map(({ rows }) => rows)), unit: "ms" },
  ];
}

/** Presses a country in the filter rail, on or off. */
async function choose(page: Page, country: string): Promise<Painted> {
  return page.evaluate<Painted>(`bench.choose(${JSON.stringify(country)})`);
}

/** Runs in the page, hence a text: what runs this file may add helpers to functions that a page does not have. */
const IN_PAGE = `
  const afterPaint = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const until = (isDone) => new Promise((done) => {
    if (isDone()) return done();
    const watch = new MutationObserver(() => { if (isDone()) { watch.disconnect(); done(); } });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const paintOf = async (isDone) => {
    await until(isDone);
    await afterPaint();
    return performance.now();
  };
  const left = () => document.querySelector('section[aria-label="Filters"] [role="status"]').textContent;
  window.bench = {
    async choose(country) {
      const before = left();
      const rowsBefore = document.querySelector("table.matrix");
      const link = [...document.querySelectorAll('ul[aria-label="Country"] a')]
        .find(({ href }) => new URL(href).searchParams.getAll("country").includes(country) !==
          new URLSearchParams(location.search).getAll("country").includes(country));
      const start = performance.now();
      link.click();
      const [inSight, rows] = await Promise.all([
        paintOf(() => left() !== before),
        paintOf(() => document.querySelector("table.matrix") !== rowsBefore),
      ]);
      return { inSight: inSight - start, rows: rows - start };
    },
    async openCell(number) {
      const drawer = () => document.querySelector("[data-drawer-heading]")?.parentElement.textContent;
      const before = drawer();
      const cell = document.querySelectorAll(".matrix a[data-value]")[number];
      const start = performance.now();
      cell.click();
      return (await paintOf(() => drawer() !== before)) - start;
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
