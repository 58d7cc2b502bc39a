import { describe, expect, it } from "vitest";
import { type CachedPage, createPageStore } from "@/lib/page-cache/page-store";

/** Ten bytes in each form; a key of one letter adds two. */
function page(name: string): CachedPage {
  return { headers: { name }, body: { br: Buffer.alloc(10), gzip: Buffer.alloc(10) } };
}

describe("the store of pages", () => {
  it("the store of pages forgets what was asked for longest ago when its bytes are used up", () => {
    // Three pages of 22 bytes have room in 70, a fourth has not.
    const store = createPageStore({ bytes: 70 });
    for (const key of ["a", "b", "c"]) store.keep(key, page(key));
    expect(store.find("a")?.headers.name).toBe("a");

    store.keep("d", page("d"));

    expect(["a", "b", "c", "d"].filter((key) => store.find(key))).toEqual(["a", "c", "d"]);
  });

  it("the store of pages counts a page once that is kept again", () => {
    const store = createPageStore({ bytes: 50 });
    for (let times = 0; times < 10; times++) store.keep("a", page("a"));
    store.keep("b", page("b"));

    expect(store.find("a")).not.toBeNull();
    expect(store.find("b")).not.toBeNull();
  });

  it("the store of pages throws nothing out for a page that has no room at all", () => {
    const store = createPageStore({ bytes: 30 });
    store.keep("a", page("a"));
    store.keep("b", { headers: {}, body: { br: Buffer.alloc(20), gzip: Buffer.alloc(20) } });

    expect(store.find("b")).toBeNull();
    expect(store.find("a")).not.toBeNull();
  });

  it("the store of pages knows a key from the second time on, unless thousands of others came between", () => {
    const store = createPageStore({ bytes: 1 });
    expect([store.isKnown("a"), store.isKnown("a"), store.isKnown("b")]).toEqual([false, true, false]);

    for (let other = 0; other < 2_000; other++) store.isKnown(`other ${other}`);
    expect(store.isKnown("a")).toBe(false);
  });
});
