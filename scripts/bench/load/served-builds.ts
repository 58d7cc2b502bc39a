import path from "node:path";
import { runNode, stopCommands } from "@/scripts/setup/command.mjs";
import { inRoot } from "@/scripts/setup/paths.mjs";
import { freePort } from "@/scripts/setup/server.mjs";
import { buildApp, COMMAND_LINE, NEXT, prepareDatabase } from "@/scripts/setup/steps.mjs";

/** A build that is measured, served from its own folder with a database of its own. */
export interface ServedBuild {
  readonly name: string;
  readonly address: string;
  readonly databaseFile: string;
  /** Runs its own command line on its own database. */
  command(parameters: readonly string[]): Promise<void>;
}

const SERVER_READY = /Ready in/;

/**
 * Serves this build and, where another checkout is named that was built before, that one beside it: the machine's mood
 * is the same for both.
 */
export async function serveBuilds(
  folder: string,
  { peer }: { readonly peer: string | null },
): Promise<{ readonly builds: readonly ServedBuild[]; stop(): Promise<void> }> {
  const say = (words: string) => console.error(words);
  say(`pages ${await buildApp(say)}`);
  const ours = path.join(folder, "ours.db");
  await prepareDatabase(say, { DATABASE_URL: `file:${ours}` });
  const served = [await serve({ name: "this build", root: inRoot(), databaseFile: ours })];
  if (peer !== null) served.push(await serveOther({ peer, folder }));
  return {
    builds: served.map(({ build }) => build),
    stop: async () => {
      stopCommands("SIGTERM");
      await Promise.all(served.map(({ ended }) => ended));
    },
  };
}

/** The other build seeds a database of its own; it may know columns that ours does not, and the other way round. */
async function serveOther({ peer, folder }: { peer: string; folder: string }) {
  const root = path.resolve(peer);
  const databaseFile = path.join(folder, "other.db");
  const env = { DATABASE_URL: `file:${databaseFile}` };
  const { code, lastLines } = await runNode([...COMMAND_LINE, "seed"], { cwd: root, env, quiet: true });
  if (code !== 0) throw new Error(`The other build could not seed its database:\n${lastLines.join("\n")}`);
  return serve({ name: "the other build", root, databaseFile });
}

async function serve({ name, root, databaseFile }: { name: string; root: string; databaseFile: string }) {
  const port = await freePort();
  const env = { DATABASE_URL: `file:${databaseFile}` };
  let ended: Promise<unknown> = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    ended = runNode([path.join(root, NEXT), "start", "--port", String(port), "--hostname", "127.0.0.1"], {
      cwd: root,
      env: { ...env, NODE_ENV: "production" },
      onLine: (line: string) => {
        if (SERVER_READY.test(line)) resolve();
      },
    }).then(({ lastLines }) => reject(new Error(`${name} ended by itself:\n${lastLines.join("\n")}`)));
    ended.catch(() => {});
  });
  const build: ServedBuild = {
    name,
    address: `http://127.0.0.1:${port}`,
    databaseFile,
    command: async (parameters) => {
      const { code, lastLines } = await runNode([...COMMAND_LINE, ...parameters], { cwd: root, env, quiet: true });
      if (code !== 0) throw new Error(`The command line of ${name} failed:\n${lastLines.join("\n")}`);
    },
  };
  return { build, ended: ended.catch(() => {}) };
}
