import { existsSync } from "node:fs";
import { runNode } from "./command.mjs";
import { EXIT, SetupFailure } from "./failure.mjs";
import { fingerprint, leaveNote, readNote } from "./fingerprint.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { inRoot } from "./places.mjs";

export const NEXT = "node_modules/next/dist/bin/next";
const INPUTS = [
  "app",
  "components",
  "lib",
  "pages",
  "public",
  "proxy.ts",
  "instrumentation.ts",
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
  const isDone = () => existsSync(inRoot(".next/BUILD_ID")) && readNote(notePath) === mark;
  if (isDone()) return "up to date";

  say("building …");
  await oneAtATime({ isDone, say, work: () => build(mark) });
  return "built";
}

async function build(mark) {
  const { code, lastLines } = await runNode([NEXT, "build"], { quiet: true, env: { NODE_ENV: "production" } });
  if (code !== 0) {
    throw new SetupFailure("The pages could not be built; the compiler's last words are above.", {
      exitCode: EXIT.build,
      lastWords: lastLines,
    });
  }
  leaveNote({ notePath, mark });
}
