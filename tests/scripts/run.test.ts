import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { findChromium } from "@/lib/printing/find-chromium.mjs";
import { fingerprint } from "@/scripts/setup/incremental-step.mjs";
import { describeDatabase, ROOT } from "@/scripts/setup/paths.mjs";

afterEach(() => vi.unstubAllEnvs());

describe("a fingerprint", () => {
  it("a fingerprint follows the contents and names of files, not their dates, and sees a file come and go", async () => {
    // Below node_modules, which git and every tool leave alone: fingerprints are of paths inside the project.
    const folder = await mkdtemp(path.join(ROOT, "node_modules/.fingerprint-"));
    const relative = path.relative(ROOT, folder).split(path.sep).join("/");
    try {
      const empty = fingerprint([relative]);
      await writeFile(path.join(folder, "a.txt"), "one");
      const one = fingerprint([relative]);
      await writeFile(path.join(folder, "a.txt"), "one");
      expect(fingerprint([relative])).toBe(one);
      await writeFile(path.join(folder, "a.txt"), "two");
      expect(new Set([empty, one, fingerprint([relative])]).size).toBe(3);
      await writeFile(path.join(folder, "a.txt"), "one");
      await rm(path.join(folder, "a.txt"));
      expect(fingerprint([relative])).toBe(empty);
      expect(fingerprint([relative], ["v22"])).not.toBe(empty);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("work on the project's folder", () => {
  it("work on the project's folder is done by one process at a time, and only by the first where once is enough", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "concordance-turns-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const journal = path.join(folder, "journal.txt");
    // Five processes; whoever gets its turn first does the work, the others find it done when theirs comes.
    const program = `
      import { appendFileSync, existsSync } from "node:fs";
      import { setTimeout as sleep } from "node:timers/promises";
      const { withFileLock } = await import(process.env.MODULE);
      const work = async () => { appendFileSync(${JSON.stringify(journal)}, "begin "); await sleep(300); appendFileSync(${JSON.stringify(journal)}, "end "); };
      await withFileLock({ isDone: () => existsSync(${JSON.stringify(journal)}), say: () => {}, work });`;
    const module = pathToFileURL(path.join(ROOT, "scripts/setup/incremental-step.mjs")).href;
    const env = { MODULE: module, TMPDIR: folder, TEMP: folder };
    const runs = await Promise.all(
      Array.from({ length: 5 }, () => run(["--input-type=module", "--eval", program], env)),
    );
    expect(runs).toEqual(runs.map(() => ({ code: 0, output: "" })));
    expect(await readFile(journal, "utf8")).toBe("begin end ");
  });
});

describe("the printed database address", () => {
  it("the printed database address is the full path of a file", () => {
    expect(describeDatabase("file:./data/concordance.db")).toBe(path.join(ROOT, "data", "concordance.db"));
  });

  it("the printed database address hides a password", () => {
    expect(describeDatabase("postgresql://analyst:secret@db:5432/concordance")).toBe(
      "postgresql://analyst:…@db:5432/concordance",
    );
  });
});

describe("finding a browser", () => {
  it("finding a browser takes CHROMIUM_PATH, and does not fall back behind the back of somebody who set it", () => {
    vi.stubEnv("CHROMIUM_PATH", process.execPath);
    expect(findChromium()).toBe(process.execPath);
    vi.stubEnv("CHROMIUM_PATH", path.join(ROOT, "no-such-browser"));
    expect(findChromium()).toBeNull();
  });
});

describe("npm start", () => {
  it("npm start says at once that the port is taken, and how to choose another", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) =>
      server.listen(0, () => {
        const address = server.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      }),
    );
    const { code, output } = await start({ PORT: String(port) });
    server.close();
    expect(output.trim()).toMatch(
      new RegExp(`^Port ${port} is taken by another program\\. Choose another one: .*PORT=${port + 1}`),
    );
    expect(code).toBe(15);
  });

  it("npm start refuses a port that is none", async () => {
    const { code, output } = await start({ PORT: "eighty" });
    expect(output.trim()).toBe('PORT is "eighty"; it must be a whole number from 1 to 65535.');
    expect(code).toBe(2);
  });
});

function start(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  return run([path.join(ROOT, "scripts/run.mjs"), "start"], env);
}

function run(
  parameters: readonly string[],
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, { env: { ...process.env, ...env } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += String(chunk);
      });
    }
    child.on("close", (code) => resolve({ code, output }));
  });
}
