import { describe, expect, it } from "vitest";
import { citeSource } from "@/lib/citations/cite";
import { toBibtex } from "@/lib/citations/to-bibtex";
import { toCslJson } from "@/lib/citations/to-csl-json";
import { toRis } from "@/lib/citations/to-ris";
import { indexDossier } from "@/lib/domain/dossier-index";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { readPackage } from "@/lib/dossier/read-package";
import { writePackage } from "@/lib/dossier/write-package";
import { assemble } from "@/lib/importers/assembly/assemble";
import { bibliographyImporter } from "@/lib/importers/bibliography/bibliography-importer";
import { sourceLine } from "@/lib/wording/names";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const AUTHORS = "Müller, Jan; Grain Board; Energy Analysis, Inc.";
const small = smallDossier();
const written = { ...small, sources: small.sources.map((source) => ({ ...source, authors: AUTHORS })) };
const index = indexDossier(written);
const [source] = written.sources;
if (!source) throw new Error("The small dossier has a source.");

describe("authors of a source as they are printed", () => {
  it("stand in every line and citation of it", () => {
    expect(sourceLine(index, source)).toContain(`${AUTHORS}, `);
    expect(citeSource(index, source, "apa")).toContain(AUTHORS);
    const many = { ...source, authors: "A; B; C; D" };
    expect(sourceLine(index, many)).toMatch(/^A et al\., /);
  });

  it("go out in two parts where a reference gave two, else whole", () => {
    expect(
      toRis(index, [source])
        .split("\r\n")
        .filter((line) => line.startsWith("AU")),
    ).toEqual([
      "AU  - Müller, Jan",
      "AU  - Grain Board",
      // A comma would part the name of a company.
      "AU  - Energy Analysis， Inc.",
    ]);
    expect(toBibtex(index, [source])).toContain(
      "author = {{Müller}, {Jan} and {Grain Board} and {Energy Analysis, Inc.}},",
    );
    expect(JSON.parse(toCslJson(index, [source]))[0].author).toEqual([
      { family: "Müller", given: "Jan" },
      { literal: "Grain Board" },
      { literal: "Energy Analysis, Inc." },
    ]);
  });

  it.each([
    ["ris", toRis],
    ["bib", toBibtex],
    ["json", toCslJson],
  ])("come back from %s", async (extension, write) => {
    const authors = "Müller, Jan; Grain Board";
    const file = { name: `x.${extension}`, bytes: new TextEncoder().encode(write(index, [{ ...source, authors }])) };
    const contents = await bibliographyImporter.read([file], { encoding: null });
    const { gathered } = bibliographyImporter.gather(contents, bibliographyImporter.propose(contents, null).mapping);
    const { dossier } = assemble({ before: emptyDossier({ id: "made", title: "Made" }), gathered });
    expect(dossier.sources.map((one) => one.authors)).toEqual([authors]);
  });

  it("are a column of the package where there are any, and none where there are not", () => {
    const sheet = (dossier: typeof small) => new TextDecoder().decode(writePackage(dossier).get("sources.csv"));
    expect(sheet(small)).not.toContain("authors");
    expect(sheet(written).split("\n")[0]).toMatch(/,authors\r?$/);
    const { dossier, problems } = readPackage(writePackage(written));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(dossier?.sources.map(({ authors }) => authors)).toEqual(written.sources.map(() => AUTHORS));
  });
});
