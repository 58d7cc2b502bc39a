import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { migrateDatabase } from "@/prisma/migrate";
import { type FreshDatabase, reusing } from "@/tests/support/databases/database";

/** A PostgreSQL server for the tests of one file. */
export interface PostgresqlServer {
  /** The address of a database of that name, which need not exist. */
  readonly urlOf: (name: string) => string;
  readonly createDatabase: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const PASSWORD = "correct horse";

/**
 * The server that TEST_POSTGRES_URL names, whose user must be allowed to create databases; or else one of our own, in a
 * temporary folder and on a free port.
 */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) return serverAt({ address: given, prefix: `concordance_${process.pid}_`, end: async () => {} });
  const programs = findPrograms();
  const folder = mkdtempSync(path.join(os.tmpdir(), "concordance-postgresql-"));
  const port = await freePort();
  const data = path.join(folder, "data");
  const passwordFile = path.join(folder, "password");
  writeFileSync(passwordFile, PASSWORD);
  // The server refuses to be run by root.
  if (process.getuid?.() === 0) run("chown", ["-R", "postgres", folder]);
  const server = (program: string, parameters: string[]) =>
    runAsServerUser(path.join(programs, program), parameters, folder);
  server("initdb", [
    "-D",
    data,
    "-U",
    "tester",
    "-A",
    "scram-sha-256",
    `--pwfile=${passwordFile}`,
    "-E",
    "UTF8",
    "--no-sync",
    "--locale=C.UTF-8",
  ]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=60`;
  server("pg_ctl", ["-D", data, "-o", options, "-l", path.join(folder, "log"), "-w", "start"]);
  return serverAt({
    address: `postgresql://tester:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`,
    prefix: "",
    end: async () => {
      server("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

/** Databases for the suites. */
export function freshPostgresql(server: () => PostgresqlServer): FreshDatabase {
  let count = 0;
  return reusing(async () => {
    const url = await server().createDatabase(`fresh_${++count}`);
    await migrateDatabase(url, () => {});
    return url;
  });
}

function serverAt({
  address,
  prefix,
  end,
}: {
  address: string;
  prefix: string;
  end: () => Promise<void>;
}): PostgresqlServer {
  const created: string[] = [];
  const urlOf = (name: string) => {
    const url = new URL(address);
    url.pathname = `/${prefix}${name}`;
    return url.href;
  };
  return {
    urlOf,
    createDatabase: async (name) => {
      await execute({ address, sql: `CREATE DATABASE "${prefix}${name}"` });
      created.push(name);
      return urlOf(name);
    },
    stop: async () => {
      // Only in a server that stays; ours goes with its folder.
      for (const name of prefix ? created : [])
        await execute({ address, sql: `DROP DATABASE "${prefix}${name}" WITH (FORCE)` });
      await end();
    },
  };
}

async function execute({ address, sql }: { address: string; sql: string }): Promise<void> {
  const connection = await new PrismaPg({ connectionString: address }).connect();
  try {
    await connection.executeScript(sql);
  } finally {
    await connection.dispose();
  }
}

/**
 * The folder with initdb and pg_ctl: that of the path, or where Debian, Homebrew and the Windows installer put them.
 */
function findPrograms(): string {
  const fromPath = (process.env.PATH ?? "").split(path.delimiter);
  const roots = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "C:/Program Files/PostgreSQL"];
  const installed = roots
    .filter(existsSync)
    .flatMap((root) => readdirSync(root).map((version) => path.join(root, version, "bin")));
  const found = [...fromPath, ...installed].find((folder) =>
    ["initdb", "initdb.exe"].some((name) => existsSync(path.join(folder, name))),
  );
  if (found) return found;
  throw new Error(
    "The tests of the shared database need PostgreSQL, and its programs (initdb, pg_ctl) were not found. Install it (Debian and Ubuntu: apt-get install postgresql; macOS: brew install postgresql@17; Windows: the installer of postgresql.org), or name a server in TEST_POSTGRES_URL.",
  );
}

function runAsServerUser(program: string, parameters: string[], folder: string): void {
  if (process.getuid?.() === 0) run("runuser", ["-u", "postgres", "--", program, ...parameters], folder);
  else run(program, parameters, folder);
}

function run(program: string, parameters: string[], folder = os.tmpdir()): void {
  // The server keeps the output open that it inherits, so nothing is piped.
  const { status, error } = spawnSync(program, parameters, {
    cwd: folder,
    stdio: "ignore",
    env: { ...process.env, PGPASSWORD: PASSWORD },
  });
  if (status === 0) return;
  throw new Error(`${program} ${parameters.join(" ")} failed with ${error?.message ?? `exit code ${status}`}.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No free port.")),
      );
    });
  });
}
