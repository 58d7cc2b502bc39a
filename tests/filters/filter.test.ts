import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER, FILTER_PARAMS, type Filter, filterQuery, parseFilter } from "@/lib/filters/filter";
import { anyFilter } from "@/tests/support/dossiers/any-filter";
import { anyText } from "@/tests/support/dossiers/any-text";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const read = (query: string) => parseFilter(new URLSearchParams(query));

describe("a filter in an address", () => {
  it("a filter in an address is empty without parameters, and an empty filter gives no query", () => {
    expect(read("")).toEqual(EMPTY_FILTER);
    expect(EMPTY_FILTER).toMatchObject({ country: [], side: [], confidence: null, unnamed: false, shared: 2 });
    expect(filterQuery(EMPTY_FILTER)).toBe("");
  });

  it("a filter in an address is one and the same, however often and in whatever order its choices stand", () => {
    const one = read("type=media&country=KR&country=none&country=KR&side=D1:agree&side=A1:agree");
    const other = read("side=A1:agree&country=none&side=D1:agree&country=KR&type=media");
    expect(one).toEqual(other);
    expect(filterQuery(one)).toBe(filterQuery(other));
    expect(one.country).toEqual(["KR", "none"]);
  });

  it("a filter in an address leaves defaults out of the query", () => {
    expect(filterQuery(read("shared=2&unnamed=0&country="))).toBe("");
  });

  it("a filter in an address accepts the records that pages are given as well as search parameters", () => {
    expect([read("inexact=1").inexact, read("from=2023-01-01&inexact=1").inexact]).toEqual([false, true]);
    expect(parseFilter({ country: ["KR", "RU"], shared: "3", unnamed: "1" })).toEqual(
      read("country=KR&country=RU&shared=3&unnamed=1"),
    );
  });

  it.each([
    ["shared=0", "shared"],
    ["shared=6", "shared"],
    ["shared=many", "shared"],
    ["confidence=certain", "confidence"],
    ["side=A1", "side"],
    ["side=A1:maybe", "side"],
    ["type=castle", "type"],
    ["voice=choir", "voice"],
    ["kind=ghost", "kind"],
    ["evidence=hearsay", "evidence"],
    ["from=yesterday", "from"],
    ["from=1%20Jan%202023", "from"],
    ["to=2023-13-40", "to"],
    ["to=2023-02-31", "to"],
    ["unnamed=perhaps", "unnamed"],
  ] as const)("a filter in an address falls back where %s cannot be read", (query, key) => {
    expect(read(query)[key]).toEqual(EMPTY_FILTER[key]);
  });

  it("a filter in an address keeps what can be read beside what cannot", () => {
    expect(read("type=castle&type=media&side=A1:maybe&side=A2:neutral")).toMatchObject({
      type: ["media"],
      side: [{ propositionId: "A2", side: "neutral" }],
    });
  });

  it("a filter in an address reads a day as that day, whatever the time zone", () => {
    expect(read("from=2023-08-08").from?.toISOString()).toBe("2023-08-08T00:00:00.000Z");
    expect(filterQuery(read("from=2023-08-08&to=2023-10-11"))).toBe("?from=2023-08-08&to=2023-10-11");
  });

  it("a filter in an address survives being written and read again, choices of any text included", () => {
    const anyTexts = fc.record({ country: fc.array(fc.string({ unit: "grapheme" })), source: fc.array(fc.string()) });
    fc.assert(
      fc.property(anyFilter(smallDossier()), anyTexts, (filter, texts) => {
        expect(read(filterQuery(filter))).toEqual(filter);
        const odd = read(filterQuery({ ...filter, ...texts }));
        expect(read(filterQuery(odd))).toEqual(odd);
      }),
    );
  });

  it("a filter in an address never fails on fifty parameters, half of them nonsense, and is stable", () => {
    const keys = Object.keys(FILTER_PARAMS);
    const sensible = fc.constantFrom("KR", "media", "A1:agree", "high", "direct", "s1", "2023-08-08", "1", "none");
    const parameter = fc.oneof(
      fc.tuple(fc.constantFrom(...keys), sensible),
      fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), anyText()),
    );
    fc.assert(
      fc.property(fc.array(parameter, { minLength: 50, maxLength: 50 }), (parameters) => {
        const filter: Filter = parseFilter(new URLSearchParams(parameters));
        expect(Object.keys(filter).sort()).toEqual(keys.toSorted());
        expect(read(filterQuery(filter))).toEqual(filter);
      }),
    );
  });
});
