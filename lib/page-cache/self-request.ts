import { randomUUID } from "node:crypto";
import { type IncomingMessage, request } from "node:http";
import { compress } from "@/lib/page-cache/compressed";
import type { MadePage } from "@/lib/page-cache/page-cache";
import type { PageRequest } from "@/lib/page-cache/page-request";
import { uncacheableCount } from "@/lib/page-cache/uncacheable";
import { SELF_REQUEST_TIMEOUT_MS } from "@/lib/timeouts";

/** Where this process listens. */
export interface OwnServer {
  readonly hostname: string;
  readonly port: string;
}

/**
 * Carried by the requests of this file, so that they are not answered with what they are to make. Sent by others it
 * does no harm.
 */
export const MAKES_A_PAGE = "x-makes-a-page";
/**
 * Its value from this process, which answers with it. Where several processes share a port another one may answer: of
 * its pages nobody here knows whether they are finished.
 */
export const THIS_PROCESS: string = randomUUID();

/** What belongs to the page. The headers of the whole site are added to every answer, kept or not. */
const OF_THE_PAGE = ["content-type", "cache-control", "link"] as const;
/** Stands in the place of a panel that could not be made. A quotation that contains it is written with &quot;. */
const FAILED_PANEL = 'data-failed="true"';

/**
 * Has this very server make a page, as any reader would, but with nothing of the reader: the framework has no way of
 * rendering a page to a text from within.
 *
 * @param cookie the cookie that names the theme.
 * @returns null for everything but a whole page.
 * @throws the error of the connection where the server cannot be reached; an error where another process made the page.
 */
export async function requestSelf(
  { hostname, port }: OwnServer,
  { page, cookie }: { readonly page: PageRequest; readonly cookie: string },
): Promise<MadePage | null> {
  const { host, protocol } = new URL(page.origin);
  const before = uncacheableCount();
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({
      hostname: hostname.replace(/^\[(.*)\]$/, "$1"),
      port,
      path: page.address,
      headers: {
        host,
        cookie,
        "x-forwarded-host": host,
        "x-forwarded-proto": protocol.slice(0, -1),
        // To a nameless reader the framework sends title and description late; see htmlLimitedBots in next.config.js.
        "user-agent": "Concordance",
        [MAKES_A_PAGE]: THIS_PROCESS,
      },
      agent: false,
      signal: AbortSignal.timeout(SELF_REQUEST_TIMEOUT_MS),
    })
      .on("response", resolve)
      .on("error", reject)
      .end();
  });
  const text = await wholeBody(answer);
  if (answer.statusCode !== 200 || answer.headers["set-cookie"]) return null;
  if (answer.headers[MAKES_A_PAGE] !== THIS_PROCESS)
    throw new Error("Another process answers on the port of this one.");
  const isFinished = uncacheableCount() === before && !text.includes(FAILED_PANEL);
  return { headers: headersOf(answer), body: await compress(text), isFinished };
}

async function wholeBody(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const ofThePage = OF_THE_PAGE.flatMap((name) =>
    headers[name] === undefined ? [] : [[name, headers[name]] as const],
  );
  const vary = (headers.vary ?? "").split(",").map((name) => name.trim().toLowerCase());
  return {
    ...Object.fromEntries(ofThePage),
    vary: [...new Set([...vary.filter(Boolean), "accept-encoding"])].join(", "),
  };
}
