import { existsSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

const FIXED_PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((program) =>
      path.win32.join(folder, program),
    );
  }),
};

export const HOW_TO_GET_CHROMIUM =
  "The browser tests need Chromium or Chrome, and none was found. Install one (on Debian: apt-get install chromium fonts-liberation), or set CHROMIUM_PATH to the program, and run the tests again.";

/**
 * The Chromium-like browser to print and to test with: CHROMIUM_PATH, then the search path, then the usual places. Null
 * where there is none.
 */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return existsSync(wanted) ? wanted : null;
  const searched = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  // Without the remark a build would take the whole project along, for a program may lie anywhere.
  const places = [...searched, "/usr/bin", "/snap/bin"].flatMap((folder) =>
    NAMES.map((name) => path.join(/* turbopackIgnore: true */ folder, name)),
  );
  return [...places, ...(FIXED_PLACES[process.platform] ?? [])].find((place) => existsSync(place)) ?? null;
}
