import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toBibtex } from "@/lib/citations/to-bibtex";
import { toCslJson } from "@/lib/citations/to-csl-json";
import { toRis } from "@/lib/citations/to-ris";
import type { Dossier } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { expectedSources } from "@/tests/support/citations/compare";
import { EXCUSES } from "@/tests/support/citations/excused";
import { dossiersToRead, expectUnchanged } from "@/tests/support/citations/expect-unchanged";
import { readWithBetterBibtex, readWithCitationJs } from "@/tests/support/citations/npm-readers";
import { READ_FIELDS } from "@/tests/support/citations/read-back";

const bibtex = (dossier: Dossier) => toBibtex(indexDossier(dossier), dossier.sources);
const ris = (dossier: Dossier) => toRis(indexDossier(dossier), dossier.sources);
const csl = (dossier: Dossier) => toCslJson(indexDossier(dossier), dossier.sources);

describe("title, authors, publication, date and address of every source come back unchanged", () => {
  it("title, authors, publication, date and address of every source come back unchanged from BibTeX with citation-js", () => {
    expectUnchanged("citation-js, BibTeX", bibtex, readWithCitationJs);
  });

  it("title, authors, publication, date and address of every source come back unchanged from BibTeX with the parser of Better BibTeX, capitals included", () => {
    expectUnchanged("Better BibTeX, BibTeX", bibtex, readWithBetterBibtex);
  });

  it("title, authors, publication, date and address of every source come back unchanged from RIS with citation-js", () => {
    expectUnchanged("citation-js, RIS", ris, readWithCitationJs);
  });

  it("title, authors, publication, date and address of every source come back unchanged from CSL-JSON with citation-js", () => {
    expectUnchanged("citation-js, CSL-JSON", csl, readWithCitationJs);
  });
});

describe("what is excused", () => {
  // Readers of BibTeX: citation-js, Better BibTeX, Pandoc, bibutils, Biber; of RIS: citation-js, bibutils; of CSL-JSON:
  // citation-js, Pandoc.
  const READERS = 9;

  it("what is excused is at most five fields in a hundred", () => {
    const sources = dossiersToRead().flatMap(expectedSources);
    const filled = sources.flatMap((source) => READ_FIELDS.filter((field) => (source[field] ?? []).length > 0));
    const cells = EXCUSES.flatMap((excuse) => excuse.cells);
    expect(cells.length / (filled.length * READERS)).toBeLessThanOrEqual(0.05);
  });

  it("what is excused is listed for people, each with its reader and reason", () => {
    const listed = readFileSync("docs/bibliography.md", "utf8");
    for (const { reader, why, cells } of EXCUSES) {
      expect(listed).toContain(`| ${reader} | ${cells.map(([source]) => Number(source)).join(", ")} | ${why} |`);
    }
  });
});
