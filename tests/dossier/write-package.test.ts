import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { readPackage } from "@/lib/dossier/read-package";
import { writePackage } from "@/lib/dossier/write-package";
import { builtInPackage, textOf, withText } from "@/tests/support/dossiers/package-fixtures";
import { minimalPackage } from "@/tests/support/dossiers/package-minimal";

function read(files: ReadonlyMap<string, Uint8Array>): Dossier {
  const { dossier, problems } = readPackage(files);
  if (!dossier) throw new Error(problems.map(({ message }) => message).join("\n"));
  return dossier;
}

const textsOf = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files.keys()].map((path) => [path, textOf(files, path)]));

describe("writing a package", () => {
  it("writing a package gives a package without descriptions a full descriptor, and is stable from then on", () => {
    const once = writePackage(read(minimalPackage()));
    const again = readPackage(once);
    expect(again.problems).toEqual([]);
    expect(textsOf(writePackage(read(once)))).toEqual(textsOf(once));
    expect(JSON.parse(textOf(once, "datapackage.json"))).toMatchObject({
      name: "small",
      resources: [
        { name: "issues" },
        { name: "propositions" },
        { name: "institutions" },
        { name: "commentators" },
        { name: "affiliations" },
        { name: "sources" },
        { name: "quotations" },
        { name: "codings" },
        { name: "coders" },
      ],
    });
  });

  it("writing a package brings title, version, sizes and checksums up to date and keeps what it does not know", () => {
    const before = read(builtInPackage());
    const files = writePackage({
      ...before,
      title: "Another",
      version: "2.0.0",
      issues: before.issues.slice().reverse(),
    });
    const descriptor = JSON.parse(textOf(files, "datapackage.json"));
    expect(Object.keys(descriptor)).toEqual(Object.keys(before.descriptor));
    expect([descriptor.title, descriptor.version, descriptor.licenses]).toEqual([
      "Another",
      "2.0.0",
      before.descriptor.licenses,
    ]);
    // The order of the array does not matter: the table has its own.
    expect(textOf(files, "issues.csv")).toBe(textOf(builtInPackage(), "issues.csv"));
    expect(readPackage(files).problems).toEqual([]);
  });

  it("writing a package adds a column that the schema lacks as soon as a row needs it", () => {
    const before = read(writePackage(read(minimalPackage())));
    const descriptor = JSON.parse(JSON.stringify(before.descriptor));
    const issues = descriptor.resources[0];
    issues.schema.fields = issues.schema.fields.filter(({ name }: { name: string }) => name !== "description");
    const without = writePackage({ ...before, descriptor });
    expect(textOf(without, "issues.csv")).toBe("id,title,question,kind,order\nfirst,First,Is it so?,issue,1\n");
    const described = before.issues.map((issue) => ({ ...issue, description: "All of it." }));
    const withColumn = writePackage({ ...before, descriptor, issues: described });
    expect(textOf(withColumn, "issues.csv")).toBe(
      "id,title,question,kind,order,description\nfirst,First,Is it so?,issue,1,All of it.\n",
    );
    expect(read(withColumn).issues).toEqual(described);
  });

  it("writing a package drops a column of the schema that is not stored", () => {
    const files = withText(writePackage(read(minimalPackage())), "datapackage.json", (text) =>
      text.replace('"fields": [', '"fields": [{ "name": "colour", "type": "string" },'),
    );
    const written = writePackage(read(files));
    expect(textOf(written, "issues.csv").split("\n")[0]).toBe("id,title,question,description,kind,order");
    expect(textOf(written, "datapackage.json")).not.toContain("colour");
  });

  it("writing a package widens a declared list of words by what the rows use", () => {
    const before = read(builtInPackage());
    const sources = before.sources.map((source) => (source.id === "s1" ? { ...source, cslType: "interview" } : source));
    const descriptor = JSON.parse(textOf(writePackage({ ...before, sources }), "datapackage.json"));
    const fields: { name: string; constraints?: { enum?: string[] } }[] = descriptor.resources[6].schema.fields;
    expect(fields.find(({ name }) => name === "csl_type")?.constraints?.enum).toEqual([
      "article-magazine",
      "post-weblog",
      "interview",
    ]);
  });

  it("writing a package says of a column of dates that it holds texts as soon as a row has a month, a year or a range", () => {
    const before = read(builtInPackage());
    const typeAfter = (issued: string) => {
      const sources = before.sources.map((source) => (source.id === "s1" ? { ...source, issued } : source));
      const written = writePackage({ ...before, sources });
      expect(read(written).sources.find(({ id }) => id === "s1")?.issued).toBe(issued);
      const { resources } = JSON.parse(textOf(written, "datapackage.json"));
      const fields: { name: string; type: string }[] = resources[6].schema.fields;
      return fields.find(({ name }) => name === "issued")?.type;
    };
    expect(["2023-08-10", "2023-08", "2023", "2023-08/2023-10"].map(typeAfter)).toEqual([
      "date",
      "string",
      "string",
      "string",
    ]);
  });

  it("writing a package brings semicolons, carriage returns and spaces into the canonical form", () => {
    const files = writePackage(read(minimalPackage()));
    const messy = withText(files, "coders.csv", (text) => {
      const separated = text.replaceAll(",", ";").replaceAll(";person;", "; person ;");
      return `\uFEFF${separated.replaceAll("\n", "\r\n")}`;
    });
    const declared = withText(messy, "datapackage.json", (text) =>
      text.replaceAll('"delimiter": ","', '"delimiter": ";"').replaceAll('"encoding": "utf-8"', '"encoding": "latin1"'),
    );
    expect(textsOf(writePackage(read(declared)))).toEqual(textsOf(files));
  });

  it("writing a package writes a table under the path that the descriptor gives", () => {
    const files = writePackage(read(minimalPackage()));
    const moved = withText(files, "datapackage.json", (text) =>
      text.replace('"path": "coders.csv"', '"path": "data/coders.csv"'),
    );
    moved.set("data/coders.csv", files.get("coders.csv") ?? new Uint8Array());
    moved.delete("coders.csv");
    expect([...writePackage(read(moved)).keys()]).toContain("data/coders.csv");
  });

  it("writing a package is stable for any text in any text column", () => {
    const awkward = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('"', ",", "\n", "\r", " ", "\u00a0", "=", "+", "-", "@", "\t", "\ufeff", "😀", "שׁ", "中"),
          fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
        ),
        minLength: 1,
      })
      .filter((text) => text.trim() !== "" && !text.includes("\u0000"));
    const before = read(minimalPackage());
    fc.assert(
      fc.property(awkward, awkward, awkward, (title, rationale, description) => {
        const dossier: Dossier = {
          ...before,
          title,
          description,
          issues: before.issues.map((issue) => ({ ...issue, title, description })),
          codings: before.codings.map((coding) => ({ ...coding, rationale })),
          documents: [{ path: "README.md", text: title }],
        };
        const files = writePackage(dossier);
        const back = read(files);
        expect([back.title, back.issues, back.codings, back.documents]).toEqual([
          title,
          dossier.issues,
          dossier.codings,
          dossier.documents,
        ]);
        expect(textsOf(writePackage(back))).toEqual(textsOf(files));
      }),
      { numRuns: 60 },
    );
  });
});
