import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasError } from "@/lib/dossier/problem";
import { readPackage } from "@/lib/dossier/read-package";
import { readZip } from "@/lib/dossier/zip/read-zip";
import { writeZip } from "@/lib/dossier/zip/write-zip";
import { builtInPackage } from "@/tests/support/dossiers/package-fixtures";
import { minimalPackage } from "@/tests/support/dossiers/package-minimal";

const paths = [
  ...minimalPackage().keys(),
  "rules.csv",
  "measures.csv",
  "relations.csv",
  "annotations.csv",
  "README.md",
  "../x",
];

describe("bytes from outside", () => {
  it("bytes from outside never make the reader throw: there is a dossier, or an error that says why not", () => {
    const file = fc.tuple(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(fc.array(file), (replaced) => {
        const { dossier, problems } = readPackage(new Map([...minimalPackage(), ...replaced]));
        expect(dossier === null).toBe(hasError(problems));
      }),
      { numRuns: 200 },
    );
  });

  it("bytes from outside in the place of other bytes of a table never do either", () => {
    const change = fc.record({ path: fc.constantFrom(...paths.slice(0, 10)), at: fc.nat(400), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const files = minimalPackage();
        for (const { path, at, byte } of changes) {
          const bytes = files.get(path);
          if (bytes) bytes[at % bytes.length] = byte;
        }
        const { dossier, problems } = readPackage(files);
        expect(dossier === null).toBe(hasError(problems));
      }),
      { numRuns: 400 },
    );
  });

  it("bytes from outside in a zip never make the reader throw", () => {
    const zip = writeZip(minimalPackage());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
        const damaged = zip.slice();
        for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
        const { files, problems } = readZip(damaged);
        expect(files === null).toBe(hasError(problems));
      }),
      { numRuns: 400 },
    );
  });

  it("bytes from outside of the built-in dossier cut off anywhere are an error", () => {
    const files = builtInPackage();
    const codings = files.get("codings.csv") ?? new Uint8Array();
    // Cut within a row: at its end the file would be whole, only shorter.
    const cut = readPackage(new Map([...files, ["codings.csv", codings.subarray(0, codings.length - 40)] as const]));
    expect(cut.problems.length).toBeGreaterThan(0);
  });
});
