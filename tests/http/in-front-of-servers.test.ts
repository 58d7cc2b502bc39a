import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { putInFrontOfServers, withDecodablePaths, withOrigin } from "@/lib/http/in-front-of-servers";

async function serve(): Promise<string> {
  const server = createServer(({ url }, response) => response.end(url));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server of the test has no port.");
  return `http://127.0.0.1:${address.port}`;
}

describe("what stands in front of servers", () => {
  it("what stands in front of servers answers from the first request on, on servers of before and after, once for each request", async () => {
    const before = await serve();
    putInFrontOfServers((listener) => (request, response) => {
      response.setHeader("times", Number(response.getHeader("times") ?? 0) + 1);
      listener(request, response);
    });
    const after = await serve();

    for (const base of [before, before, after]) {
      const answer = await fetch(`${base}/page`);
      expect([await answer.text(), answer.headers.get("times")]).toEqual(["/page", "1"]);
    }
  });

  it("what stands in front of servers leads an address whose path is no text to the page that says so, and leaves all others as they are", () => {
    const seen: (string | undefined)[] = [];
    const listener = withDecodablePaths(({ url }) => seen.push(url));
    for (const url of ["/d/%ff", "/d/100%?q=1", "/api/v1/dossiers/%ff", "/d/%C3%A9?q=%", "/d/small"])
      Reflect.apply(listener, null, [{ url }, null]);

    expect(seen).toEqual(["/no-such-page", "/no-such-page", "/api/no-such-address", "/d/%C3%A9?q=%", "/d/small"]);
  });

  it("what stands in front of servers shows the configured origin to the framework, and where none is configured what the proxy says", () => {
    const seen: unknown[] = [];
    const ask = (origin: string | null) => {
      const headers = { host: "127.0.0.1:3000", "x-forwarded-proto": "http", origin: "https://voices.example.org" };
      const listener = withOrigin((request) => seen.push(request.headers), origin);
      Reflect.apply(listener, null, [{ headers }, null]);
    };
    ask("https://voices.example.org");
    ask(null);

    expect(seen).toEqual([
      {
        host: "voices.example.org",
        "x-forwarded-host": "voices.example.org",
        "x-forwarded-proto": "https",
        origin: "https://voices.example.org",
      },
      { host: "127.0.0.1:3000", "x-forwarded-proto": "http", origin: "https://voices.example.org" },
    ]);
  });
});
