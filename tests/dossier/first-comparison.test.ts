import { describe, expect, it } from "vitest";
import { firstComparison } from "@/lib/dossier/first-comparison";
import { readPackage } from "@/lib/dossier/read-package";
import { validateDossier } from "@/lib/dossier/validate-dossier";
import { writePackage } from "@/lib/dossier/write-package";
import { REST } from "@/lib/filters/asked-selections";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { textOf, withText } from "@/tests/support/dossiers/package-fixtures";
import { minimalPackage } from "@/tests/support/dossiers/package-minimal";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

/** The small package, whose commentators are South Korean, with a comparison in its descriptor. */
function comparing(comparison: unknown) {
  return withText(minimalPackage(), "datapackage.json", (text) =>
    JSON.stringify({ ...JSON.parse(text), comparison }, null, 2),
  );
}

/** What is said of the comparison; the small package is right in every other respect. */
function problemsOf(comparison: unknown) {
  return readPackage(comparing(comparison)).problems.map(({ severity, file, column, message }) => {
    return { severity, file, column, message };
  });
}

describe("firstComparison", () => {
  it("firstComparison is that of the built-in dossiers", () => {
    expect(firstComparison(builtInDossier())).toEqual({ a: "country=US", b: "country=KR" });
    expect(firstComparison(builtInDossier("unga-2019-arms"))).toEqual({ a: "institution=nato", b: REST });
  });

  it("firstComparison is null where the descriptor names none", () => {
    expect(firstComparison(smallDossier())).toBeNull();
    expect(problemsOf(undefined)).toEqual([]);
  });

  it("firstComparison has up to four selections, each as its address is written canonically", () => {
    const comparison = { a: "voice=official", b: "voice=expert&country=KR", c: "to=2023-09-12", d: REST };
    const { dossier, problems } = readPackage(comparing(comparison));
    expect(problems).toEqual([]);
    expect(dossier && firstComparison(dossier)).toEqual({ ...comparison, b: "country=KR&voice=expert" });
  });

  it("firstComparison is null where a later version of the dossier no longer has a choice, and the check says so", () => {
    const { dossier } = readPackage(comparing({ a: "institution=academy", b: REST }));
    if (!dossier) throw new Error("The package is right.");
    const later = { ...dossier, institutions: [], affiliations: [] };
    expect(firstComparison(later)).toBeNull();
    expect(validateDossier(later).map(({ column, severity }) => ({ column, severity }))).toContainEqual({
      column: "comparison.a",
      severity: "error",
    });
  });
});

describe("a comparison that cannot be made keeps the package out", () => {
  it.each([
    ["it is no object", "country=KR", "comparison", /object with two to four selections/],
    ["a selection is missing", { a: "country=KR" }, "comparison.b", /comparison.b is missing/],
    ["the third is missing", { a: "voice=official", b: "voice=expert", d: REST }, "comparison.c", /is missing/],
    ["a selection is no text", { a: ["country=KR"], b: REST }, "comparison.a", /filter as an address has it/],
    ["the dossier lacks the choice", { a: "country=US", b: REST }, "comparison.a", /has no country “US”/],
    ["there is no such filter", { a: "land=KR", b: REST }, "comparison.a", /no parameter “land”/],
    ["a value is unreadable", { a: "voice=oracle", b: REST }, "comparison.a", /“oracle” is no value of “voice”/],
    ["a period ends before it begins", { a: "from=2024-01-01&to=2023-01-01", b: REST }, "comparison.a", /no day lies/],
    ["everybody is selected", { a: "", b: REST }, "comparison.a", /selects everybody/],
    [
      "two selections are the same",
      { a: "voice=expert&country=KR", b: "country=KR&voice=expert" },
      "comparison.b",
      /comparison.a is the same/,
    ],
    ["everybody else stands twice", { a: "country=KR", b: REST, c: REST }, "comparison.c", /comparison.b is the same/],
  ])("%s", (_, comparison, column, message) => {
    expect(problemsOf(comparison)).toEqual([
      { severity: "error", file: "datapackage.json", column, message: expect.stringMatching(message) },
    ]);
    expect(readPackage(comparing(comparison)).dossier).toBeNull();
  });

  it("a fifth selection is left alone, with a warning", () => {
    const [problem, ...others] = problemsOf({ a: "voice=official", b: "voice=expert", e: REST });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "warning", column: "comparison.e" });
  });
});

it("a comparison is written again as it was, and what names none has none", () => {
  const comparison = { b: "country=KR&voice=expert", a: "voice=expert&kind=individual" };
  const { dossier } = readPackage(comparing(comparison));
  const written = dossier ? writePackage(dossier) : new Map<string, Uint8Array>();
  expect(textOf(written, "datapackage.json")).toContain(JSON.stringify(comparison, null, 2).replaceAll("\n", "\n  "));
  const { dossier: without } = readPackage(minimalPackage());
  expect(without && textOf(writePackage(without), "datapackage.json")).not.toContain('"comparison"');
});
