import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { anchorQuotation } from "@/lib/anchoring/anchor-quotation";
import { readPackage } from "@/lib/dossier/read-package";
import { builtInPackage } from "@/tests/support/dossiers/package-fixtures";

/**
 * The texts of the sources are somebody's property and no part of the project. Where they lie beside the repository,
 * every passage must stand in them character for character; elsewhere the answer must be that the text is not held.
 */
const folder = fileURLToPath(new URL("../../../shared/sources/", import.meta.url));
const { dossier } = readPackage(builtInPackage());
const sources = (dossier?.sources ?? []).map((source) => {
  const path = `${folder}${source.fileName}`;
  return { source, bytes: existsSync(path) ? readFileSync(path) : null };
});
const textOf = new Map(sources.map(({ source, bytes }) => [source.id, bytes?.toString("utf8") ?? null]));
const passages = [
  ...(dossier?.quotations ?? []),
  ...(dossier?.measures ?? []).map((measure) => ({ ...measure, prefix: null, suffix: null })),
];

describe("the passages of the built-in dossier", () => {
  it("the passages of the built-in dossier are 144 quotations and 13 measures of 2 sources", () => {
    expect([passages.length, sources.length]).toEqual([157, 2]);
  });

  it.each(passages.map((passage) => [passage.id, passage] as const))(
    "the passages of the built-in dossier: %s stands where it should",
    (_, passage) => {
      const { sourceId, exact, prefix, suffix, start, end } = passage;
      const text = textOf.get(sourceId) ?? null;
      const anchor = anchorQuotation(passage, text);
      if (text === null || start === null || end === null) {
        expect(anchor).toEqual({ state: "source-text-not-held", start: null, end: null, moved: false });
        return;
      }
      expect(anchor).toEqual({ state: "verbatim", start, end, moved: false });
      expect(text.slice(start, end)).toBe(exact);
      expect(text.slice(start - (prefix?.length ?? 0), start)).toBe(prefix ?? "");
      expect(text.slice(end, end + (suffix?.length ?? 0))).toBe(suffix ?? "");
    },
  );

  it("the passages of the built-in dossier belong to the texts that were coded", () => {
    for (const { source, bytes } of sources.filter((candidate) => candidate.bytes !== null)) {
      expect(
        createHash("sha256")
          .update(bytes ?? "")
          .digest("hex"),
      ).toBe(source.sha256);
      expect(textOf.get(source.id)?.length).toBe(source.characters);
    }
    // Either both texts are held or neither: half of them would hide passages from the check.
    expect(new Set(sources.map(({ bytes }) => bytes === null)).size).toBe(1);
  });
});
