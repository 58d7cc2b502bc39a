import type { Browser, Page } from "playwright-core";
import { median } from "@/scripts/bench/median";
import type { Measured, ServedApps } from "@/scripts/bench/pages/served-apps";

const DOSSIER = "/d/russia-dprk-2023";
const ROUNDS = 3;
/** What is called slow 4G: 1.6 Mbit/s down, 150 ms there and back; and a telephone's processor. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const PROCESSOR_SLOWDOWN = 4;

interface Vitals {
  /** Milliseconds until the largest piece of the first view was painted. */
  readonly largestPaint: number;
  /** Layout shift, without unit; 0.1 is the limit of what counts as good. */
  readonly shift: number;
}

/**
 * How long a reader with a slow connection and a slow processor looks at nothing, and how much moves afterwards. Pages
 * take turns.
 */
export async function vitals(browser: Browser, { ours, bare }: ServedApps): Promise<Measured[]> {
  const pages = [
    { what: "overview", address: ours + DOSSIER },
    { what: "an issue", address: `${ours}${DOSSIER}/issues/arms-transfers` },
    { what: "quotations", address: `${ours}${DOSSIER}/quotations` },
  ];
  const floor: Vitals[] = [];
  const found = new Map<string, Vitals[]>(pages.map(({ what }) => [what, []]));
  for (let round = 0; round < ROUNDS; round++) {
    floor.push(await vitalsOf(browser, bare));
    for (const { what, address } of pages) found.get(what)?.push(await vitalsOf(browser, address));
  }
  const bareLargest = median(floor.map(({ largestPaint }) => largestPaint));
  return [...found].flatMap(([what, runs]): Measured[] => [
    {
      what: `largest paint of ${what}, slow 4G and processor`,
      ours: median(runs.map(({ largestPaint }) => largestPaint)),
      bare: bareLargest,
      unit: "ms",
      aim: "≤ 2500 ms",
    },
    { what: `layout shift of ${what}`, ours: median(runs.map(({ shift }) => shift)), unit: "", aim: "≤ 0.1" },
  ]);
}

async function vitalsOf(browser: Browser, address: string): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: PROCESSOR_SLOWDOWN });
  await page.addInitScript(OBSERVE);
  await page.goto(address, { waitUntil: "networkidle" });
  const [largestPaint = 0, shift = 0] = await page.evaluate<number[]>("[vitals.largestPaint, vitals.shift]");
  await context.close();
  return { largestPaint, shift };
}

/** Runs in the page, hence a text: what runs this file may add helpers to functions that a page does not have. */
const OBSERVE = `
  window.vitals = { largestPaint: 0, shift: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("largest-contentful-paint", (entry) => { vitals.largestPaint = entry.startTime; });
  observe("layout-shift", (entry) => { if (!entry.hadRecentInput) vitals.shift += entry.value; });
`;

const PAGES = [
  { what: "overview", path: DOSSIER, most: 200 },
  { what: "quotations", path: `${DOSSIER}/quotations`, most: 150 },
  { what: "method", path: `${DOSSIER}/method`, most: 150 },
  { what: "a source", path: `${DOSSIER}/sources/s1`, most: 150 },
  { what: "a commentator", path: `${DOSSIER}/commentators/konstantin-asmolov`, most: 150 },
];

/**
 * Scripts on the wire before anything is touched, compressed as the server sends them; and whether the chart library
 * waits for a chart.
 */
export async function scriptWeight(browser: Browser, { ours, bare }: ServedApps): Promise<Measured[]> {
  const floor = await scriptsOf(browser, bare);
  const chart = await chartScripts(browser, ours + DOSSIER);
  const lines: Measured[] = [];
  for (const { what, path, most } of PAGES) {
    const scripts = await scriptsOf(browser, ours + path);
    const withChart = [...chart.keys()].filter((address) => scripts.has(address)).length;
    if (withChart > 0) console.error(`The chart library is loaded with “${what}”, before a chart is near.`);
    lines.push({
      what: `scripts of ${what}`,
      ours: kilobytes(scripts),
      bare: kilobytes(floor),
      unit: "KB",
      aim: `≤ ${most} KB, no chart library`,
    });
  }
  return [...lines, { what: "scripts that come when a chart is near", ours: kilobytes(chart), unit: "KB" }];
}

async function scriptsOf(browser: Browser, address: string): Promise<Map<string, number>> {
  const { scripts, page } = await open(browser, address);
  await page.context().close();
  return scripts;
}

/** What is loaded only once the reader has come to the chart. */
async function chartScripts(browser: Browser, address: string): Promise<Map<string, number>> {
  const { scripts, page } = await open(browser, address);
  const before = new Set(scripts.keys());
  await page.locator("#camps").scrollIntoViewIfNeeded();
  await page.locator("#camps .recharts-surface").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.context().close();
  return new Map([...scripts].filter(([script]) => !before.has(script)));
}

async function open(browser: Browser, address: string): Promise<{ scripts: Map<string, number>; page: Page }> {
  // Low enough that the sides are not near at first.
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 400 } })).newPage();
  const scripts = new Map<string, number>();
  page.on("requestfinished", async (request) => {
    if (request.resourceType() !== "script") return;
    scripts.set(request.url(), 0);
    const { responseBodySize } = await request.sizes().catch(() => ({ responseBodySize: 0 }));
    scripts.set(request.url(), responseBodySize);
  });
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}.`);
  return { scripts, page };
}

function kilobytes(scripts: ReadonlyMap<string, number>): number {
  return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1024;
}
