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

/** Whether it failed is known when the first byte is written, and then nothing of the answer has been sent. */
function replaceWhereFailed(response: ServerResponse, page: string): void {
  const { write, end, flushHeaders } = response;
  const isFailed = () => response.statusCode === 500 && !response.headersSent && !isJson(response);
  Object.assign(response, {
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
      return Reflect.apply(end, response, [page]);
    },
  });
}

function isJson(response: ServerResponse): boolean {
  return String(response.getHeader("content-type") ?? "").includes("json");
}
