import { describe, expect, it } from "vitest";
import { createLru } from "@/lib/cache/lru";

describe("an LRU cache", () => {
  it("an LRU cache forgets what was asked for longest ago", () => {
    const cache = createLru<string>({ max: 2 });
    cache.set("a", "A").set("b", "B");
    cache.get("a");
    cache.set("c", "C");

    expect(["a", "b", "c"].filter((key) => cache.has(key))).toEqual(["a", "c"]);
  });

  it("an LRU cache holds no more than its size, and nothing that is larger than all of it", () => {
    const cache = createLru<string>({ max: 10, size: { max: 5, of: (value) => value.length } });
    cache.set("a", "12").set("b", "123").set("c", "1234567");
    expect(["a", "b", "c"].filter((key) => cache.has(key))).toEqual(["a", "b"]);

    cache.set("d", "1");
    expect(["a", "b", "d"].filter((key) => cache.has(key))).toEqual(["b", "d"]);
  });
});
