import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort, serveApp } from "@/scripts/setup/server.mjs";

/** An installation as readers reach it: a reverse proxy that ends TLS, and the server behind it. */
export interface ProxiedApp {
  /** The origin of the proxy, "https://localhost:12345". */
  readonly origin: string;
  /** The certificate that it shows, which signed itself. */
  readonly certificate: string;
  /** Where the server listens, on this machine alone. */
  readonly innerPort: number;
  stop(): Promise<void>;
}

const TRIES = 200;
const TRY_MS = 50;

/**
 * Serves the built app on the loopback address, and nginx with a certificate of its own in front of it.
 *
 * @param isTold whether the proxy hands over what the reader asked for, as docs/proxy.md shows; else it hides it, and
 *   CONCORDANCE_URL names it.
 */
export async function serveBehindProxy({
  databaseUrl,
  isTold,
}: {
  readonly databaseUrl: string;
  readonly isTold: boolean;
}): Promise<ProxiedApp> {
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-proxy-"));
  const [innerPort, port] = [await freePort(), await freePort()];
  const origin = `https://localhost:${port}`;
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"],
      ...["-addext", "subjectAltName=DNS:localhost", "-keyout", "key.pem", "-out", "certificate.pem"],
    ],
    { cwd: folder, stdio: "ignore" },
  );
  await writeFile(path.join(folder, "nginx.conf"), configuration({ port, innerPort, isTold }));
  await new Promise<void>((resolve, reject) => {
    const env = { DATABASE_URL: databaseUrl, CONCORDANCE_URL: isTold ? "" : origin };
    serveApp({ port: innerPort, env, onReady: resolve })
      .then(({ lastLines }) => new Error(`The server ended by itself:\n${lastLines.join("\n")}`))
      .then(reject, reject);
  });
  const proxy = startNginx(folder);
  await untilListening(port);
  return {
    origin,
    innerPort,
    certificate: await readFile(path.join(folder, "certificate.pem"), "utf8"),
    stop: async () => {
      proxy.child.kill("SIGTERM");
      await proxy.ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps it where only root's path leads. */
const PATH = [process.env.PATH, "/usr/sbin", "/usr/local/sbin"].join(path.delimiter);

function startNginx(folder: string) {
  const child = spawn("nginx", ["-p", folder, "-c", "nginx.conf", "-e", "error.log", "-g", "daemon off;"], {
    env: { ...process.env, PATH },
    stdio: "inherit",
  });
  return { child, ended: new Promise<void>((resolve) => child.once("close", () => resolve())) };
}

/** Two sockets a page at most: nothing here is about speed. */
function configuration({ port, innerPort, isTold }: { port: number; innerPort: number; isTold: boolean }): string {
  const told = `
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-Host $http_host;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;`;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `  ${name}_temp_path ${name};`);
  return `${process.getuid?.() === 0 ? "user root;\n" : ""}worker_processes 1;
pid nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
${temporary.join("\n")}
  server {
    listen 127.0.0.1:${port} ssl;
    server_name localhost;
    ssl_certificate certificate.pem;
    ssl_certificate_key key.pem;
    location / {
      proxy_pass http://127.0.0.1:${innerPort};
      proxy_http_version 1.1;
      # What the server says of itself is seen as it says it.
      proxy_redirect off;${isTold ? told : ""}
    }
  }
}
`;
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (await isListening(port)) return;
    await sleep(TRY_MS);
  }
  throw new Error("nginx does not listen; what it says of itself is above.");
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("close", () => socket.destroy());
    socket.once("connect", () => socket.end());
  });
}
