import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { completeLock, platformOf } from "@/scripts/complete-lock.mjs";

describe("the lock files of this project", () => {
  it.each(["package-lock.json", "tools/package-lock.json"])(
    "%s holds every platform package and no address of a private registry, so that npm ci works on every system",
    (file) => {
      const lockPath = path.join(import.meta.dirname, "../..", file);
      const { added, problems } = completeLock(JSON.parse(readFileSync(lockPath, "utf8")));
      expect(added).toEqual([]);
      expect(problems).toEqual([]);
    },
  );
});

describe("completing a lock file", () => {
  const tool = {
    version: "1.0.0",
    dev: true,
    license: "MIT",
    optionalDependencies: { "@tool/linux-x64-gnu": "1.0.0", "@tool/darwin-arm64": "1.0.0" },
  };

  it("completing a lock file adds what the parent lists and the registry left out, marked for its system only", () => {
    const { packages, added } = completeLock({
      packages: { "": {}, "node_modules/tool": tool, "node_modules/@tool/linux-x64-gnu": { version: "1.0.0" } },
    });
    expect(added).toEqual(["node_modules/@tool/darwin-arm64"]);
    expect(packages["node_modules/@tool/darwin-arm64"]).toEqual({
      version: "1.0.0",
      cpu: ["arm64"],
      dev: true,
      license: "MIT",
      optional: true,
      os: ["darwin"],
    });
    expect(Object.keys(packages)).toEqual([
      "",
      "node_modules/@tool/darwin-arm64",
      "node_modules/@tool/linux-x64-gnu",
      "node_modules/tool",
    ]);
  });

  it("completing a lock file puts a second version beside its parent instead of over the first", () => {
    const older = { version: "0.9.0", optionalDependencies: { "@tool/darwin-arm64": "0.9.0" } };
    const { added } = completeLock({
      packages: { "": {}, "node_modules/tool": tool, "node_modules/host/node_modules/tool": older },
    });
    expect(added).toEqual([
      "node_modules/@tool/linux-x64-gnu",
      "node_modules/@tool/darwin-arm64",
      "node_modules/host/node_modules/tool/node_modules/@tool/darwin-arm64",
    ]);
  });

  it("completing a lock file finds a package in every folder above the parent, and leaves the given lock as it was", () => {
    const packages = Object.freeze({
      "": {},
      "node_modules/host/node_modules/tool": { version: "1.0.0", optionalDependencies: { "@tool/win32-x64": "1.0.0" } },
      "node_modules/host/node_modules/@tool/win32-x64": { version: "1.0.0" },
    });
    expect(completeLock({ packages }).added).toEqual([]);
  });

  it("completing a lock file names what it cannot settle: a range, a name without a system, a private address", () => {
    const { added, problems } = completeLock({
      packages: {
        "": {},
        "node_modules/a": { version: "1.0.0", optionalDependencies: { "a-linux-x64": "^1.0.0", "a-extra": "1.0.0" } },
        "node_modules/b": { version: "1.0.0", resolved: "http://10.0.0.1:4873/b/-/b-1.0.0.tgz" },
      },
    });
    expect(added).toEqual([]);
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "node_modules/b",
      "node_modules/a",
      "node_modules/a",
    ]);
  });
});

describe("reading a package's name", () => {
  it.each([
    ["@next/swc-win32-arm64-msvc", { os: "win32", cpu: "arm64", libc: undefined }],
    ["@biomejs/cli-linux-x64-musl", { os: "linux", cpu: "x64", libc: "musl" }],
    ["@oxc-parser/binding-linux-riscv64-gnu", { os: "linux", cpu: "riscv64", libc: "glibc" }],
    ["@oxc-parser/binding-linux-arm-musleabihf", { os: "linux", cpu: "arm", libc: "musl" }],
    ["@tailwindcss/oxide-wasm32-wasi", { os: undefined, cpu: "wasm32", libc: undefined }],
    ["pg-cloudflare", null],
  ])("reading a package's name: %s", (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
