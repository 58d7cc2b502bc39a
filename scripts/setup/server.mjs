import { createServer } from "node:net";
import { runNode } from "./command.mjs";
import { EXIT, SetupError } from "./report.mjs";
import { NEXT } from "./steps.mjs";

/** Where only who sits at this machine, or a proxy on it, reaches the server. */
const THIS_MACHINE = "127.0.0.1";

/**
 * The address and the port to serve on, checked before anything slow happens: this machine alone unless HOST says
 * otherwise.
 */
export async function chooseListening() {
  const host = process.env.HOST || THIS_MACHINE;
  const port = chosenPort();
  await requireFree({ host, port });
  return { host, port };
}

function chosenPort() {
  const wanted = process.env.PORT || "3000";
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SetupError(`PORT is "${wanted}"; it must be a whole number from 1 to 65535.`, {
      exitCode: EXIT.badCall,
    });
  }
  return port;
}

/** What a browser on this machine is given, and in words who else reaches the server. */
export function describeListening({ host, port }) {
  if (isLoopback(host)) {
    return {
      address: `http://localhost:${port}`,
      who: "listens on this machine only; HOST=0.0.0.0 to let others in",
    };
  }
  if (host === "0.0.0.0" || host === "::") {
    return { address: `http://localhost:${port}`, who: "listens on every address of this machine (HOST)" };
  }
  return { address: `http://${host.includes(":") ? `[${host}]` : host}:${port}`, who: `listens on ${host} (HOST)` };
}

/** Whether an address is one that only this machine reaches. */
export function isLoopback(host) {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** A port that nobody uses at this moment. */
export async function freePort() {
  const server = await listen({ host: THIS_MACHINE, port: 0 });
  const { port } = server.address();
  await close(server);
  return port;
}

async function requireFree({ host, port }) {
  try {
    await close(await listen({ host, port }));
  } catch (error) {
    throw new SetupError(explain({ host, port, code: error.code }), { exitCode: EXIT.port });
  }
}

function explain({ host, port, code }) {
  if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EINVAL"].includes(code)) {
    return `HOST is "${host}", which is no address of this machine. Leave it out to listen on this machine only, or set it to 0.0.0.0 to let others in.`;
  }
  const choose = process.platform === "win32" ? `set PORT=${port + 1} && npm start` : `PORT=${port + 1} npm start`;
  if (code === "EACCES") return `Port ${port} may not be used by this user. Choose one above 1023: ${choose}`;
  return `Port ${port} is taken by another program. Choose another one: ${choose}`;
}

function listen({ host, port }) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host, port }, () => resolve(server));
  });
}

function close(server) {
  return new Promise((resolve) => server.close(resolve));
}

/**
 * Serves the built pages until it is stopped.
 *
 * @param {{ host?: string, port: number, env?: Record<string, string>, onReady: () => void }} options
 * @returns {Promise<{ code: number, lastLines: string[] }>}
 */
export function serveApp({ host = THIS_MACHINE, port, env = {}, onReady }) {
  let isReady = false;
  return runNode([NEXT, "start", "--port", String(port), "--hostname", host], {
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
