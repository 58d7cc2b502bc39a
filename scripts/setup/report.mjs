import { stopCommands, wasStopped } from "./command.mjs";

const HEARTBEAT_SECONDS = 20;

/**
 * Numbered steps with their elapsed time.
 *
 * @param {number} total how many steps there will be
 * @param {NodeJS.WriteStream} [stream] standard error where standard output is a program's result
 */
export function createProgress(total, stream = process.stdout) {
  let number = 0;
  const started = Date.now();

  /** Begins the next step; what is returned prints a line under its number. */
  function begin(title) {
    number += 1;
    const prefix = `[${number}/${total}] ${title}`;
    return (message) => stream.write(`${prefix}: ${message}\n`);
  }

  /**
   * Runs a step to its end and says how it ended; a slow one shows that it is alive.
   * @param {string} title
   * @param {(say: (message: string) => void) => Promise<string>} action returns its outcome in a few words
   */
  async function step(title, action) {
    const say = begin(title);
    const begun = Date.now();
    const heartbeat = setInterval(() => say(`still at it, ${secondsSince(begun)}`), HEARTBEAT_SECONDS * 1000);
    try {
      const outcome = await action(say);
      say(`${outcome} (${secondsSince(begun)})`);
    } finally {
      clearInterval(heartbeat);
    }
  }

  return { begin, step, elapsed: () => secondsSince(started) };
}

/** Elapsed time since a moment of Date.now(), to be read: "2.4 s". */
export function secondsSince(moment) {
  return `${((Date.now() - moment) / 1000).toFixed(1)} s`;
}

/** What a script's exit code means; 10 is a Node that is too old (run.mjs), 130 is Ctrl-C. */
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
