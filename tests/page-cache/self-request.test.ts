import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { bytesIn } from "@/lib/page-cache/compressed";
import { MAKES_A_PAGE, requestSelf, THIS_PROCESS } from "@/lib/page-cache/self-request";
import { markUncacheable } from "@/lib/page-cache/uncacheable";

const page = {
  dossierId: "small",
  address: "/d/small?country=KR",
  origin: "https://voices.example.org",
  theme: "dark",
};

async function ask(answer: RequestListener, processThatAnswers = THIS_PROCESS) {
  const server = createServer((request, response) => {
    response.setHeader(MAKES_A_PAGE, processThatAnswers);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server of the test has no port.");
  return requestSelf({ hostname: "127.0.0.1", port: String(address.port) }, { page, cookie: "theme=dark" });
}

describe("the page that the own server makes", () => {
  it("the page that the own server makes is asked for with what its key names and nothing else", async () => {
    let asked: { url: string | undefined; headers: IncomingHttpHeaders } | null = null;
    await ask(({ url, headers }, response) => {
      asked = { url, headers };
      response.end();
    });

    expect(asked).toEqual({
      url: "/d/small?country=KR",
      headers: {
        host: "voices.example.org",
        "x-forwarded-host": "voices.example.org",
        "x-forwarded-proto": "https",
        cookie: "theme=dark",
        "user-agent": "Concordance",
        [MAKES_A_PAGE]: THIS_PROCESS,
        connection: "close",
      },
    });
  });

  it("the page that the own server makes is the whole text with the headers that belong to it", async () => {
    const made = await ask((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader("vary", "rsc, Accept-Encoding");
      response.setHeader("x-frame-options", "DENY");
      response.write("<p>1");
      response.end("평양</p>");
    });

    expect(made).toMatchObject({ isFinished: true });
    expect(made?.headers).toEqual({ "content-type": "text/html; charset=utf-8", vary: "rsc, accept-encoding" });
    expect(made && (await bytesIn(made.body, "identity")).toString()).toBe("<p>1평양</p>");
  });

  it("the page that the own server makes is unfinished when something was on its way while it was made, or a panel failed", async () => {
    const onItsWay = await ask((_, response) => {
      markUncacheable();
      response.end("<p>soon</p>");
    });
    const failed = await ask((_, response) => response.end('<section data-failed="true">no</section>'));
    // As React writes a quotation with these words.
    const quoted = await ask((_, response) => response.end("<q>data-failed=&quot;true&quot;</q>"));

    expect([onItsWay?.isFinished, failed?.isFinished, quoted?.isFinished]).toEqual([false, false, true]);
  });

  it("the page that the own server makes is none where the answer is an error, a redirection or meant for one reader", async () => {
    for (const [status, headers] of [
      [404, {}],
      [500, {}],
      [307, { location: "/elsewhere" }],
      [200, { "set-cookie": "one=reader" }],
    ] as const) {
      expect(await ask((_, response) => response.writeHead(status, headers).end("text"))).toBeNull();
    }
  });

  it("the page that the own server makes fails where another process makes it, whose verdicts on their way are not known here", async () => {
    await expect(ask((_, response) => response.end("<p>soon</p>"), "another")).rejects.toThrow("Another process");
  });

  it("the page that the own server makes fails where the answer breaks off or nobody listens", async () => {
    const brokenOff = ask((_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("<p>ha", () => response.destroy());
    });

    await expect(brokenOff).rejects.toThrow();
    await expect(requestSelf({ hostname: "127.0.0.1", port: "1" }, { page, cookie: "" })).rejects.toThrow();
  });
});
