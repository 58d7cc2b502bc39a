import { createServer } from "node:net";
import { EXIT, SetupError } from "./setup-error.mjs";

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
