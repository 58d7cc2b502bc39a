import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkArchitecture } from "@/scripts/setup/checks.mjs";

describe("the architecture check", () => {
  it("the architecture check lets the allowed directions pass", async () => {
    const root = await aProject({
      "app/page.tsx": 'import "../components/chart"; import "../lib/database/reads";',
      "cli/concordance.ts": 'import "../lib/database/reads"; import "../prisma/seed";',
      "components/chart.ts": 'import "../lib/views/bars"; import "../lib/format"; import "../lib/domain/nouns";',
      "lib/views/bars.ts": 'import "../analysis/median"; import "../domain/nouns";',
      "lib/analysis/median.ts": 'import "../domain/nouns";',
      "lib/database/reads.ts": 'import "../domain/nouns"; import "../../generated/client";',
      "prisma/seed.ts": 'import "../lib/database/reads"; import "../generated/client";',
    });
    expect(await checkArchitecture({ root })).toEqual({ code: 0, output: "" });
  });

  it("the architecture check names every import that goes the wrong way", async () => {
    const root = await aProject({
      "app/page.ts": "export {};",
      "cli/concordance.ts": 'import "../components/chart";',
      "components/chart.ts":
        'import "../lib/analysis/median"; import "../lib/database/reads"; import "react"; import "recharts";',
      "components/ui/button.ts": 'import "../../lib/views/bars";',
      "lib/analysis/median.ts": 'import type { Bars } from "../views/bars";',
      "lib/database/reads.ts": 'import "../../tests/factory";',
      "lib/domain/nouns.ts": 'import "../format";',
      "lib/views/bars.ts": 'import "../database/reads"; import "react"; export interface Bars {}',
      "lib/filters/filter.ts": 'import "../../generated/client"; import "./nowhere";',
      "lib/circle/one.ts": 'import "./two";',
      "lib/circle/two.ts": 'import "./one";',
      "tests/factory.ts": 'import "../app/page";',
    });
    const { code, output } = await checkArchitecture({ root });
    expect(code).toBe(1);
    const found = output.split("\n").filter((line: string) => line.includes(" → "));
    expect(found.sort()).toEqual(
      [
        "analysis-is-pure: lib/analysis/median.ts → lib/views/bars.ts",
        "cli-draws-nothing: cli/concordance.ts → components/chart.ts",
        "components-draw: components/chart.ts → lib/analysis/median.ts",
        "components-draw: components/chart.ts → lib/database/reads.ts",
        "domain-stands-alone: lib/domain/nouns.ts → lib/format.ts",
        "lib-knows-no-framework: lib/views/bars.ts → node_modules/react/index.js",
        "no-cycles: lib/circle/one.ts → lib/circle/two.ts",
        "no-test-in-shipped-code: lib/database/reads.ts → tests/factory.ts",
        "nothing-imports-app: tests/factory.ts → app/page.ts",
        "nothing-unresolvable: lib/filters/filter.ts → ./nowhere",
        "prisma-in-database: lib/filters/filter.ts → generated/client.ts",
        "recharts-in-charts: components/chart.ts → node_modules/recharts/index.js",
        "thinking-needs-no-database: lib/filters/filter.ts → generated/client.ts",
        "thinking-needs-no-database: lib/views/bars.ts → lib/database/reads.ts",
        "ui-is-generic: components/ui/button.ts → lib/views/bars.ts",
      ].sort(),
    );
  });

  it("the architecture check fails where it read nothing, which proves nothing", async () => {
    const root = await aProject(
      { "lib/notes.txt": "no module", "setup.ts": "export {};" },
      { withCommonModules: false },
    );
    const { code, output } = await checkArchitecture({ root });
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("read no module at all") });
  });
});

/** A small project of its own: the rules are those of this one, the imports are planted. */
async function aProject(files: Record<string, string>, { withCommonModules = true } = {}): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), "concordance-architecture-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const common = {
    "lib/format.ts": "export {};",
    "lib/domain/nouns.ts": "export {};",
    "generated/client.ts": "export {};",
    "node_modules/react/package.json": '{ "name": "react", "version": "1.0.0", "main": "index.js" }',
    "node_modules/react/index.js": "module.exports = {};",
    "node_modules/recharts/package.json": '{ "name": "recharts", "version": "1.0.0", "main": "index.js" }',
    "node_modules/recharts/index.js": "module.exports = {};",
  };
  const manifest = {
    "package.json":
      '{ "name": "planted", "type": "module", "dependencies": { "react": "1.0.0", "recharts": "1.0.0" } }',
    "tsconfig.json": '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler" } }',
  };
  for (const [file, text] of Object.entries({ ...manifest, ...(withCommonModules ? common : {}), ...files })) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return root;
}
