import { stopCommands, wasStopped } from "./command.mjs";

/** What a script's exit code means; 10 is a Node that is too old (require-node.mjs), 130 is Ctrl-C. */
export const EXIT = {
  checksFailed: 1,
  badCall: 2,
  install: 11,
  generate: 12,
  database: 13,
  build: 14,
  port: 15,
  serve: 16,
};

/** A failure that a person can do something about: one sentence, and what the failed command said last. */
export class SetupError extends Error {
  constructor(sentence, { exitCode, lastWords = [] }) {
    super(sentence);
    this.exitCode = exitCode;
    this.lastWords = lastWords;
  }
}

/** Runs a script's body: turns failures into sentences and exit codes, and ends its child processes on Ctrl-C. */
export async function runScript(body) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stopCommands(signal));
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!wasStopped()) process.exitCode = report(error);
  }
  if (wasStopped()) {
    process.stderr.write("\nStopped.\n");
    process.exitCode = 130;
  }
}

function report(error) {
  if (!(error instanceof SetupError)) {
    process.stderr.write(`\nSomething unexpected went wrong: ${error.message}\n`);
    if (process.env.DEBUG) process.stderr.write(`${error.stack}\n`);
    return 1;
  }
  if (error.lastWords.length > 0)
    process.stderr.write(`\n${error.lastWords.map((line) => `  | ${line}`).join("\n")}\n`);
  process.stderr.write(`\n${error.message}\n`);
  return error.exitCode;
}
