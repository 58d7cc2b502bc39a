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
