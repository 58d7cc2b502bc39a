import { createServer, type ServerResponse } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { withFileTurns } from "@/lib/http/with-file-turns";

const FILE = "/api/v1/dossiers/a-dossier/export?format=xlsx";

/** A server whose files are made when the test says so. */
async function serve() {
  const open: ServerResponse[] = [];
  const server = createServer(
    withFileTurns((request, response) => {
      if (request.url?.startsWith("/api/v1/dossiers/a-dossier/export")) open.push(response);
      else response.end("page");
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server of the test has no port.");
  return { base: `http://127.0.0.1:${address.port}`, open };
}

describe("requests for files, in front of the framework", () => {
  it("requests for files, in front of the framework, are let in six at a time, 35 wait, and the rest is told when to come again", async () => {
    const { base, open } = await serve();
    const asked = Array.from({ length: 50 }, () => fetch(base + FILE));
    const refused: Response[] = [];
    for (const one of asked) void one.then((answer) => answer.status === 503 && refused.push(answer));
    await expect.poll(() => refused.length).toBe(9);
    expect(open).toHaveLength(6);
    expect(refused.map(({ headers }) => headers.get("retry-after"))).toEqual(refused.map(() => "5"));
    const message = "Too many files are being made. Try again in a minute.";
    expect(await refused[0]?.json()).toEqual({ error: { message } });
    // Whoever reads is answered at once.
    expect(await (await fetch(`${base}/d/a-dossier`)).text()).toBe("page");

    let made = 0;
    while (made < 41) {
      const response = open[made];
      if (response) {
        response.end("file");
        made++;
      } else await new Promise((resolve) => setImmediate(resolve));
    }
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(41);
  });

  it("requests for files, in front of the framework, get a page where a person asked", async () => {
    const { base } = await serve();
    const leave = new AbortController();
    onTestFinished(() => leave.abort());
    for (let n = 0; n < 41; n++) fetch(base + FILE, { signal: leave.signal }).catch(() => {});
    const answer = await expect
      .poll(async () => {
        const timeout = AbortSignal.timeout(500);
        const one = await fetch(base + FILE, { headers: { accept: "text/html" }, signal: timeout }).catch(() => null);
        return one && (await one.text());
      })
      .toContain("<h1>This could not be made.</h1>");
    return answer;
  });
});
