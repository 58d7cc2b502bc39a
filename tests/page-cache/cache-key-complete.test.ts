import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");

describe("a page that one reader may have after another", () => {
  it("a page that one reader may have after another knows of a request its address, the origin and the theme, which is what it is kept under", () => {
    const readingRequests = ["app", "components", "lib"]
      .flatMap((folder) =>
        readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) =>
          path.join(folder, file),
        ),
      )
      .filter((file) => /[.]tsx?$/.test(file) && readFileSync(path.join(ROOT, file), "utf8").includes("next/headers"));

    // Who is signed in has nothing from the cache, and nothing made for her is kept.
    expect(readingRequests.sort()).toEqual(["app/_request/origin.ts", "app/_request/signed-in.ts", "app/layout.tsx"]);
  });
});
