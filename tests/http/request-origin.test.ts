import { afterEach, describe, expect, it, vi } from "vitest";
import { cacheControl, originOf } from "@/lib/http/request-origin";

afterEach(() => vi.unstubAllEnvs());

const of = (headers: Record<string, string>) => originOf(new Headers(headers));

describe("the origin of links that leave a page", () => {
  it("the origin of links that leave a page is what the request asked for, before a proxy changed it", () => {
    expect(of({ host: "localhost:3000" })).toBe("http://localhost:3000");
    expect(of({ host: "localhost:3000", "x-forwarded-host": "voices.example.org", "x-forwarded-proto": "https" })).toBe(
      "https://voices.example.org",
    );
  });

  it("the origin of links that leave a page is no more than an origin, whatever the header holds", () => {
    expect(of({ "x-forwarded-host": "one@voices.example.org/path?q#f" })).toBe("http://voices.example.org");
    expect(of({ host: "one.example", "x-forwarded-proto": "javascript" })).toBe("http://one.example");
    // Of two proxies in a row the first says what the reader asked for.
    expect(of({ "x-forwarded-host": "one.example, two.example" })).toBe("http://one.example");
    expect(of({})).toBe("http://localhost");
  });

  it("the origin of links that leave a page is not as long as no name is: it is written into a page many times, and pages are kept by it", () => {
    // A domain name has 253 letters at most.
    expect(of({ host: `${"a".repeat(253)}:65535` })).toBe(`http://${"a".repeat(253)}:65535`);
    expect(of({ host: "a".repeat(260) })).toBe("http://localhost");
  });

  it("the origin of links that leave a page is the configured one, whatever a request says", () => {
    vi.stubEnv("CONCORDANCE_URL", "https://voices.example.org/begins-here");

    expect(of({ host: "other.example" })).toBe("https://voices.example.org");
  });
});

describe("an answer that names the origin", () => {
  it("an answer that names the origin may be kept on the way only where no request chooses the origin for others", () => {
    expect(cacheControl()).toBe("private");
    vi.stubEnv("CONCORDANCE_URL", "no address");
    expect(cacheControl()).toBe("private");
    vi.stubEnv("CONCORDANCE_URL", "https://voices.example.org");
    expect(cacheControl()).toBe("public");
  });
});
