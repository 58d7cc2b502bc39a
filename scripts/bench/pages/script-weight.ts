import type { Browser, Page } from "playwright-core";
import type { Measured } from "@/scripts/bench/pages/measured";
import type { ServedApps } from "@/scripts/bench/pages/served-apps";

const DOSSIER = "/d/russia-dprk-2023";
const PAGES = [
  { what: "overview", path: DOSSIER, most: 200 },
  { what: "quotations", path: `${DOSSIER}/quotations`, most: 150 },
  { what: "method", path: `${DOSSIER}/method`, most: 150 },
  { what: "a source", path: `${DOSSIER}/sources/s1`, most: 150 },
  { what: "a commentator", path: `${DOSSIER}/commentators/konstantin-asmolov`, most: 150 },
];

/** Scripts on the wire before anything is touched, compressed as the server sends them; and whether the chart library waits for a chart. */
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
  // Low enough that the camps are not near at first.
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
