import { existsSync } from "node:fs";
import { runNode } from "./command.mjs";
import { EXIT, SetupFailure } from "./failure.mjs";
import { fingerprint, isNoted, leaveNote } from "./fingerprint.mjs";
import { inRoot } from "./places.mjs";

export const NEXT = "node_modules/next/dist/bin/next";
const INPUTS = [
  "app",
  "components",
  "lib",
  "public",
  "proxy.ts",
  "prisma/schema.prisma",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const notePath = inRoot(".next/made-from.txt");

/** Builds the pages for production, unless they were built from these files. Tells what it did. */
export async function buildApp(say) {
  const mark = fingerprint(INPUTS, [process.version]);
  if (existsSync(inRoot(".next/BUILD_ID")) && isNoted({ notePath, mark })) return "up to date";

  say("building …");
  const { code, output, lastLines } = await runNode([NEXT, "build"], { quiet: true, env: { NODE_ENV: "production" } });
  if (code !== 0) {
    const isBusy = /another.*(build|instance)|unable to acquire lock/i.test(output);
    throw new SetupFailure(
      isBusy
        ? "The pages could not be built: another build is under way in this folder. Wait for it and run the command again."
        : "The pages could not be built; the compiler's last words are above.",
      { exitCode: EXIT.build, lastWords: lastLines },
    );
  }
  leaveNote({ notePath, mark });
  return "built";
}
