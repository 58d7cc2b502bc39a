import { describe, expect, it } from "vitest";
import { anchorQuotation } from "@/lib/anchoring/anchor-quotation";
import { dnaImporter } from "@/lib/importers/dna/dna-importer";
import { shareTaken } from "@/lib/importers/texts/extracted";
import { readHtml } from "@/lib/importers/texts/read-html";
import { textImporter } from "@/lib/importers/texts/text-importer";
import { describeWithFiles, importFiles, sharedFile } from "@/tests/support/importers/shared-files";

const made = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe("readHtml", () => {
  const page = `<!DOCTYPE html><html lang="en"><head><title>Bread</title><script>var hidden = 1</script></head>
    <body><nav>Home</nav><h1>Bread</h1><p>We say: <b>bread</b>
    is dear.<br>And so is  milk.</p><ul><li>One</li><li>Two</li></ul><p hidden>Not seen</p></body></html>`;
  it("keeps every word that is seen, blocks as lines", () => {
    expect(readHtml(page).whole).toBe("Home\nBread\nWe say: bread is dear.\nAnd so is milk.\nOne\nTwo");
  });
  it("takes a page that leaves the tags of head and body out, as HTML may", () => {
    const short = `<!doctype html><html lang="en"><title>An article</title><main><h1>An article</h1>
      <p>The council met in the town hall, and many came to hear what would be said about the harbour.</p></main></html>`;
    const read = readHtml(short);
    expect(read.title).toBe("An article");
    expect(read.whole).toBe(
      "An article\nThe council met in the town hall, and many came to hear what would be said about the harbour.",
    );
  });
  it("has the page's own title and language", () => {
    expect(readHtml(page)).toMatchObject({ title: "Bread", language: "en" });
  });
});

describe("texts", () => {
  it("plain text stays to the letter but for its line ends", async () => {
    const { assembly } = await importFiles(textImporter, [made("speech.txt", "  A speech\r\n\r\nBread is dear. \r\n")]);
    expect([...assembly.texts.values()]).toEqual(["  A speech\n\nBread is dear. \n"]);
    expect(assembly.dossier.sources).toEqual([expect.objectContaining({ title: "A speech", characters: 28 })]);
  });
  it("an empty text is refused", async () => {
    await expect(importFiles(textImporter, [made("a.txt", " \n ")])).rejects.toThrow(/holds no text/);
  });
  it("a PDF that is cut is refused in a sentence", async () => {
    await expect(importFiles(textImporter, [made("a.pdf", "%PDF-1.7\n1 0 obj")])).rejects.toThrow(/no whole PDF/);
  });
});

describeWithFiles("a debate in three formats", () => {
  async function statementsOf(title: RegExp) {
    const { assembly } = await importFiles(dnaImporter, [sharedFile("real/dna/dna2-uk-iraq-2003.dna")]);
    const source = assembly.dossier.sources.find((one) => title.test(one.title));
    return assembly.dossier.quotations.filter(({ sourceId }) => sourceId === source?.id);
  }
  const found = async (title: RegExp, file: string) => {
    const { contents } = await importFiles(textImporter, [sharedFile(file)]);
    const [text] = contents.texts;
    const states = (await statementsOf(title)).map(
      ({ exact }) =>
        anchorQuotation({ exact, prefix: null, suffix: null, start: null, end: null }, text?.whole ?? "").state,
    );
    const count = (state: string) => states.filter((one) => one === state).length;
    return { verbatim: count("verbatim"), folded: count("verbatim-after-folding"), lost: count("not-found") };
  };
  it("DOCX holds all 49 passages to the letter", async () => {
    expect(await found(/2003-02-03/, "real/docs/hansard-doc6.docx")).toEqual({ verbatim: 49, folded: 0, lost: 0 });
  });
  it("PDF holds 5 to the letter and the others after folding", async () => {
    const { verbatim, lost } = await found(/2003-02-03/, "real/docs/hansard-doc6.pdf");
    expect([verbatim, lost]).toEqual([5, 0]);
  });
  it.each([
    [/2003-02-13/, "real/docs/hansard-2003-02-13.html"],
    [/2003-02-25/, "real/docs/hansard-2003-02-25.html"],
  ])("the saved page of %s holds every passage", async (title, file) => {
    expect((await found(title, file)).lost).toBe(0);
  });
  it("a reading mode keeps one speech of a page of speeches, and that is said", async () => {
    const { contents, gathering } = await importFiles(
      textImporter,
      [sharedFile("real/docs/hansard-2003-02-25.html")],
      ({ texts }) => ({ texts: texts.map((text) => ({ ...text, take: "main" as const })) }),
    );
    const [text] = contents.texts;
    expect(shareTaken(text?.main ?? "", text?.whole ?? "")).toBeLessThan(0.6);
    expect(gathering.remarks.join(" ")).toContain("Take the whole text");
  });
  it("the running head of a gazette is listed and left out", async () => {
    const { contents } = await importFiles(textImporter, [sharedFile("real/docs/federal-register-2020-17221.pdf")]);
    expect(contents.texts[0]?.running.length).toBeGreaterThan(0);
  });
});
