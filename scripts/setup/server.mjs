import { createServer } from "node:net";
import { runNode } from "./command.mjs";
import { EXIT, SetupError } from "./report.mjs";
import { NEXT } from "./steps.mjs";

/** The port to serve on, checked before anything slow happens. */
export async function choosePort() {
  const wanted = process.env.PORT || "3000";
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SetupError(`PORT is "${wanted}"; it must be a whole number from 1 to 65535.`, {
      exitCode: EXIT.badCall,
    });
  }
  await requireFree(port);
  return port;
}

/** A port that nobody uses at this moment. */
export async function freePort() {
  const server = await listen(0);
  const { port } = server.address();
  await close(server);
  return port;
}

async function requireFree(port) {
  try {
    await close(await listen(port));
  } catch (error) {
    throw new SetupError(explain({ port, code: error.code }), { exitCode: EXIT.port });
  }
}

function explain({ port, code }) {
  const choose = process.platform === "win32" ? `set PORT=${port + 1} && npm start` : `PORT=${port + 1} npm start`;
  if (code === "EACCES") return `Port ${port} may not be used by this user. Choose one above 1023: ${choose}`;
  return `Port ${port} is taken by another program. Choose another one: ${choose}`;
}

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, () => resolve(server));
  });
}

function close(server) {
  return new Promise((resolve) => server.close(resolve));
}

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
