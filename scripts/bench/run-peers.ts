import { spawnSync } from "node:child_process";
import path from "node:path";
import { z } from "zod";

const PEER_LINE = z.union([
  z.object({ step: z.string(), peer: z.string(), ms: z.number(), check: z.number() }),
  z.object({ peer: z.string(), skipped: z.string() }),
]);
export type PeerResult = z.infer<typeof PEER_LINE>;

const SCRIPTS = import.meta.dirname;

/** Runs the Python and R scripts beside this file on a folder of data, one after the other; what is not installed is said so. */
export function runPeers(folder: string): PeerResult[] {
  return [
    ...runScript(process.env.PYTHON ?? "python3", path.join(SCRIPTS, "peers.py"), folder),
    ...runScript("Rscript", path.join(SCRIPTS, "peers.R"), folder),
  ];
}

function runScript(command: string, script: string, folder: string): PeerResult[] {
  const { error, status, stdout, stderr } = spawnSync(command, [script, folder], { encoding: "utf8" });
  if (error) return [{ peer: command, skipped: "not installed" }];
  const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
  const results = lines.map((line) => PEER_LINE.parse(JSON.parse(line)));
  if (status === 0) return results;
  return [...results, { peer: command, skipped: stderr.trim().split("\n").at(-1) ?? "failed without a word" }];
}
