import { describe, expect, it } from "vitest";
import { findUnsafeJson, isJsonObject, jsonDepth, objectsIn, textAt } from "@/lib/dossier/json";

describe("parsed JSON", () => {
  it("parsed JSON is an object only where it is neither a list nor null", () => {
    expect([{}, [], null, "a", 1].map(isJsonObject)).toEqual([true, false, false, false, false]);
    expect(objectsIn([{ a: 1 }, null, [], "b"])).toEqual([{ a: 1 }]);
    expect(objectsIn({ a: {} })).toEqual([]);
  });

  it("parsed JSON has a text at a key only where that is a text", () => {
    expect(textAt({ a: "b" }, "a")).toBe("b");
    expect(textAt({ a: 1 }, "a")).toBeNull();
    expect(textAt({}, "a")).toBeNull();
  });

  it("parsed JSON is as deep as its brackets outside of texts", () => {
    expect(jsonDepth('{"a": [1, {"b": []}]}')).toBe(4);
    expect(jsonDepth('["[[[[", "\\"[[[["]')).toBe(1);
    expect(jsonDepth('"plain"')).toBe(0);
  });

  it("parsed JSON is unsafe where a key reaches the prototype of objects, however deep it lies", () => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      const value = JSON.parse(`{"a": [{"${key}": 1}]}`);
      expect(findUnsafeJson(value)).toEqual({ kind: "prototype-key", found: key });
    }
  });

  it("parsed JSON is unsafe where a text or a key holds half a character or U+0000", () => {
    expect(findUnsafeJson({ a: ["\ud800"] })).toEqual({ kind: "half-character", found: "\ud800" });
    expect(findUnsafeJson({ "a\u0000": 1 })).toEqual({ kind: "half-character", found: "a\u0000" });
    expect(findUnsafeJson({ a: "😀", b: [null, 1, true] })).toBeNull();
  });
});
