import { describe, expect, it } from "vitest";
import { readPackage } from "@/lib/dossier/read-package";
import { writePackage } from "@/lib/dossier/write-package";
import { builtInPackage, textOf } from "@/tests/support/dossiers/package-fixtures";

describe("the built-in dossier", () => {
  const files = builtInPackage();
  const { dossier, problems } = readPackage(files);

  it("the built-in dossier is read without any problem", () => {
    expect(problems).toEqual([]);
  });

  it("the built-in dossier has every row of the tables", () => {
    // The numbers of README.md, table by table.
    const counts = dossier && {
      issues: dossier.issues.length,
      propositions: dossier.propositions.length,
      rules: dossier.rules.length,
      institutions: dossier.institutions.length,
      commentators: dossier.commentators.length,
      affiliations: dossier.affiliations.length,
      sources: dossier.sources.length,
      quotations: dossier.quotations.length,
      codings: dossier.codings.length,
      coders: dossier.coders.length,
      measures: dossier.measures.length,
      relations: dossier.relations.length,
      annotations: dossier.annotations.length,
      events: dossier.events.length,
    };
    expect(counts).toEqual({
      issues: 4,
      propositions: 13,
      rules: 11,
      institutions: 44,
      commentators: 60,
      affiliations: 63,
      sources: 2,
      quotations: 144,
      codings: 238,
      coders: 3,
      measures: 13,
      relations: 26,
      annotations: 270,
      events: 2,
    });
  });

  it("the built-in dossier is written again byte for byte, documents and descriptor included", () => {
    const written = dossier ? writePackage(dossier) : new Map<string, Uint8Array>();
    expect([...written.keys()]).toEqual([...files.keys()].toSorted());
    for (const [file, bytes] of files) {
      expect(textOf(written, file), file).toBe(textOf(files, file));
      expect(Buffer.compare(written.get(file) ?? new Uint8Array(), bytes), file).toBe(0);
    }
  });
});
