import { runNode } from "./command.mjs";
import { NEXT } from "./steps.mjs";

/**
 * Serves the built pages until it is stopped.
 *
 * @param {{ port: number, env?: Record<string, string>, onReady: () => void }} options
 * @returns {Promise<{ code: number, lastLines: string[] }>}
 */
export function serveApp({ port, env = {}, onReady }) {
  let isReady = false;
  const host = process.env.HOST ? ["--hostname", process.env.HOST] : [];
  return runNode([NEXT, "start", "--port", String(port), ...host], {
    env: { ...env, NODE_ENV: "production" },
    onLine: (line) => {
      if (!isReady && line.includes("Ready in")) {
        isReady = true;
        onReady();
      } else if (isReady && line.trim() !== "" && !line.includes("next.config.js")) {
        process.stderr.write(`${line}\n`);
      }
    },
  });
}
