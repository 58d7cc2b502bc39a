import { subscribe } from "node:diagnostics_channel";
import { type RequestListener, Server } from "node:http";

/**
 * Middleware of Node's own server: puts something in front of what answers the requests of this process. Node announces
 * each request before it is answered; at the first one of a server its listener is replaced. So the framework starts
 * its server as it likes, standalone builds too, and needs to know nothing of it.
 */
export function putInFrontOfServers(wrap: (listener: RequestListener) => RequestListener): void {
  const known = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    const server = serverOf(message);
    if (!server || known.has(server)) return;
    known.add(server);
    const [listener, ...others] = server.listeners("request").filter(isListener);
    if (!listener || others.length > 0) return;
    server.off("request", listener);
    server.on("request", wrap(listener.bind(server)));
  });
}

/**
 * An address whose path is no text ("/d/%ff", "/d/100%") leads nowhere and gets the page that says so, of the interface
 * the sentence. Left to itself the framework cannot decode it and answers that the server failed.
 */
export function withDecodablePaths(listener: RequestListener): RequestListener {
  return (request, response) => {
    const [pathname = ""] = request.url?.split("?", 1) ?? [];
    if (!isDecodable(pathname)) request.url = pathname.startsWith("/api/") ? "/api/no-such-address" : "/no-such-page";
    listener(request, response);
  };
}

/**
 * Has the framework see the configured origin instead of what a proxy made of it: it takes a form or an action for one
 * of somebody else's page where the origin that the browser names is not the host that was asked, and refuses it.
 */
export function withOrigin(listener: RequestListener, origin: string | null): RequestListener {
  if (origin === null) return listener;
  const { host, protocol } = new URL(origin);
  return (request, response) => {
    Object.assign(request.headers, { host, "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) });
    listener(request, response);
  };
}

/**
 * The framework cannot make a request of TRACE (the standard of fetch forbids it) and fails before any of our code: it
 * is handed on as a method that the proxy refuses in a sentence.
 */
export function withFetchableMethods(listener: RequestListener): RequestListener {
  return (request, response) => {
    if (request.method === "TRACE" || request.method === "TRACK") request.method = "PUT";
    listener(request, response);
  };
}

/**
 * Leads to the one address of a page that may be written otherwise. Here and not in the framework, whose redirections
 * name the server as it sees itself: a relative address holds behind any proxy.
 *
 * @param addressOf the address that is meant; null where it is the one that was asked for.
 */
export function withRedirects(
  listener: RequestListener,
  addressOf: (address: string) => string | null,
): RequestListener {
  return (request, response) => {
    const isPage = request.method === "GET" && request.headers.rsc === undefined;
    const location = isPage ? addressOf(request.url ?? "") : null;
    if (location === null) listener(request, response);
    else response.writeHead(308, { location }).end();
  };
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function serverOf(message: unknown): Server | null {
  return typeof message === "object" && message !== null && "server" in message && message.server instanceof Server
    ? message.server
    : null;
}

function isListener(found: unknown): found is RequestListener {
  return typeof found === "function";
}
