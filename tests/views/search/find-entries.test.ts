import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEntries, searchable } from "@/lib/views/search/find-entries";

const ENTRIES = [
  { name: "Arms go to Russia", also: "A1 North Korea delivers shells" },
  { name: "Thomas Shinkin (probably Thomas Cynkin)", also: "Thomas Cynkin; Thomas Shinkin" },
  { name: "Société générale", also: "" },
  { name: "Seoul University", also: "Russia programme" },
];

function names(query: string, limit = 10): string[] {
  return findEntries(searchable(ENTRIES), query, limit).map(({ name }) => name);
}

describe("going to something by the beginning of its words", () => {
  it("going to something by the beginning of its words finds both spellings of a name", () => {
    expect(names("shink")).toEqual(["Thomas Shinkin (probably Thomas Cynkin)"]);
    expect(names("cynkin thom")).toEqual(["Thomas Shinkin (probably Thomas Cynkin)"]);
  });

  it("going to something by the beginning of its words minds neither case nor diacritics", () => {
    expect(names("SOCIETE gen")).toEqual(["Société générale"]);
  });

  it("going to something by the beginning of its words finds the beginning of a word, not its middle", () => {
    expect(names("inkin")).toEqual([]);
  });

  it("going to something by the beginning of its words forgives a misspelt name, but only where nothing is spelt so", () => {
    expect(names("chynkin")).toEqual(["Thomas Shinkin (probably Thomas Cynkin)"]);
    expect(names("tomas shinkn")).toEqual(["Thomas Shinkin (probably Thomas Cynkin)"]);
    expect(names("russia")).not.toContain("Thomas Shinkin (probably Thomas Cynkin)");
  });

  it("going to something by the beginning of its words wants every word, in a name or beside it", () => {
    expect(names("arms shells")).toEqual(["Arms go to Russia"]);
    expect(names("arms seoul")).toEqual([]);
  });

  it("going to something by the beginning of its words puts what is called so before what is only about it", () => {
    expect(names("russia")).toEqual(["Arms go to Russia", "Seoul University"]);
    expect(findEntries(searchable(ENTRIES.toReversed()), "russia", 9).map(({ name }) => name)[0]).toBe(
      "Arms go to Russia",
    );
  });

  it("going to something by the beginning of its words shows everything without a word, and never more than asked for", () => {
    expect(names("  ")).toHaveLength(4);
    expect(names("", 2)).toEqual(["Arms go to Russia", "Thomas Shinkin (probably Thomas Cynkin)"]);
  });

  it.each([
    ["Lord Malloch-Brown", "mallochbrown", "malloch brown", "Maloch Brown"],
    ["Kim Jong Un", "Kim Jongun", "kim jong-un", "kim jong un"],
    ["Siobhán OʼBrien", "O'Brien", "obrien", "O’Brien"],
    ["ʿAbd al-Raḥmān", "'Abd al-Rahman", "abd alrahman", "rahman"],
    ["Kalaniʻōpuʻu Kekoa", "Kalaniopuu", "kalani'opu'u", "kalani"],
    ["Łukasz Żółć", "lukasz", "Zolc", "ŻÓŁĆ"],
    ["Söʻrén Ødegård", "odegard", "ØDEGARD", "sorén"],
    ["Михаил Горбачёв", "Горбачев", "горбачёв", "Горбачов"],
    ["安倍晋三", "安倍", "晋三", "安倍晋"],
  ])(
    "going to something by the beginning of its words finds %s however it is typed, with a slip in it too",
    (name, ...typed) => {
      const entries = searchable([
        { name, also: "" },
        { name: "Somebody Else", also: "" },
      ]);
      for (const query of typed) expect([query, findEntries(entries, query, 5)[0]?.name]).toEqual([query, name]);
    },
  );

  it("going to something by the beginning of its words never loses what it has found when a word is typed further and still fits", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENTRIES), fc.nat(6), (entry, length) => {
        const beginning = entry.name.slice(0, length);
        expect(names(beginning)).toContain(entry.name);
      }),
    );
  });
});
