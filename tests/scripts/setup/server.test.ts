import { createServer } from "node:net";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { chooseListening, describeListening, freePort } from "@/scripts/setup/server.mjs";

afterEach(() => vi.unstubAllEnvs());

describe("where the server listens", () => {
  it("where the server listens is this machine only, unless HOST says otherwise", async () => {
    const port = await freePort();
    vi.stubEnv("PORT", String(port));
    vi.stubEnv("HOST", "");
    expect(await chooseListening()).toEqual({ host: "127.0.0.1", port });
    vi.stubEnv("HOST", "0.0.0.0");
    expect(await chooseListening()).toEqual({ host: "0.0.0.0", port });
  });

  it("where the server listens is an address of this machine, or the sentence says what HOST may be", async () => {
    vi.stubEnv("PORT", String(await freePort()));
    // An address of documentation (RFC 5737), which no machine has.
    vi.stubEnv("HOST", "192.0.2.1");
    await expect(chooseListening()).rejects.toThrow(
      'HOST is "192.0.2.1", which is no address of this machine. Leave it out to listen on this machine only, or set it to 0.0.0.0 to let others in.',
    );
  });

  it("where the server listens nobody else does", async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen({ host: "127.0.0.1", port }, resolve));
    onTestFinished(() => void other.close());
    vi.stubEnv("PORT", String(port));
    vi.stubEnv("HOST", "");
    await expect(chooseListening()).rejects.toThrow(`Port ${port} is taken by another program.`);
  });

  it.each([
    ["127.0.0.1", "http://localhost:80", "listens on this machine only; HOST=0.0.0.0 to let others in"],
    ["localhost", "http://localhost:80", "listens on this machine only; HOST=0.0.0.0 to let others in"],
    ["0.0.0.0", "http://localhost:80", "listens on every address of this machine (HOST)"],
    ["192.0.2.1", "http://192.0.2.1:80", "listens on 192.0.2.1 (HOST)"],
    ["2001:db8::1", "http://[2001:db8::1]:80", "listens on 2001:db8::1 (HOST)"],
  ])("where the server listens is said in words: %s", (host, address, who) => {
    expect(describeListening({ host, port: 80 })).toEqual({ address, who });
  });
});
