/** Standard output is the result and nothing else. */
export function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** The result for machines. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Progress and messages go to standard error, where they do not disturb a pipe. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

const PROGRESS_MILLISECONDS = 1_000;

/** Says how far something is: silent for a second, then a line a second at most, so that quick work prints nothing. */
export function sayAtTimes(): (text: string) => void {
  let last = Date.now();
  return (text) => {
    if (Date.now() - last < PROGRESS_MILLISECONDS) return;
    last = Date.now();
    say(text);
  };
}
