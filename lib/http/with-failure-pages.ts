import type { RequestListener, ServerResponse } from "node:http";
import { failurePage } from "@/lib/http/failure-page";

/**
 * Puts a page with words in the place of the framework's answer where a page could not be made: that one is empty until
 * scripts fill it. Programs, and the router of an open page, get what they would have got; the cause is in the server's
 * log either way.
 */
export function withFailurePages(listener: RequestListener): RequestListener {
  return (request, response) => {
    const { url = "/", headers } = request;
    const isPage = headers.rsc === undefined && headers["next-action"] === undefined && !url.startsWith("/api/");
    if (isPage) replaceWhereFailed(response, pageFor(url));
    listener(request, response);
  };
}

function pageFor(address: string): string {
  return failurePage({
    title: "This page could not be made.",
    message: "The dossier could not be read or computed. Nothing was changed. The server’s log says why.",
    next: [
      { words: "Try again", href: address },
      { words: "See the dossiers", href: "/" },
    ],
  });
}

/** Headers that belong to what the framework would have sent. */
const NOT_OF_THE_PAGE = ["content-encoding", "content-length", "etag", "link", "transfer-encoding"];

/** Whether it failed is known when the head is to be written, and then nothing of the answer has been sent. */
function replaceWhereFailed(response: ServerResponse, page: string): void {
  const { writeHead, flushHeaders, write, end } = response;
  let isReplaced = false;
  const isFailed = (status = response.statusCode, given: unknown = null): boolean => {
    if (!response.headersSent && status === 500 && !isJson(response, given)) isReplaced = true;
    return isReplaced;
  };
  Object.assign(response, {
    writeHead: (status: number, ...given: unknown[]) =>
      isFailed(status, given.at(-1)) ? response : Reflect.apply(writeHead, response, [status, ...given]),
    flushHeaders: () => {
      if (!isFailed()) flushHeaders.call(response);
    },
    write: (...given: Parameters<typeof write>) => {
      if (!isFailed()) return write.apply(response, given);
      for (const done of given) if (typeof done === "function") Reflect.apply(done, null, [null]);
      return true;
    },
    end: (...given: Parameters<typeof end>) => {
      if (!isFailed()) return end.apply(response, given);
      for (const name of NOT_OF_THE_PAGE) response.removeHeader(name);
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("Cache-Control", "no-store");
      Object.assign(response, { writeHead, write, end });
      response.statusCode = 500;
      return response.end(page);
    },
  });
}

function isJson(response: ServerResponse, given: unknown): boolean {
  const named = Object.entries(typeof given === "object" && given !== null ? given : {});
  const [, type] = named.find(([name]) => name.toLowerCase() === "content-type") ?? [];
  return String(type ?? response.getHeader("content-type") ?? "").includes("json");
}
