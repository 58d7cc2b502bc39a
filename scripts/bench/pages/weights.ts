import { gzipSync } from "node:zlib";
import type { Compared } from "@/scripts/bench/pages/served-apps";

const DOSSIERS = ["/d/russia-dprk-2023", "/d/unga-2019-arms"];
const PLACES = ["", "/issues", "/commentators", "/groups", "/quotations", "/method", "/compare", "/brief"];
/** Nothing that is still being computed. */
const ASKED_TIMES = 3;
const PAUSE_MS = 3_000;

/** What pages weigh, as they are and compressed (gzip at its usual level), beside another build. */
export async function weights({ ours, peer }: { ours: string; peer: string | null }): Promise<Compared[]> {
  const lines: Compared[] = [];
  for (const dossier of DOSSIERS) {
    for (const place of [...PLACES, await issueOf(ours + dossier)]) {
      const [own, other] = [await weigh(ours + dossier + place), peer && (await weigh(peer + dossier + place))];
      const what = `${dossier.slice("/d/".length)}${place || ", overview"}`;
      lines.push({ what: `${what}, HTML`, ours: own?.raw ?? null, peer: other ? other.raw : null, unit: "KB" });
      lines.push({ what: `${what}, gzip`, ours: own?.gzip ?? null, peer: other ? other.gzip : null, unit: "KB" });
    }
  }
  return lines;
}

/** The page of the first issue that the list of issues names. */
async function issueOf(dossier: string): Promise<string> {
  const page = await (await fetch(`${dossier}/issues`)).text();
  const { pathname } = new URL(dossier);
  return `/issues/${new RegExp(`${pathname}/issues/([a-z0-9-]+)`).exec(page)?.[1] ?? ""}`;
}

/** Null where the build has no such page. */
async function weigh(address: string): Promise<{ readonly raw: number; readonly gzip: number } | null> {
  const found: Buffer[] = [];
  for (let time = 0; time < ASKED_TIMES; time++) {
    const answer = await fetch(address);
    if (answer.status !== 200) return null;
    found.push(Buffer.from(await answer.arrayBuffer()));
    if (time === 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  const last = found.at(-1) ?? Buffer.alloc(0);
  return { raw: last.length / 1024, gzip: gzipSync(last).length / 1024 };
}
