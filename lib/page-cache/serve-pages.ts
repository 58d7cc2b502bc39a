import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { bytesIn, chooseEncoding } from "@/lib/page-cache/compressed";
import type { PageAnswer } from "@/lib/page-cache/page-cache";
import { ofThePage, PageMaking } from "@/lib/page-cache/page-making";
import { type PageRequest, readPageRequest } from "@/lib/page-cache/page-request";
import type { CachedPage } from "@/lib/page-cache/page-store";

export interface ServedPages {
  readonly pageCache: (request: PageRequest, begin: () => PageMaking) => Promise<PageAnswer | null>;
  readonly readTheme: (cookie: string | undefined) => string;
  /** The cookie that names a theme. */
  readonly cookieOf: (theme: string) => string;
}

/**
 * A listener that answers with kept pages, lets those who ask for the same at once read one, and leaves all else to
 * another.
 */
export function servePages(
  listener: RequestListener,
  { pageCache, readTheme, cookieOf }: ServedPages,
): RequestListener {
  return async (request, response) => {
    const page = readPageRequest(request, readTheme);
    const begin = (asked: PageRequest) => new PageMaking(listener, { page: asked, cookie: cookieOf(asked.theme) });
    // Where the database does not answer the page says so.
    const answer = page && (await pageCache(page, () => begin(page)).catch(() => null));
    if (answer && "kept" in answer) return sendKept(answer.kept, { request, response });
    const isSent = answer ? await relay(answer, { request, response }) : false;
    if (!isSent) listener(request, response);
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function sendKept({ headers, body }: CachedPage, { request, response }: Exchange): Promise<void> {
  const encoding = chooseEncoding(request.headers["accept-encoding"]?.toString() ?? null);
  const bytes = await bytesIn(body, encoding);
  response.writeHead(200, {
    ...headers,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
    "content-length": bytes.length,
  });
  response.end(bytes);
}

/** @returns false where nothing was sent. */
async function relay(
  { making, isForAnother }: Extract<PageAnswer, { making: PageMaking }>,
  { request, response }: Exchange,
): Promise<boolean> {
  const body = making.read();
  response.once("close", () => body.destroy());
  body.on("error", () => {});
  const head = await making.head.catch(() => null);
  if (!head || (isForAnother && head.headers["set-cookie"])) {
    body.destroy();
    return response.destroyed;
  }
  const isPacked = head.headers["content-encoding"] === "gzip";
  const isUnpacked = isPacked && !acceptsGzip(request);
  response.writeHead(head.status, {
    ...ofThePage(head.headers),
    ...(isPacked && !isUnpacked && { "content-encoding": "gzip" }),
  });
  if (isUnpacked) pipeline(body, createGunzip(), response, () => {});
  else pipeline(body, response, () => {});
  return true;
}

function acceptsGzip({ headers }: IncomingMessage): boolean {
  return chooseEncoding(headers["accept-encoding"]?.toString().replace(/\bbr\b/gi, "") ?? null) === "gzip";
}
