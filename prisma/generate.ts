import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { derivePostgresqlSchema } from "@/prisma/derive-postgresql-schema";

const root = fileURLToPath(new URL("..", import.meta.url));
const clients = [
  { schema: "prisma/schema.prisma", output: "generated/prisma-sqlite" },
  { schema: "prisma/postgresql/schema.prisma", output: "generated/prisma-postgresql" },
];

/** Writes the PostgreSQL schema and both database clients. Does nothing where they are up to date; needs no network. */
export async function generateClients(log: (line: string) => void): Promise<void> {
  const sqliteSchema = readFileSync(path.join(root, "prisma/schema.prisma"), "utf8");
  writeIfChanged({
    file: path.join(root, "prisma/postgresql/schema.prisma"),
    text: derivePostgresqlSchema(sqliteSchema),
  });
  await Promise.all(clients.map((client) => generateClient({ ...client, log })));
}

async function generateClient({ schema, output, log }: { schema: string; output: string; log(line: string): void }) {
  const stamp = path.join(root, output, "made-from.txt");
  const wanted = fingerprint(readFileSync(path.join(root, schema), "utf8"));
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    log(`${output} is up to date.`);
    return;
  }
  await runGenerator(schema);
  writeFileSync(stamp, wanted);
  log(`Wrote ${output} from ${schema}.`);
}

function fingerprint(schema: string): string {
  return createHash("sha256").update(prismaVersion()).update("\n").update(schema).digest("hex");
}

function prismaVersion(): string {
  return readFileSync(createRequire(import.meta.url).resolve("prisma/package.json"), "utf8");
}

function writeIfChanged({ file, text }: { file: string; text: string }): void {
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}

async function runGenerator(schema: string): Promise<void> {
  const packageFile = createRequire(import.meta.url).resolve("prisma/package.json");
  const command = path.join(path.dirname(packageFile), "build/index.js");
  const options = {
    cwd: root,
    env: {
      ...process.env,
      // Generating needs no schema engine, yet the command downloads one unless it is given an executable.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  };
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, [command, "generate", "--schema", schema], options, (error, said, complained) => {
      if (error === null) resolve();
      else {
        const words = `The database client could not be made from ${schema}. prisma generate said:`;
        reject(new Error(`${words}\n${said}${complained}`, { cause: error }));
      }
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await generateClients((line) => process.stderr.write(`${line}\n`));
}
