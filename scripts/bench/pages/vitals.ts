import type { Browser } from "playwright-core";
import { type Measured, median } from "@/scripts/bench/pages/measured";
import type { ServedApps } from "@/scripts/bench/pages/served-apps";

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

/** How long a reader with a slow connection and a slow processor looks at nothing, and how much moves afterwards. Pages take turns. */
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
