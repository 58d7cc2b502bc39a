import type { Browser } from "playwright-core";
import { median } from "@/scripts/bench/median";
import type { Compared } from "@/scripts/bench/pages/served-apps";

const FIRST = "/d/russia-dprk-2023";
const ROUNDS = 5;
/** From somebody who is signed in the page cache steps aside, so the page is made for her. */
const AS_SOMEBODY = { authorization: "Basic YmVuY2g6" };

interface Paints {
  readonly first: number;
  readonly largest: number;
}

/** First paint of a dossier of 300 × 20, beside another build, by turns. */
export async function firstPaint(
  browser: Browser,
  { ours, peer }: { ours: string; peer: string | null },
): Promise<Compared[]> {
  const builds = [ours, ...(peer === null ? [] : [peer])];
  const found = new Map<string, number[]>(builds.map((build) => [build, []]));
  for (const build of builds) await warm(`${build}/d/generated-300-20`);
  for (let round = 0; round < ROUNDS; round++) {
    for (const build of builds) {
      found.get(build)?.push((await paintsOf(browser, `${build}/d/generated-300-20`, {})).first);
    }
  }
  const of = (build: string | null) => (build === null ? null : median(found.get(build) ?? []));
  return [{ what: "300 × 20: first paint", ours: of(ours), peer: of(peer), unit: "ms" }];
}

/** First and largest paint of large dossiers beside those of the first dossier, pages kept and made anew, by turns. */
export async function largeDossiers(
  browser: Browser,
  { ours, sizes }: { ours: string; sizes: readonly string[] },
): Promise<Compared[]> {
  const lines: Compared[] = [];
  const places = new Map([["", FIRST], ...sizes.map((size): [string, string] => [size, generated(size)])]);
  for (const place of places.values()) await warm(ours + place);
  for (const [how, headers] of [["kept", {}] as const, ["made anew", AS_SOMEBODY] as const]) {
    const found = new Map<string, Paints[]>([...places.keys()].map((size) => [size, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [size, place] of places) found.get(size)?.push(await paintsOf(browser, ours + place, headers));
    }
    const middle = (size: string, paint: keyof Paints) => median((found.get(size) ?? []).map((one) => one[paint]));
    for (const size of sizes) {
      for (const paint of ["first", "largest"] as const) {
        const what = `${size.replace("x", " × ")}, page ${how}: ${paint} paint, beside the first dossier’s`;
        lines.push({ what, ours: middle(size, paint), peer: middle("", paint), unit: "ms", aim: "≤ 1.5" });
      }
    }
  }
  return lines;
}

function generated(size: string): string {
  return `/d/generated-${size.replace("x", "-")}`;
}

/** Reads the dossier into memory, and has the page kept. */
async function warm(address: string): Promise<void> {
  for (let time = 0; time < 4; time++) await (await fetch(address)).text();
}

/** In a browser that has nothing of the site yet. */
async function paintsOf(browser: Browser, address: string, headers: Readonly<Record<string, string>>): Promise<Paints> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, extraHTTPHeaders: headers });
  const page = await context.newPage();
  await page.addInitScript(
    'window.largest = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.largest = entry.startTime; })).observe({ type: "largest-contentful-paint", buffered: true });',
  );
  await page.goto(address, { waitUntil: "load" });
  const [first = 0, largest = 0] = await page.evaluate<number[]>(
    "new Promise((done) => setTimeout(() => done([performance.getEntriesByName('first-contentful-paint')[0].startTime, window.largest]), 300))",
  );
  await context.close();
  return { first, largest };
}
