import { existsSync } from "node:fs";
import { runNode } from "./command.mjs";
import { EXIT, SetupFailure } from "./failure.mjs";
import { fingerprint, leaveNote, readNote } from "./fingerprint.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { inRoot } from "./places.mjs";

const INPUTS = [
  "prisma/schema.prisma",
  "prisma/postgresql/schema.prisma",
  "prisma/generate.ts",
  "prisma/derive-postgresql-schema.ts",
  "node_modules/prisma/package.json",
];
const notePath = inRoot("generated/made-from.txt");

/** Writes the database clients from the schema, unless they were made from this one. Tells what it did. */
export async function generateClient(say) {
  if (isDone()) return "up to date";
  await oneAtATime({ isDone, say, work: generateNow });
  return "generated";
}

function isDone() {
  const areThere = ["prisma-sqlite", "prisma-postgresql"].every((client) => existsSync(inRoot("generated", client)));
  return areThere && readNote(notePath) === fingerprint(INPUTS);
}

async function generateNow() {
  const { code, lastLines } = await runNode(["--import", "tsx", "prisma/generate.ts"], { quiet: true });
  if (code !== 0) {
    throw new SetupFailure(
      "The database client could not be generated from prisma/schema.prisma; the reason is above.",
      { exitCode: EXIT.generate, lastWords: lastLines },
    );
  }
  // Only now: generating rewrites the derived schema, which is one of the inputs.
  leaveNote({ notePath, mark: fingerprint(INPUTS) });
}
