import { describe, it } from "vitest";
import { toBibtex } from "@/lib/citations/to-bibtex";
import { toCslJson } from "@/lib/citations/to-csl-json";
import { toRis } from "@/lib/citations/to-ris";
import type { Dossier } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { expectUnchanged } from "@/tests/support/citations/expect-unchanged";
import { readWithBiber, readWithBibutils, readWithPandoc } from "@/tests/support/citations/system-readers";

const bibtex = (dossier: Dossier) => toBibtex(indexDossier(dossier), dossier.sources);
const ris = (dossier: Dossier) => toRis(indexDossier(dossier), dossier.sources);
const csl = (dossier: Dossier) => toCslJson(indexDossier(dossier), dossier.sources);

describe("title, authors, publication, date and address of every source come back unchanged", () => {
  it("title, authors, publication, date and address of every source come back unchanged from BibTeX with Pandoc, read as BibTeX and as biblatex", () => {
    expectUnchanged("Pandoc, BibTeX", bibtex, (text) => readWithPandoc(text, "bibtex"));
    expectUnchanged("Pandoc, BibTeX", bibtex, (text) => readWithPandoc(text, "biblatex"));
  });

  it("title, authors, publication, date and address of every source come back unchanged from BibTeX with Biber, for biblatex", () => {
    expectUnchanged("Biber, BibTeX", bibtex, readWithBiber);
  });

  it("title, authors, publication, date and address of every source come back unchanged from BibTeX and RIS with bibutils", () => {
    expectUnchanged("bibutils, BibTeX", bibtex, (text) => readWithBibutils(text, "bib2xml"));
    expectUnchanged("bibutils, RIS", ris, (text) => readWithBibutils(text, "ris2xml"));
  });

  it("title, authors, publication, date and address of every source come back unchanged from CSL-JSON with Pandoc, a note that begins like “Title: …” included", () => {
    expectUnchanged("Pandoc, CSL-JSON", csl, (text) => readWithPandoc(text, "csljson"));
  });
});
