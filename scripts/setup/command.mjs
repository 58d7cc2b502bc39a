import { spawn } from "node:child_process";
import { environment } from "./environment.mjs";
import { ROOT } from "./places.mjs";

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
 * Runs a program in the project's folder until it ends.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ quiet?: boolean, env?: Record<string, string>, shell?: boolean, onLine?: (line: string) => void }} [options]
 *   quiet: its output is kept, not shown; onLine: is given each line instead of it being shown
 * @returns {Promise<{ code: number, output: string, lastLines: string[] }>} code 1 where a signal ended it
 */
export function runCommand(program, parameters, { quiet = false, env = {}, shell = false, onLine } = {}) {
  const isCaptured = quiet || onLine !== undefined;
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: ROOT,
      env: { ...environment(), ...env },
      stdio: isCaptured ? ["ignore", "pipe", "pipe"] : "inherit",
      shell,
    });
    running.add(child);
    const chunks = [];
    const listen = (stream, take) => {
      stream?.setEncoding("utf8");
      stream?.on("data", take);
    };
    const toLines = splitLines((line) => onLine?.(line));
    for (const stream of [child.stdout, child.stderr]) {
      listen(stream, (text) => {
        chunks.push(text);
        toLines(text);
      });
    }
    child.on("error", (error) => {
      running.delete(child);
      reject(error);
    });
    child.on("close", (code) => {
      running.delete(child);
      const output = chunks.join("");
      resolve({ code: code ?? 1, output, lastLines: lastLines(output) });
    });
  });
}

/** Runs a JavaScript program with this same Node: no shell, no difference between systems. */
export function runNode(parameters, options) {
  return runCommand(process.execPath, parameters, options);
}

/** Runs npm: the one that started this script where npm did, else the one on the path. */
export function runNpm(parameters, options) {
  const started = process.env.npm_execpath;
  if (started && /npm-cli\.c?js$/.test(started)) return runNode([started, ...parameters], options);
  // npm is a .cmd file on Windows, which only a shell can start; the parameters are ours and need no quoting.
  return runCommand("npm", parameters, { ...options, shell: process.platform === "win32" });
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
