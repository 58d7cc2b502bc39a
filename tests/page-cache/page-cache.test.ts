import { once } from "node:events";
import { type ClientRequest, type IncomingHttpHeaders, type RequestListener, request, Server } from "node:http";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { createPageCache } from "@/lib/page-cache/page-cache";
import { createPageStore } from "@/lib/page-cache/page-store";
import { servePages } from "@/lib/page-cache/serve-pages";
import { markUncacheable } from "@/lib/page-cache/uncacheable";

const PAGE = "/d/small?country=KR";

/** A server whose pages say how many were made, behind a cache, over a dossier and a clock that the test changes. */
async function serve(listener?: RequestListener) {
  const world = { mark: "1" as string | null, now: new Date("2026-11-22T10:00:00Z"), made: 0 };
  const makes: RequestListener = (_, response) => response.end(`page ${world.made}`);
  const pageCache = createPageCache({
    store: createPageStore({ bytes: 100_000 }),
    readMark: async () => {
      if (world.mark === "no answer") throw new Error("The database does not answer.");
      return world.mark;
    },
    now: () => world.now,
  });
  const counted: RequestListener = (...exchange) => {
    world.made++;
    (listener ?? makes)(...exchange);
  };
  const readTheme = (cookie: string | undefined) => (cookie === "dark" ? "dark" : "system");
  const server = new Server(servePages(counted, { pageCache, readTheme, cookieOf: (theme) => `theme=${theme}` }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server of the test has no port.");
  const base = `http://127.0.0.1:${address.port}`;
  const asker = (path = PAGE, headers = {}, onBegun?: (begun: Promise<unknown>) => void) =>
    ask(base + path, { headers, onBegun });
  return { world, base, ask: asker };
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Only what is kept is sent in the smallest form. */
  readonly isKept: boolean;
}

function ask(
  address: string,
  { headers, onBegun }: { headers: Record<string, string>; onBegun?: ((begun: Promise<unknown>) => void) | undefined },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { "accept-encoding": "gzip, br", ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const encoding = answer.headers["content-encoding"];
        const body = Buffer.concat(chunks);
        const text = encoding === "br" ? brotliDecompressSync(body) : encoding === "gzip" ? gunzipSync(body) : body;
        const { statusCode: status, headers: sent } = answer;
        resolve({ status, headers: sent, text: text.toString(), isKept: encoding === "br" });
      });
    });
    onBegun?.(once(asked, "response"));
    asked.on("error", reject).end();
  });
}

/** Asks until the answer is a kept one; how often says how many were made for it. */
async function untilKept(askOnce: () => Promise<Answer>): Promise<Answer> {
  for (let times = 0; times < 500; times++) {
    const answer = await askOnce();
    if (answer.isKept) return answer;
  }
  throw new Error("The page was asked for 500 times and is not kept.");
}

describe("the page cache", () => {
  it("the page cache keeps a page that was asked for twice, and hands it to all others", async () => {
    const { world, ask } = await serve();

    expect((await ask()).text).toBe("page 1");
    expect(await ask()).toMatchObject({ text: "page 2", isKept: false });
    const kept = await untilKept(ask);
    expect(kept).toMatchObject({ status: 200, text: "page 2" });
    expect(world.made).toBe(2);
  });

  it("the page cache has a page made once, however many ask for it at once, and hands it to them as it comes", async () => {
    const waiting: (() => void)[] = [];
    const { world, ask } = await serve((_, response) => {
      response.write("first half, ");
      waiting.push(() => response.end("second half"));
    });
    const begun: Promise<unknown>[] = [];
    const asked = Array.from({ length: 100 }, () => ask(PAGE, {}, (begin) => begun.push(begin)));
    // All hundred read the first half before there is a second.
    await Promise.all(begun);
    for (const finish of waiting) finish();

    expect(new Set((await Promise.all(asked)).map(({ text }) => text))).toEqual(new Set(["first half, second half"]));
    expect(world.made).toBe(1);
  });

  it("the page cache hands out nothing from before a change of the dossier", async () => {
    const { world, ask } = await serve();
    await untilKept(ask);
    world.mark = "2";

    expect(await ask()).toMatchObject({ text: "page 3", isKept: false });
    expect((await untilKept(ask)).text).toBe("page 4");
  });

  it("the page cache keeps nothing that was made while the dossier changed", async () => {
    const change: (() => void)[] = [];
    const { world, ask } = await serve((_, response) => {
      change.shift()?.();
      response.end(`as of ${world.mark}`);
    });
    await ask();
    change.push(() => {
      world.mark = "2";
    });
    await ask();
    world.mark = "1";

    // Had it been kept under the mark that it was asked for with, this would be the page of the other.
    expect(await ask()).toMatchObject({ text: "as of 1", isKept: false });
  });

  it("the page cache makes pages anew on another day, since they name the day on which they are read", async () => {
    const { world, ask } = await serve();
    await untilKept(ask);
    world.now = new Date("2026-11-23T00:00:00Z");

    expect(await ask()).toMatchObject({ text: "page 3", isKept: false });
  });

  it("the page cache is one for each address, theme and origin", async () => {
    const { ask } = await serve();
    await untilKept(ask);

    for (const [path, headers] of [
      ["/d/small", {}],
      [PAGE, { cookie: "other=1; theme=dark" }],
      [PAGE, { "x-forwarded-host": "voices.example.org" }],
      [PAGE, { "x-forwarded-proto": "https" }],
    ] as const)
      expect(await ask(path, headers)).toMatchObject({ isKept: false });
    expect(await ask(PAGE, { cookie: "other=1", "accept-language": "ko" })).toMatchObject({ isKept: true });
  });

  it("the page cache leaves to the usual way what is no page of a dossier, and pages of a dossier that is not there", async () => {
    const { world, ask } = await serve((incoming, response) => response.end(incoming.headers["user-agent"]));
    const asThemselves = { "user-agent": "A browser" };
    for (const path of ["/", "/d/small/brief", "/api/v1/dossiers"])
      for (let times = 0; times < 3; times++) expect((await ask(path, asThemselves)).text).toBe("A browser");
    expect((await ask(PAGE, { ...asThemselves, rsc: "1" })).text).toBe("A browser");
    world.mark = null;
    expect((await ask(PAGE, asThemselves)).text).toBe("A browser");
    world.mark = "no answer";
    expect((await ask(PAGE, asThemselves)).text).toBe("A browser");
  });
});

describe("nothing of the reader", () => {
  it("nothing of the reader reaches a page that others may have: what makes it sees the parts of the key", async () => {
    const seen: IncomingHttpHeaders[] = [];
    const { ask } = await serve(({ headers }, response) => {
      seen.push(headers);
      response.end();
    });
    await ask(PAGE, {
      "x-forwarded-host": "voices.example.org",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "192.0.2.7",
      "content-security-policy": "script-src 'nonce-theirs'",
      cookie: "theme=dark; other=1",
      "user-agent": "A browser",
      "accept-language": "ko",
    });

    expect(seen).toEqual([
      {
        host: "voices.example.org",
        "x-forwarded-host": "voices.example.org",
        "x-forwarded-proto": "https",
        cookie: "theme=dark",
        "accept-encoding": "gzip",
        "user-agent": "Concordance",
      },
    ]);
  });

  it.each([
    ["a session", { cookie: "theme=dark; __Secure-better-auth.session_token=abc" }],
    ["credentials", { authorization: "Bearer abc" }],
  ])(
    "nothing of the reader is kept, and nothing kept is sent, where somebody is signed in: %s",
    async (_, signedIn) => {
      const { ask } = await serve(({ headers }, response) => response.end(headers["user-agent"]));
      await untilKept(ask);

      for (let times = 0; times < 3; times++)
        expect(await ask(PAGE, { ...signedIn, "user-agent": "Ann" })).toMatchObject({ text: "Ann", isKept: false });
      expect((await ask()).text).toBe("Concordance");
    },
  );

  it("nothing of the reader is shared by those who ask at once: a cookie goes to one of them", async () => {
    const waiting: (() => void)[] = [];
    const { ask } = await serve((_, response) => {
      waiting.push(() => response.setHeader("set-cookie", `number=${waiting.length}`).end("page"));
    });
    const asked = [ask(), ask()];
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    const answering = setInterval(() => waiting.shift()?.(), 1);
    onTestFinished(() => clearInterval(answering));

    const cookies = (await Promise.all(asked)).map(({ headers }) => headers["set-cookie"]);
    expect(cookies.every((cookie) => cookie?.length === 1)).toBe(true);
    expect(await ask()).toMatchObject({ isKept: false });
  });
});

describe("nothing unfinished", () => {
  it("nothing unfinished is kept: what is on its way when a page is made is there for the next reader", async () => {
    const { world, ask } = await serve(async (_, response) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (world.made <= 3) markUncacheable();
      response.end(`page ${world.made}`);
    });
    expect([(await ask()).text, (await ask()).text, (await ask()).text]).toEqual(["page 1", "page 2", "page 3"]);
    expect((await untilKept(ask)).text).toBe("page 4");
  });

  it("nothing unfinished: an unfinished page keeps no other from being kept that is made at the same time", async () => {
    const { ask } = await serve(async ({ url }, response) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (url === "/d/small/groups") markUncacheable();
      response.end("page");
    });
    const both = () => Promise.all([ask("/d/small/groups"), ask()]);

    await both();
    await both();
    await untilKept(ask);
    expect(await ask("/d/small/groups")).toMatchObject({ isKept: false });
  });

  it.each<[string, RequestListener, boolean]>([
    ["a panel failed", (_, response) => response.end('<section data-failed="true">no</section>'), false],
    // As React writes a quotation with these words.
    ["somebody quotes it", (_, response) => response.end("<q>data-failed=&quot;true&quot;</q>"), true],
    ["not found", (_, response) => response.writeHead(404).end(), false],
    ["an error", (_, response) => response.writeHead(500).end(), false],
    ["elsewhere", (_, response) => response.writeHead(307, { location: "/elsewhere" }).end(), false],
  ])("nothing unfinished: a page is kept only if it is whole and well: %s", async (_, listener, isKept) => {
    const { world, ask } = await serve(listener);
    for (let times = 0; times < 6; times++) await ask();

    if (isKept) expect((await untilKept(ask)).isKept).toBe(true);
    else expect(world.made).toBe(6);
  });

  it("nothing unfinished is taken for whole: a page that breaks off fails for its readers, and is made anew for the next", async () => {
    const { world, ask } = await serve((_, response) => {
      response.write("ha");
      if (world.made > 2) response.end("lf");
      else setImmediate(() => response.destroy());
    });
    await expect(ask()).rejects.toThrow();
    await expect(ask()).rejects.toThrow();

    expect((await ask()).text).toBe("half");
  });
});

describe("a reader", () => {
  it("a reader who leaves takes the page from nobody else", async () => {
    const waiting: (() => void)[] = [];
    const { world, base, ask } = await serve((_, response) => {
      response.write("first half, ");
      waiting.push(() => response.end("second half"));
    });
    const reading = () =>
      new Promise<ClientRequest>((resolve) => {
        const asked = request(base + PAGE, () => resolve(asked));
        asked.on("error", () => {}).end();
      });
    const leaving = await reading();
    const staying = ask();
    // Whoever asks later is answered later: the one who stays reads already.
    await reading();
    leaving.destroy();
    await expect.poll(() => waiting.length).toBe(1);
    waiting.pop()?.();

    expect((await staying).text).toBe("first half, second half");
    expect(world.made).toBe(1);
  });

  it("a reader who is the last to leave ends the making, so that nothing is made for nobody", async () => {
    const ended: boolean[] = [];
    const { base } = await serve((_, response) => {
      response.once("close", () => ended.push(response.writableFinished));
      response.write("first half");
    });
    const leaving = request(base + PAGE, () => leaving.destroy());
    leaving.on("error", () => {}).end();

    await expect.poll(() => ended).toEqual([false]);
  });

  it("a reader who cannot unpack it gets the page plain, whether it is made or kept", async () => {
    const packed: RequestListener = (_, response) =>
      response.setHeader("content-encoding", "gzip").end(gzipSync("<p>평양</p>"));
    const { ask } = await serve(packed);
    const plain = { "accept-encoding": "identity" };

    expect(await ask(PAGE, plain)).toMatchObject({ text: "<p>평양</p>" });
    await untilKept(ask);
    const kept = await ask(PAGE, plain);
    expect(kept.text).toBe("<p>평양</p>");
    expect(kept.headers["content-encoding"]).toBeUndefined();
  });
});
