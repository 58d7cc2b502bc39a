/** Standard output is the result and nothing else. */
export function print(text: string): void {
  write(process.stdout, harmless(text));
}

/** The result for machines. */
export function printJson(value: unknown): void {
  write(process.stdout, JSON.stringify(value, null, 2));
}

/** Progress and messages go to standard error, where they do not disturb a pipe. */
export function say(text: string): void {
  write(process.stderr, harmless(text));
}

function write(stream: NodeJS.WriteStream, text: string): void {
  stream.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** Titles come from packages: what would act on the terminal is shown as the sign for an unknown letter. */
function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "\uFFFD");
}

const PROGRESS_MS = 1_000;

/** Says how far something is: silent for a second, then a line a second at most, so that quick work prints nothing. */
export function sayAtTimes(): (text: string) => void {
  let last = Date.now();
  return (text) => {
    if (Date.now() - last < PROGRESS_MS) return;
    last = Date.now();
    say(text);
  };
}
