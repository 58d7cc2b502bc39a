import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { ROOT } from "@/scripts/setup/paths.mjs";

export const BUILT_IN = path.join(ROOT, "prisma/dossiers/russia-dprk-2023");
export const BUILT_IN_ID = "russia-dprk-2023";

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a person does, in a process of its own, and waits for it. */
export function runCli(
  parameters: readonly string[],
  { databaseUrl, cwd = ROOT, env = {} }: { databaseUrl: string; cwd?: string; env?: Readonly<Record<string, string>> },
) {
  return new Promise<Run>((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, "scripts/run.mjs"), "concordance", ...parameters], {
      cwd,
      env: { ...process.env, DATABASE_URL: databaseUrl, npm_lifecycle_event: "", ...env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-cli-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The files of a folder by name, as text that shows every byte. */
export async function bytesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const entries = names.map(
    async (name) => [name, (await readFile(path.join(folder, name))).toString("latin1")] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
