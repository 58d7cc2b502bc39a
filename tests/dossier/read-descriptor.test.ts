import { describe, expect, it } from "vitest";
import { readPackage } from "@/lib/dossier/read-package";
import { builtInPackage, withText } from "@/tests/support/dossiers/package-fixtures";
import { minimalPackage } from "@/tests/support/dossiers/package-minimal";

const describedBy = (descriptor: string) => readPackage(minimalPackage({ "datapackage.json": descriptor }));
const messagesOf = (descriptor: string) =>
  describedBy(descriptor)
    .problems.map(({ severity, message }) => `${severity} ${message}`)
    .join("\n");

describe("a descriptor", () => {
  it("a descriptor that is missing is an error, and the tables are checked all the same", () => {
    const files = minimalPackage({
      "datapackage.json": null,
      "coders.csv": "id,title,kind,scope\nreader,,person,all\n",
    });
    const places = readPackage(files).problems.map(({ file, row, column }) => [file, row, column]);
    expect(places).toContainEqual(["datapackage.json", null, null]);
    expect(places).toContainEqual(["coders.csv", 2, "title"]);
  });

  it.each([
    ["text that is no JSON", "{ name: 1 }", "error datapackage.json: The file is not JSON"],
    ["a list", "[1]", "error datapackage.json: The file is not a JSON object"],
    ["no name", '{"title":"T","version":"1"}', "The name is missing"],
    ["a name with capitals", '{"name":"Small","title":"T","version":"1"}', "The name cannot be used"],
    ["a name that is a path", '{"name":"../x","title":"T","version":"1"}', "The name cannot be used"],
    ["a number as title", '{"name":"x","title":7,"version":"1"}', "The title is not text"],
    ["a date that is none", '{"name":"x","title":"T","version":"1","created":"yesterday"}', "The date cannot be read"],
    [
      "the key __proto__",
      '{"name":"x","title":"T","version":"1","extra":{"__proto__":{"a":1}}}',
      "__proto__ is not allowed",
    ],
    ["the key constructor", '{"name":"x","title":"T","version":"1","constructor":{}}', "constructor is not allowed"],
    ["half of a character", '{"name":"x","title":"\\ud800","version":"1"}', "half a character"],
    ["deep nesting", `{"name":"x","a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "nested 100001 levels deep"],
  ])("a descriptor with %s is an error", (_, descriptor, message) => {
    expect(describedBy(descriptor).dossier).toBeNull();
    expect(messagesOf(descriptor)).toContain(message);
  });

  it("a descriptor without title or version is completed with a warning", () => {
    const { dossier, problems } = describedBy('{"name":"x","resources":[]}');
    expect([dossier?.title, dossier?.version]).toEqual(["x", "0.0.0"]);
    expect(problems.map(({ severity, column }) => [severity, column])).toEqual([
      ["warning", "title"],
      ["warning", "version"],
    ]);
  });

  it.each([
    '"../coders.csv"',
    '"/coders.csv"',
    '"a\\\\coders.csv"',
    '"C:/coders.csv"',
    '"https://example.org/coders.csv"',
    '["coders.csv"]',
    "7",
  ])("a descriptor may not place a table at %s", (path) => {
    const descriptor = `{"name":"x","title":"T","version":"1","resources":[{"name":"coders","path":${path}}]}`;
    expect(describedBy(descriptor).dossier).toBeNull();
    expect(messagesOf(descriptor)).toMatch(
      /error datapackage.json, column resource coders: The path .* leaves the package/,
    );
  });

  it("a descriptor may not list a file that is missing, nor a table twice", () => {
    const one = '{"name":"coders","path":"codes.csv"}';
    expect(messagesOf(`{"name":"x","title":"T","version":"1","resources":[${one}]}`)).toContain(
      "error codes.csv: The descriptor lists the file",
    );
    const two = '{"name":"coders","path":"coders.csv"}';
    expect(messagesOf(`{"name":"x","title":"T","version":"1","resources":[${two},${two}]}`)).toContain(
      "Two resources have the name coders",
    );
    const same = '{"name":"issues","path":"coders.csv"}';
    expect(messagesOf(`{"name":"x","title":"T","version":"1","resources":[${two},${same}]}`)).toContain(
      "resource issues: Another resource has the path coders.csv too",
    );
  });

  it("a descriptor may list what is no table of a dossier, which is left out with a warning", () => {
    const { dossier, problems } = readPackage(
      minimalPackage({
        "datapackage.json": '{"name":"x","title":"T","version":"1","resources":[{"name":"extra","path":"extra.csv"}]}',
        "extra.csv": "a\n1\n",
      }),
    );
    expect(dossier).not.toBeNull();
    expect(problems.map(({ message }) => message).join("\n")).toContain("extra is no table of a dossier");
  });

  it("a descriptor may declare a delimiter and words for missing values", () => {
    const descriptor =
      '{"name":"x","title":"T","version":"1","resources":[{"name":"sources","path":"sources.csv","dialect":{"delimiter":"~"},"schema":{"missingValues":["","NA"]}}]}';
    const files = minimalPackage({
      "datapackage.json": descriptor,
      "sources.csv": "id~csl_type~title~issued~url\ns1~report~A report~NA~NA\n",
    });
    expect(readPackage(files).dossier?.sources[0]).toMatchObject({ title: "A report", issued: null, url: null });
  });

  it("a descriptor that knows another checksum than the file has tells of an edit", () => {
    const files = withText(builtInPackage(), "coders.csv", (text) => text.replace("Coder A", "Coder Z"));
    const { dossier, problems } = readPackage(files);
    expect(dossier?.coders[1]?.title).toBe("Coder Z");
    expect(problems.map(({ severity, file }) => [severity, file])).toEqual([["warning", "coders.csv"]]);
    expect(problems[0]?.message).toContain("edited after datapackage.json was written: its checksum differs");
  });
});
