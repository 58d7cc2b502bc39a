import { existsSync } from "node:fs";
import { runNode } from "./command.mjs";
import { EXIT, SetupFailure } from "./failure.mjs";
import { fingerprint, isNoted, leaveNote } from "./fingerprint.mjs";
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
export async function generateClient() {
  const areThere = ["prisma-sqlite", "prisma-postgresql"].every((client) => existsSync(inRoot("generated", client)));
  if (areThere && isNoted({ notePath, mark: fingerprint(INPUTS) })) return "up to date";

  const { code, lastLines } = await runNode(["--import", "tsx", "prisma/generate.ts"], { quiet: true });
  if (code !== 0) {
    throw new SetupFailure(
      "The database client could not be generated from prisma/schema.prisma; the reason is above.",
      {
        exitCode: EXIT.generate,
        lastWords: lastLines,
      },
    );
  }
  // Only now: generating rewrites the derived schema, which is one of the inputs.
  leaveNote({ notePath, mark: fingerprint(INPUTS) });
  return "generated";
}
