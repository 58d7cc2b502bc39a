import { createServer, type RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { withFailurePages } from "@/lib/http/with-failure-pages";

const WORDS = "<h1>This page could not be made.</h1>";

async function answerOf(listener: RequestListener, path = "/d/a-dossier?q=1", headers: Record<string, string> = {}) {
  const server = createServer(withFailurePages(listener));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server of the test has no port.");
  const answer = await fetch(`http://127.0.0.1:${address.port}${path}`, { headers });
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
}

/** What the framework sends: a status, headers, and a page of scripts in pieces. */
const failing: RequestListener = (_, response) => {
  response.statusCode = 500;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.flushHeaders();
  response.write("<html id='__next_error__'>");
  response.end("<script>…</script>");
};

describe("a page that could not be made", () => {
  it("a page that could not be made says so in words, with where to go on, and nothing of the empty one", async () => {
    const { status, type, text } = await answerOf(failing);
    expect([status, type]).toEqual([500, "text/html; charset=utf-8"]);
    expect(text).toContain(WORDS);
    expect(text).toContain('<a href="/d/a-dossier?q=1">Try again</a>');
    expect(text).not.toContain("__next_error__");
  });

  it("a page that could not be made says so where the answer was packed, or had no body or type at all", async () => {
    const packed: RequestListener = (_, response) => {
      const body = gzipSync("<html></html>");
      response.statusCode = 500;
      response.setHeader("Content-Encoding", "gzip").setHeader("Content-Length", body.length);
      response.end(body);
    };
    expect((await answerOf(packed)).text).toContain(WORDS);
    const empty: RequestListener = (_, response) => {
      response.statusCode = 500;
      response.end();
    };
    expect((await answerOf(empty)).text).toContain(WORDS);
  });

  it("a page that could not be made says so where the head was written before the body, as what compresses does", async () => {
    const head: RequestListener = (_, response) => {
      response.writeHead(500, { "Content-Type": "text/html", "Content-Encoding": "gzip" });
      response.write(gzipSync("<html></html>"));
      response.end();
    };
    expect((await answerOf(head)).text).toContain(WORDS);
  });

  it("a page that could not be made lets the writer go on: what waits for a piece to be written is told", async () => {
    const waiting: RequestListener = (_, response) => {
      response.statusCode = 500;
      response.write("piece", () => response.end());
    };
    expect((await answerOf(waiting)).text).toContain(WORDS);
  });

  it.each([
    ["an interface for programs", "/api/v1/dossiers", {}],
    ["the router of an open page", "/d/a-dossier", { rsc: "1" }],
    ["an action of an open page", "/d/a-dossier", { "next-action": "1" }],
  ])("a page that could not be made is not sent in the place of %s", async (_, path, headers) => {
    expect((await answerOf(failing, path, headers)).text).toBe("<html id='__next_error__'><script>…</script>");
  });

  it("a page that could not be made is not sent for JSON, nor for a page that was made", async () => {
    const json: RequestListener = (_, response) => {
      response.writeHead(500, { "Content-Type": "application/json" }).end("{}");
    };
    expect((await answerOf(json)).text).toBe("{}");
    const made: RequestListener = (_, response) => {
      response.write("first ");
      response.end("second");
    };
    expect(await answerOf(made)).toMatchObject({ status: 200, text: "first second" });
  });
});
