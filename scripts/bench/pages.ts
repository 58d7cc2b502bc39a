import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "@/lib/printing/find-chromium.mjs";
import { clickToPaint } from "@/scripts/bench/pages/click-to-paint";
import { asTable, type Measured } from "@/scripts/bench/pages/measured";
import { scriptWeight } from "@/scripts/bench/pages/script-weight";
import { serveApps } from "@/scripts/bench/pages/served-apps";
import { throughput } from "@/scripts/bench/pages/throughput";
import { vitals } from "@/scripts/bench/pages/vitals";
import { launchBrowser } from "@/tests/e2e/support/launch-browser";

/**
 * Measures the pages as a reader has them, in the same run as the smallest page the same framework can make: the machine's mood
 * cancels in the ratios, so quote those. Takes a few minutes; prints a Markdown table, and how it gets on beside it.
 *
 *   npm run bench -- pages
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-pages-"));
  const apps = await serveApps(folder, { sizes: ["300x20", "1000x50"] });
  try {
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
    for (const measure of [scriptWeight, vitals, clickToPaint]) {
      console.error(`${measure.name} …`);
      lines.push(...(await measure(browser, apps)));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

void main();
