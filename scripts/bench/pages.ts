import { mkdtemp, rm } from "node:fs/promises";
import { Agent, get, type RequestOptions } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "@/lib/printing/find-chromium.mjs";
import { median } from "@/scripts/bench/median";
import { clickToPaint } from "@/scripts/bench/pages/click-to-paint";
import { scriptWeight, vitals } from "@/scripts/bench/pages/first-load";
import { firstPaint, largeDossiers } from "@/scripts/bench/pages/first-paint";
import { asComparison, asTable, type Measured, type ServedApps, serveApps } from "@/scripts/bench/pages/served-apps";
import { weights } from "@/scripts/bench/pages/weights";
import { launchBrowser } from "@/tests/e2e/support/launch-browser";

/**
 * Measures the pages as a reader has them, in the same run as the smallest page the same framework can make: the
 * machine's mood cancels in the ratios, so quote those. Takes a few minutes; prints a Markdown table, and how it gets
 * on beside it. Where another checkout is named that was built before, weights and first paints beside that one.
 *
 *   npm run bench -- pages [--peer FOLDER [--dossier PACKAGE]]
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-pages-"));
  const option = (name: string) => {
    const place = process.argv.indexOf(name);
    return place < 0 ? null : (process.argv[place + 1] ?? null);
  };
  const peer = option("--peer");
  const sizes = ["300x20", "1000x50", ...LARGE];
  const apps = await serveApps(folder, { sizes, peer, peerSizes: ["300x20"], peerDossier: option("--dossier") });
  try {
    console.error(`Load before the first measurement: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.`);
    console.log(`\n${asComparison(await weights(apps), "the other build")}\n`);
    const lines: Measured[] = [...(await throughput(apps))];
    if (findChromium()) lines.push(...(await inBrowser(apps)));
    else console.error("No Chromium was found, so only the server was measured. CHROMIUM_PATH names one.");
    console.log(asTable(lines));
  } finally {
    await apps.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function inBrowser(apps: Awaited<ReturnType<typeof serveApps>>): Promise<Measured[]> {
  const browser = await launchBrowser();
  try {
    const lines: Measured[] = [];
    console.log(`${asComparison(await firstPaint(browser, apps), "the other build")}\n`);
    console.log(`${asComparison(await largeDossiers(browser, { ...apps, sizes: LARGE }), "the first dossier")}\n`);
    for (const measure of [scriptWeight, vitals, clickToPaint]) {
      console.error(`${measure.name} …`);
      lines.push(...(await measure(browser, apps)));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

/** Dossiers that are large in one way or the other: commentators × propositions. */
const LARGE = ["102x645", "500x30", "2000x50", "5000x20"];
const DOSSIER = "/d/russia-dprk-2023";
const ROUNDS = 5;
const SECONDS_EACH = 3;
const CONNECTIONS = 16;
/** From somebody who is signed in the page cache steps aside. */
const AS_SOMEBODY = { authorization: "Basic YmVuY2g6" };

interface Target {
  readonly address: string;
  /** Made for each request, as for somebody who asks for what nobody asked for since the last change. */
  readonly isMadeAnew?: boolean;
  /** Under another filter each time, so that nothing is remembered of it either. */
  readonly isEachNew?: boolean;
}

/** Requests per second over connections that stay open, compressed, each target in turn in each round. */
export async function throughput({ ours, bare }: ServedApps): Promise<Measured[]> {
  const overview = ours + DOSSIER;
  const filtered = `${overview}?country=KR`;
  const targets = {
    staticPage: { address: bare },
    emptyPage: { address: `${bare}/empty` },
    overview: { address: overview },
    overviewAnew: { address: overview, isMadeAnew: true },
    filtered: { address: filtered },
    filteredAnew: { address: filtered, isMadeAnew: true },
    neverChosen: { address: filtered, isMadeAnew: true, isEachNew: true },
    quotations: { address: `${overview}/quotations` },
    quotationsAnew: { address: `${overview}/quotations`, isMadeAnew: true },
    json: { address: `${ours}/api/v1${DOSSIER.replace("/d/", "/dossiers/")}/positions` },
  };
  const rates = new Map<string, number[]>();
  for (const target of Object.values(targets)) await requestsPerSecond(target, 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, target] of Object.entries(targets)) {
      rates.set(name, [...(rates.get(name) ?? []), await requestsPerSecond(target, SECONDS_EACH)]);
    }
  }
  const rate = (name: keyof typeof targets) => median(rates.get(name) ?? []);
  const line = (what: string, own: keyof typeof targets, peer: keyof typeof targets): Measured => {
    return { what, ours: rate(own), bare: rate(peer), unit: "requests/s" };
  };
  return [
    line("overview, against a static page", "overview", "staticPage"),
    line("overview, against an empty page made per request", "overview", "emptyPage"),
    line("the same, made for each request", "overviewAnew", "emptyPage"),
    line("overview under a filter, against the empty page", "filtered", "emptyPage"),
    line("the same, made for each request", "filteredAnew", "emptyPage"),
    line("under a filter that nobody chose before, each time another", "neverChosen", "emptyPage"),
    line("quotations, against the empty page", "quotations", "emptyPage"),
    line("the same, made for each request", "quotationsAnew", "emptyPage"),
    line("positions as JSON, against the empty page", "json", "emptyPage"),
  ];
}

/** Filters by dates, of which there are as many as anybody asks for. */
let dates = 0;
function otherFilter(address: string): string {
  dates += 1;
  return `${address}&from=${new Date(Date.UTC(1950, 0, dates)).toISOString().slice(0, 10)}`;
}

async function requestsPerSecond(
  { address, isMadeAnew = false, isEachNew = false }: Target,
  seconds: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const start = performance.now();
  const end = start + seconds * 1000;
  let answered = 0;
  const askOnAndOn = async () => {
    while (performance.now() < end) {
      await ask(isEachNew ? otherFilter(address) : address, {
        agent,
        headers: { "accept-encoding": "gzip", ...(isMadeAnew && AS_SOMEBODY) },
      });
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, askOnAndOn));
  agent.destroy();
  return answered / ((performance.now() - start) / 1000);
}

function ask(address: string, options: RequestOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, options, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} answered ${answer.statusCode}.`));
      answer.resume().on("end", resolve).on("error", reject);
    }).on("error", reject);
  });
}

void main();
