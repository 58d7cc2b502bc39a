import { parseAsString } from "nuqs/server";
import { describe, expect, it } from "vitest";
import { filterQuery } from "@/lib/filters/filter";
import { strictFilter } from "@/lib/filters/strict-filter";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function read(query: string) {
  return strictFilter({ params: new URLSearchParams(query), dossier: smallDossier(), also: { format: parseAsString } });
}

function problemOf(query: string): string | null {
  return read(query).problem;
}

describe("a filter that a program asks for", () => {
  it("a filter that a program asks for is the filter of the pages when it can be read whole", () => {
    const { filter, problem } = read(
      "country=KR&country=none&side=A1:agree&confidence=medium&from=2023-08-01&unnamed=1",
    );
    expect(problem).toBeNull();
    expect(filter && filterQuery(filter)).toBe(
      "?country=KR&country=none&side=A1:agree&confidence=medium&from=2023-08-01&unnamed=1",
    );
  });

  it("a filter that a program asks for may say twice the same, and what holds anyway", () => {
    expect(problemOf("country=KR&country=KR&shared=2&unnamed=0&format=csv")).toBeNull();
  });

  it("a filter that a program asks for is refused for a period that ends before it begins: no day lies in it, and an empty answer reads as silence", () => {
    expect(problemOf("from=2023-10-11&to=2023-08-08")).toBe(
      "The period ends on 2023-08-08, before it begins on 2023-10-11: no day lies in it. Exchange the two dates.",
    );
    expect(problemOf("from=2023-08-08&to=2023-08-08")).toBeNull();
  });

  it("a filter that a program asks for is refused for a second value of what takes one", () => {
    expect(problemOf("confidence=high&confidence=low")).toBe(
      "“confidence” is given more than once; it takes one value.",
    );
  });

  it.each(["from=2023-08-10/2023-09-01", "shared=3x", "shared=03", "confidence=highest", "unnamed=2"])(
    "a filter that a program asks for is refused for a value that only begins like one: %s",
    (query) => {
      const [key, value] = query.split("=");
      expect(problemOf(query)).toBe(`“${value}” is no value of “${key}”.`);
    },
  );

  it("a filter that a program asks for is refused for a parameter that there is not", () => {
    expect(problemOf("countries=KR")).toMatch(/^There is no parameter “countries”\. Known are country, institution, /);
    // What every object has is no parameter either.
    for (const key of ["constructor", "__proto__", "toString"]) {
      expect(problemOf(`${key}=1`)).toMatch(`There is no parameter “${key}”.`);
    }
  });

  it.each([
    ["confidence=sure", "“sure” is no value of “confidence”."],
    ["type=school", "“school” is no value of “type”."],
    ["side=A1:maybe", "“A1:maybe” is no value of “side”."],
    ["from=yesterday", "“yesterday” is no value of “from”."],
    ["shared=9", "“9” is no value of “shared”."],
  ])("a filter that a program asks for is refused for a value that cannot be read: %s", (query, problem) => {
    expect(problemOf(query)).toBe(problem);
  });

  it.each([
    ["country=ZZ", "This dossier has no country “ZZ”."],
    ["side=Z9:agree", "This dossier has no side “Z9:agree”."],
    ["source=s9", "This dossier has no source “s9”."],
  ])(
    "a filter that a program asks for is refused for a choice that the dossier does not have: %s",
    (query, problem) => {
      expect(problemOf(query)).toBe(problem);
    },
  );
});
