import { describe, expect, it } from "vitest";
import { askedSelections, filterOfSelection, selectionText } from "@/lib/filters/asked-selections";
import { filterQuery, parseFilter } from "@/lib/filters/filter";
import { divideFilter, isWholeDossier } from "@/lib/filters/selection-choices";
import { strictSelections } from "@/lib/filters/strict-selections";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const dossier = smallDossier();
const filter = (query: string) => parseFilter(new URLSearchParams(query));
const asked = (state: Record<string, string>) => askedSelections(state, dossier);
const texts = (state: Record<string, string>) => asked(state).asked.map((one) => selectionText(one));

describe("the selections of an address", () => {
  it("are written as a filter is, and equal ones are written alike", () => {
    expect(texts({ a: "country=RU&country=KR", b: "country=KR&country=RU" })).toEqual([
      "country=KR&country=RU",
      "country=KR&country=RU",
    ]);
  });

  it("may be the rest, once, and may have a name that stays in the address", () => {
    const { asked: both } = asked({ a: "rest&name=All  the others ", b: "rest", c: "voice=expert&name=Experts" });
    expect(both.map(({ key, isRest, givenName }) => [key, isRest, givenName])).toEqual([
      ["a", true, "All the others"],
      ["c", false, "Experts"],
    ]);
    expect(both.map((one) => selectionText(one))).toEqual(["rest&name=All+the+others", "voice=expert&name=Experts"]);
  });

  it("name what the dossier does not have and leave it out", () => {
    const { asked: left, unknown } = asked({ a: "country=ZZ&voice=expert", b: "" });
    expect(unknown).toEqual([{ key: "country", value: "ZZ" }]);
    // Without its country it would be the experts of the whole world.
    expect(left).toEqual([]);
    expect(texts({ a: "country=ZZ&country=KR" })).toEqual(["country=KR"]);
  });

  it("that are misspelt, or state what holds for the whole page, are no selection of everybody", () => {
    for (const text of ["contry=KR", "role=expert", "__proto__", "issue=arms", "unnamed=1", "from=garbage"]) {
      const { asked: left, unknown } = asked({ a: text });
      expect(left).toEqual([]);
      expect(unknown.map(({ key }) => key)).toEqual(["selection"]);
    }
    expect(texts({ a: "name=All of them" })).toEqual(["name=All+of+them"]);
  });

  it("carry no letters in their names that would turn a sentence round", () => {
    expect(texts({ a: `voice=expert&name=${encodeURIComponent("A\u202Eb\u0007c")}` })).toEqual([
      "voice=expert&name=A+b+c",
    ]);
  });

  it("replace the choices of the page of the same kind and keep all others", () => {
    const [a] = asked({ a: "country=KR&from=2023-09-13" }).asked;
    if (!a) throw new Error("The selection was not read.");
    const page = filter("country=US&confidence=high&to=2023-10-01&unnamed=1");
    expect(filterQuery(filterOfSelection(page, a))).toBe(
      filterQuery(filter("country=KR&confidence=high&from=2023-09-13&unnamed=1")),
    );
  });

  it("of programs are refused with a sentence where a page would leave something out", () => {
    const why = (state: Record<string, string>) => strictSelections(state, dossier).problem;
    expect(why({ a: "country=KR", b: "rest" })).toBeNull();
    expect(why({ a: "country=KR" })).toContain("takes two to 4 selections");
    expect(why({ a: "country=KR", b: "country=ZZ" })).toBe("Of the selection “b”: This dossier has no country “ZZ”.");
    expect(why({ a: "country=KR", b: "nation=KR" })).toContain("There is no parameter “nation”");
    expect(why({ a: "rest&country=KR", b: "country=KR" })).toContain("takes no filter");
    expect(why({ a: "country=KR", b: "rest", c: "rest" })).toContain("can be given once");
    expect(why({ a: "evidence=direct", b: "rest" })).toContain("“evidence=direct” leaves nobody out");
    expect(why({ a: "country=KR&issue=arms", b: "rest" })).toContain("“issue” holds for all selections alike");
  });
});

describe("a filter divided for a comparison", () => {
  it("gives who speaks, from where and when to the selection, and leaves the rest to the page", () => {
    const { own, page } = divideFilter(filter("country=KR&issue=arms&confidence=high&from=2023-09-13"));
    expect(filterQuery(own)).toBe(filterQuery(filter("country=KR&from=2023-09-13")));
    expect(filterQuery(page)).toBe(filterQuery(filter("issue=arms&confidence=high")));
  });

  it("has nothing to compare where only issue or confidence is chosen", () => {
    expect(isWholeDossier(filter("issue=arms&confidence=high&unnamed=1"))).toBe(true);
    expect(isWholeDossier(filter("voice=expert"))).toBe(false);
  });
});
