import { type Browser, chromium } from "playwright-core";
import { findChromium, HOW_TO_GET_CHROMIUM } from "@/lib/printing/find-chromium.mjs";

// Without these Chromium asks its maker for updates and safe-browsing lists, which a closed network answers with noise.
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the Chromium of this machine. The caller closes it. @throws Error saying how to get one where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
  // The sandbox refuses root and many containers, and this browser only ever opens this app.
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: QUIET });
}
