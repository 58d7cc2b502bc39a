import { spawn } from "node:child_process";
import { environment, ROOT } from "./paths.mjs";

const LAST_LINES = 25;
const running = new Set();
let stopSignal = null;

/** Whether a person or the system asked this script to end. */
export const wasStopped = () => stopSignal !== null;

/** Ends all child processes; asked a second time, at once. */
export function stopCommands(signal) {
  const childSignal = stopSignal === null ? signal : "SIGKILL";
  stopSignal = signal;
  for (const child of running) child.kill(childSignal);
}

/**
 * Waits for works that go on at the same time. Where one fails the child processes of the others are ended, and its
 * error is thrown when all have come to their end.
 *
 * @template Result
 * @param {readonly Promise<Result>[]} works
 * @returns {Promise<Result[]>}
 */
export async function allOrNone(works) {
  try {
    return await Promise.all(works);
  } catch (error) {
    for (const child of running) child.kill("SIGTERM");
    await Promise.allSettled(works);
    throw error;
  }
}

/**
 * Runs a JavaScript program with this same Node until it ends: no shell, no difference between systems.
 *
 * @param {readonly string[]} parameters
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandEnd>}
 *
 * @typedef {object} CommandOptions
 * @property {boolean} [quiet] its output is kept, not shown
 * @property {(line: string) => void} [onLine] is given each line of its output instead of it being shown
 * @property {Record<string, string>} [env] on top of what every child process gets
 * @property {string} [cwd] the project's folder unless said otherwise
 *
 * @typedef {object} CommandEnd
 * @property {number} code exit code; 1 where a signal ended it
 * @property {string} result its standard output, where it was not shown
 * @property {string} output the same with its standard error
 * @property {string[]} lastLines the end of the output
 */
export function runNode(parameters, options) {
  return run(process.execPath, parameters, options);
}

/**
 * Runs npm: the one that started this script where npm did, else the one on the path.
 *
 * @param {readonly string[]} parameters
 * @param {CommandOptions} [options]
 */
export function runNpm(parameters, options) {
  const started = process.env.npm_execpath;
  if (started && /npm-cli\.c?js$/.test(started)) return runNode([started, ...parameters], options);
  // npm is a .cmd file on Windows, which only a shell can start; the parameters are ours and need no quoting.
  return run("npm", parameters, { ...options, shell: process.platform === "win32" });
}

/** Runs a program of the system by its name, for example apt-get. */
export function runProgram(program, parameters, options) {
  return run(program, parameters, options);
}

function run(program, parameters, { quiet = false, env = {}, cwd = ROOT, shell = false, onLine } = {}) {
  const isCaptured = quiet || onLine !== undefined;
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd,
      env: { ...environment(), ...env },
      stdio: isCaptured ? ["ignore", "pipe", "pipe"] : "inherit",
      shell,
    });
    running.add(child);
    const written = collect(child, onLine);
    child.on("error", (error) => {
      running.delete(child);
      reject(error);
    });
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, ...written() });
    });
  });
}

function collect(child, onLine = () => {}) {
  let result = "";
  let output = "";
  const take = splitLines(onLine);
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    result += text;
    output += text;
    take(text);
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    output += text;
    take(text);
  });
  return () => ({ result, output, lastLines: lastLines(output) });
}

function splitLines(take) {
  let rest = "";
  return (text) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) take(line);
  };
}

function lastLines(output) {
  return output
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(-LAST_LINES);
}
