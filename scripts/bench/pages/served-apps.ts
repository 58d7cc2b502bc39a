import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { generatedDossier } from "@/scripts/bench/generated-dossier";
import { runNode, stopCommands } from "@/scripts/setup/command.mjs";
import { inRoot } from "@/scripts/setup/paths.mjs";
import { freePort } from "@/scripts/setup/server.mjs";
import { buildApp, COMMAND_LINE, NEXT, prepareDatabase } from "@/scripts/setup/steps.mjs";

export interface ServedApps {
  /** Where the product answers, with the built-in dossier and the generated ones. */
  readonly ours: string;
  /** Where the smallest app of the same framework answers: "/" is static, "/empty" is made for each request. */
  readonly bare: string;
  /** Where another build answers, with the same dossiers; null where none was named. */
  readonly peer: string | null;
  stop(): Promise<void>;
}

const SERVER_READY = /Ready in/;

/**
 * Builds the product and the smallest app there can be with the same packages, and serves both from a folder of their
 * own.
 */
export async function serveApps(
  folder: string,
  {
    sizes,
    peer,
    peerSizes,
    peerDossier,
  }: {
    sizes: readonly string[];
    peer: string | null;
    peerSizes: readonly string[];
    /** A package of the second dossier that the other build can read, where it cannot read ours. */
    peerDossier: string | null;
  },
): Promise<ServedApps> {
  const say = (words: string) => console.error(words);
  const databaseUrl = `file:${path.join(folder, "concordance.db")}`;
  say(`pages ${await buildApp(say)}`);
  await prepareDatabase(say, { DATABASE_URL: databaseUrl });
  await importGenerated({ databaseUrl, sizes });
  const bareFolder = path.join(folder, "bare");
  await buildBareApp(bareFolder);
  const ours = await serve({ cwd: inRoot(), env: { DATABASE_URL: databaseUrl } });
  const bare = await serve({ cwd: bareFolder, env: {} });
  const other =
    peer === null
      ? null
      : await servePeer({ root: path.resolve(peer), folder, databaseUrl, sizes: peerSizes, dossier: peerDossier });
  return {
    ours: ours.address,
    bare: bare.address,
    peer: other?.address ?? null,
    stop: async () => {
      stopCommands("SIGTERM");
      await Promise.all([ours.ended, bare.ended, other?.ended]);
    },
  };
}

/** Puts generated dossiers into the database, without computing verdicts. */
async function importGenerated({ databaseUrl, sizes }: { databaseUrl: string; sizes: readonly string[] }) {
  // Read where the database is opened, so it is loaded after this is set.
  process.env.DATABASE_URL = databaseUrl;
  const { closeDatabase } = await import("@/lib/database/connection/database");
  const { importDossier } = await import("@/lib/database/import/dossier-writes");
  for (const size of sizes) {
    const [commentators = 0, propositions = 0] = size.split("x").map(Number);
    await importDossier(generatedDossier({ commentators, propositions }));
  }
  await closeDatabase();
}

const BARE_APP: Readonly<Record<string, string>> = {
  "package.json": '{ "private": true, "type": "module" }\n',
  // The packages lie outside of the folder, behind a link.
  "next.config.js":
    'import path from "node:path";\nexport default { turbopack: { root: path.parse(import.meta.dirname).root } };\n',
  "app/layout.jsx":
    'export const metadata = { title: "Bare" };\nexport default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  "app/page.jsx": "export default function Page() {\n  return <h1>One heading</h1>;\n}\n",
  "app/empty/page.jsx":
    'export const dynamic = "force-dynamic";\nexport default function Page() {\n  return <h1>One heading</h1>;\n}\n',
};

async function buildBareApp(folder: string): Promise<void> {
  for (const [file, text] of Object.entries(BARE_APP)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  await rm(path.join(folder, "node_modules"), { force: true });
  await symlink(inRoot("node_modules"), path.join(folder, "node_modules"), "junction");
  await succeed([inRoot(NEXT), "build"], { cwd: folder, env: { NODE_ENV: "production" } });
}

async function succeed(parameters: readonly string[], options: { cwd?: string; env: Record<string, string> }) {
  const { code, lastLines } = await runNode(parameters, { ...options, quiet: true });
  if (code !== 0) throw new Error(`The preparation failed:\n${lastLines.join("\n")}`);
}

/**
 * The packages of our dossiers, imported by the other build into a database of its own. What it refuses is said and not
 * compared.
 */
async function servePeer({
  root,
  folder,
  databaseUrl,
  sizes,
  dossier,
}: {
  root: string;
  folder: string;
  databaseUrl: string;
  sizes: readonly string[];
  dossier: string | null;
}) {
  const env = { DATABASE_URL: `file:${path.join(folder, "peer.db")}` };
  const ids = [...(dossier ? [] : ["unga-2019-arms"]), ...sizes.map((size) => `generated-${size.replace("x", "-")}`)];
  await succeed([...COMMAND_LINE, "seed"], { cwd: root, env });
  const importing = async (file: string) => {
    const { code } = await runNode([...COMMAND_LINE, "import", file], { cwd: root, env, quiet: true });
    if (code !== 0) console.error(`The other build refuses ${path.basename(file)}, so it is not compared there.`);
  };
  if (dossier) await importing(path.resolve(dossier));
  for (const id of ids) {
    const file = path.join(folder, `${id}.zip`);
    await succeed([...COMMAND_LINE, "export", id, "--out", file], {
      cwd: inRoot(),
      env: { DATABASE_URL: databaseUrl },
    });
    await importing(file);
  }
  return serve({ cwd: root, env });
}

async function serve({ cwd, env }: { cwd: string; env: Record<string, string> }) {
  const port = await freePort();
  let ended: Promise<unknown> = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    ended = runNode([path.join(cwd, NEXT), "start", "--port", String(port)], {
      cwd,
      env: { ...env, NODE_ENV: "production" },
      onLine: (line: string) => {
        if (SERVER_READY.test(line)) resolve();
      },
    }).then(({ lastLines }) => reject(new Error(`The server ended by itself:\n${lastLines.join("\n")}`)));
    ended.catch(() => {});
  });
  return { address: `http://localhost:${port}`, ended: ended.catch(() => {}) };
}

/**
 * One line of the result: a figure of ours beside that of the bare page where there is one, and what it should be at
 * most.
 */
export interface Measured {
  readonly what: string;
  readonly ours: number | null;
  readonly bare?: number | null;
  readonly unit: "KB" | "ms" | "MB" | "requests/s" | "";
  /** What one would like it to be, in words. */
  readonly aim?: string;
}

/** One line of what is compared within one run: with another build, or with another page of this one. */
export interface Compared extends Omit<Measured, "bare"> {
  readonly peer: number | null;
}

/** The result of comparing as a Markdown table; ratios above one are more than the peer's. */
export function asComparison(lines: readonly Compared[], peer: string): string {
  const rows = lines.map(({ what, ours, peer: other, unit, aim = "" }) => {
    const ratio = ours === null || other === null || other === 0 ? "" : (ours / other).toFixed(2);
    return `| ${what} | ${figure(ours, unit)} | ${figure(other, unit)} | ${ratio} | ${aim} |`;
  });
  return [`| what | this build | ${peer} | ratio | aim |`, "|---|---|---|---|---|", ...rows].join("\n");
}

/** The result as a Markdown table. */
export function asTable(lines: readonly Measured[]): string {
  const rows = lines.map(({ what, ours, bare = null, unit, aim = "" }) => {
    const ratio = ours === null || bare === null || bare === 0 ? "" : (ours / bare).toFixed(2);
    return `| ${what} | ${figure(ours, unit)} | ${figure(bare, unit)} | ${ratio} | ${aim} |`;
  });
  return ["| what | Concordance | bare page | ratio | aim |", "|---|---|---|---|---|", ...rows].join("\n");
}

function figure(value: number | null, unit: Measured["unit"]): string {
  if (value === null) return "";
  const digits = unit === "" ? 3 : value < 10 ? 1 : 0;
  return `${value.toFixed(digits)}${unit === "" ? "" : ` ${unit}`}`;
}
