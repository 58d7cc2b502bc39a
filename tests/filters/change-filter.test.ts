import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activeChoices, isChosen, withChoice, withoutChoice, withoutKey } from "@/lib/filters/change-filter";
import { EMPTY_FILTER, filterQuery, parseFilter } from "@/lib/filters/filter";
import { anyChoice, anyFilter } from "@/tests/support/dossiers/any-filter";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const read = (query: string) => parseFilter(new URLSearchParams(query));

describe("adding a choice", () => {
  it("adding a choice adds to the others of its kind", () => {
    expect(withChoice(read("country=KR"), { key: "country", value: "RU" })).toEqual(read("country=KR&country=RU"));
    expect(withChoice(read("side=A1:agree"), { key: "side", value: "A2:disagree" }).side).toHaveLength(2);
  });

  it("adding a choice replaces where there can be one only", () => {
    expect(withChoice(read("confidence=low"), { key: "confidence", value: "high" })).toEqual(read("confidence=high"));
  });

  it.each([
    ["confidence=high&country=KR", "confidence", "certain"],
    ["from=2023-08-08", "from", "yesterday"],
    ["shared=3", "shared", "9"],
    ["type=media", "type", "castle"],
    ["side=A1:agree", "side", "A1"],
  ] as const)("adding a choice changes nothing in %s where the new %s %s cannot be read", (query, key, value) => {
    expect(withChoice(read(query), { key, value })).toEqual(read(query));
  });
});

describe("taking a choice back", () => {
  it("taking a choice back undoes adding it, unless it was there already or replaced another", () => {
    const dossier = smallDossier();
    fc.assert(
      fc.property(anyFilter(dossier), anyChoice(dossier), (filter, [key, value]) => {
        const choice = { key, value };
        fc.pre(!isChosen(filter, choice) && (Array.isArray(filter[key]) || filter[key] === EMPTY_FILTER[key]));
        expect(isChosen(withChoice(filter, choice), choice)).toBe(true);
        expect(withoutChoice(withChoice(filter, choice), choice)).toEqual(filter);
      }),
    );
  });

  it("taking a choice back and adding it again changes nothing", () => {
    fc.assert(
      fc.property(anyFilter(smallDossier()), (filter) => {
        for (const choice of activeChoices(filter)) {
          expect(withChoice(withoutChoice(filter, choice), choice)).toEqual(filter);
        }
      }),
    );
  });

  it("taking a choice back one by one ends at the empty filter, apart from the minimum of shared propositions", () => {
    const filter = read("country=KR&country=RU&side=A1:agree&confidence=high&from=2023-08-08&unnamed=1&shared=3");
    const choices = activeChoices(filter);
    expect(choices.map(({ key, value }) => `${key} ${value}`)).toEqual([
      "country KR",
      "country RU",
      "side A1:agree",
      "confidence high",
      "from 2023-08-08",
      "unnamed 1",
    ]);
    expect(filterQuery(choices.reduce(withoutChoice, filter))).toBe("?shared=3");
  });

  it("taking a choice back takes back a whole kind and leaves the others", () => {
    expect(withoutKey(read("country=KR&country=RU&type=media"), "country")).toEqual(read("type=media"));
  });
});
