import { describe, expect, it } from "vitest";
import { validateDossier } from "@/lib/dossier/validate-dossier";
import { assemble } from "@/lib/importers/assembly/assemble";
import { dnaImporter } from "@/lib/importers/dna/dna-importer";
import {
  describeWithFiles,
  expectedOf,
  importFiles,
  sharedFile,
  spansOf,
} from "@/tests/support/importers/shared-files";

const errorsOf = (assembly: ReturnType<typeof assemble>) =>
  validateDossier(assembly.dossier).filter(({ severity }) => severity === "error");

describeWithFiles("databases of the Discourse Network Analyzer", () => {
  it("the same content in versions 2 and 3 gives one and the same dossier", async () => {
    const second = await importFiles(dnaImporter, [sharedFile("real/dna/dna2-sample.dna")]);
    const third = await importFiles(dnaImporter, [sharedFile("real/dna/dna3-sample.dna")]);
    expect(second.assembly.dossier).toEqual(third.assembly.dossier);
    const { counts, contradictions, changes, dossier } = third.assembly;
    expect(counts).toMatchObject({
      sources: 7,
      commentators: 7,
      institutions: 7,
      propositions: 6,
      codings: 40,
      cells: 22,
    });
    expect([contradictions.length, changes.length]).toEqual([1, 0]);
    expect(dossier.sources.map(({ issued }) => issued).toSorted()[0]).toBe("2005-01-26");
    expect(third.gathering.notImported).toContainEqual({ what: "statements of the type “Annotation”", count: 1 });
    expect(errorsOf(third.assembly)).toEqual([]);
  });

  it("the debates on Iraq come with their texts, every passage verbatim, and two are mixed while fifteen changed", async () => {
    const { assembly, gathering } = await importFiles(dnaImporter, [sharedFile("real/dna/dna2-uk-iraq-2003.dna")]);
    const { counts, contradictions, changes, dossier, texts } = assembly;
    expect(counts).toMatchObject({
      sources: 12,
      commentators: 161,
      institutions: 9,
      propositions: 22,
      statements: 1166,
      cells: 709,
    });
    expect([contradictions.length, changes.length]).toEqual([2, 15]);
    expect(dossier.quotations).toHaveLength(1166);
    for (const { sourceId, exact, start, end } of dossier.quotations) {
      expect(texts.get(sourceId)?.slice(start ?? 0, end ?? 0)).toBe(exact);
    }
    // Untidy passages stay as they were marked.
    expect(dossier.quotations.filter(({ exact }) => exact !== exact.trim())).toHaveLength(74);
    expect(gathering.remarks.filter((remark) => remark.includes("more than ten years"))).toHaveLength(1);
    expect(errorsOf(assembly)).toEqual([]);
  });

  it("the same file again changes nothing", async () => {
    const { assembly, gathering } = await importFiles(dnaImporter, [sharedFile("real/dna/dna2-uk-iraq-2003.dna")]);
    const again = assemble({ before: assembly.dossier, gathered: gathering.gathered });
    expect(again.dossier).toEqual(assembly.dossier);
  });

  it.each(["dna3-crlf-emoji.dna", "dna2-zone.dna"])("%s gives the counts of its maker", async (name) => {
    const { assembly, gathering } = await importFiles(dnaImporter, [sharedFile(`twins/${name}`)]);
    const { mapped, summary, dates } = expectedOf(name);
    expect(assembly.counts).toMatchObject({
      sources: summary.sources,
      commentators: mapped.commentators,
      institutions: summary.institutions,
      propositions: mapped.propositions,
      statements: mapped.statements,
      quotations: summary.distinct_quotations,
      cells: mapped.cells,
    });
    expect(assembly.contradictions).toHaveLength(mapped.of_these_same_day_or_undated);
    expect(assembly.changes).toHaveLength(mapped.of_these_changes);
    const spelled = new Set(spansOf(name).map(({ text }) => text));
    expect(new Set(gathering.gathered.quotations.map(({ exact }) => exact))).toEqual(spelled);
    const days = new Set(gathering.gathered.sources.map(({ issued }) => issued));
    for (const date of dates as string[]) expect(days).toContain(date);
    expect(errorsOf(assembly)).toEqual([]);
  });

  it("passwords of coders appear nowhere", async () => {
    const { contents } = await importFiles(dnaImporter, [sharedFile("twins/dna3-crlf-emoji.dna")]);
    expect(JSON.stringify(contents)).not.toContain("PW-CANARY");
  });

  it("version 1 is recognised and told what to do", () => {
    const file = sharedFile("real/dna/dna1-sample.dna");
    expect(dnaImporter.detect([file])).toContain("XML");
    expect(() => dnaImporter.read([file], { encoding: null })).toThrow(/Open it once in version 2 or 3/);
  });
});

describe("a file that is no such database", () => {
  it("is refused in a sentence", () => {
    const bytes = new TextEncoder().encode("SQLite format 3\u0000 and then nothing of the kind");
    expect(() => dnaImporter.read([{ name: "made.dna", bytes }], { encoding: null })).toThrow(/damaged database/);
  });
});
