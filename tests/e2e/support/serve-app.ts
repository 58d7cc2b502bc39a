import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { stopCommands } from "@/scripts/setup/command.mjs";
import { freePort, serveApp } from "@/scripts/setup/server.mjs";
import { buildApp, prepareDatabase } from "@/scripts/setup/steps.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    baseUrl: string;
    databaseUrl: string;
  }
}

/** Builds the app, serves it on a free port with a database of its own that holds the built-in dossier, and ends it. */
export default async function serveForTests(project: TestProject): Promise<() => Promise<void>> {
  const say = (message: string) => void process.stdout.write(`browser tests: ${message}\n`);
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-e2e-"));
  const databaseUrl = `file:${path.join(folder, "concordance.db")}`;
  say(`pages ${await buildApp(say)}`);
  await prepareDatabase(say, { DATABASE_URL: databaseUrl });

  const port = await freePort();
  const { ready, ended } = serve({ port, databaseUrl });
  await ready;
  project.provide("baseUrl", `http://localhost:${port}`);
  project.provide("databaseUrl", databaseUrl);

  return async () => {
    stopCommands("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
}

function serve({ port, databaseUrl }: { port: number; databaseUrl: string }) {
  let ended: Promise<unknown> = Promise.resolve();
  const ready = new Promise<void>((resolve, reject) => {
    ended = serveApp({ port, env: { DATABASE_URL: databaseUrl }, onReady: resolve }).then(({ lastLines }) =>
      reject(new Error(`The server ended by itself:\n${lastLines.join("\n")}`)),
    );
  });
  return { ready, ended };
}
