import { describe, expect, it } from "vitest";
import { hasCountryPage, originIndex } from "@/lib/views/origins/origin-index";
import { sideStrip } from "@/lib/views/origins/side-strip";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function rows(origin: "countries" | "institutions", query = "") {
  const { index, selection } = selected(smallDossier(), query);
  return originIndex({ index, selection }, origin);
}

describe("the countries from which commentators speak", () => {
  it("the countries from which commentators speak are listed with whoever speaks from there; two posts count in both, as in the filter", () => {
    // bob is at Moscow Daily (RU) and Seoul University (KR); ann, cho, eve and some-experts are in KR; dan's agency has
    // no country.
    const { rows: countries, basis } = rows("countries");
    expect(countries.map(({ id, label, commentators }) => [id, label, commentators])).toEqual([
      ["RU", "Russia", 1],
      ["KR", "South Korea", 5],
    ]);
    expect(basis).toBe("2 countries; 1 commentator of no single country not listed.");
  });

  it("the countries from which commentators speak count positions with a value only", () => {
    // ann holds A1 and D1, bob A1, cho A1, some-experts A1: five; a refusal and a dispute are none.
    expect(rows("countries").rows.map(({ positions }) => positions)).toEqual([1, 5]);
    expect(rows("countries", "voice=official").rows.map(({ id, commentators }) => [id, commentators])).toEqual([
      ["RU", 1],
      ["KR", 1],
    ]);
  });

  it("the countries from which commentators speak have a page where somebody speaks from there, by a first or a second post", () => {
    const { index } = selected(smallDossier());
    expect(["KR", "RU", "US"].map((code) => hasCountryPage(index, code))).toEqual([true, true, false]);
  });
});

describe("the institutions", () => {
  it("the institutions are listed with type and country, and without the placeholder for what is not stated", () => {
    const { rows: institutions, basis } = rows("institutions");
    expect(
      institutions.map(({ label, type, country, commentators }) => [label, type, country?.code, commentators]),
    ).toEqual([
      ["Moscow Daily", "Media", "RU", 1],
      ["Seoul University", "University", "KR", 4],
      ["World Agency", "International organisation", undefined, 1],
    ]);
    expect(basis).toBe("3 institutions; 1 commentator without a stated institution not listed.");
  });
});

describe("the sides of a country at a glance", () => {
  it("the sides of a country at a glance shows a split as such: lengths are shares of those who took a side", () => {
    const taken = [
      { propositionId: "A", side: "agree" },
      { propositionId: "A", side: "agree" },
      { propositionId: "A", side: "disagree" },
    ] as const;
    const { paths, silent, words } = sideStrip(smallDossier(), { propositions: ["A", "B"], taken });
    // Two of three of 9 upwards from 10, one of three downwards.
    expect(paths.agree).toBe("M0 4h5V10h-5z");
    expect(paths.disagree).toBe("M0 10h5v3h-5z");
    expect(silent).toBe("M8.5 10h0");
    expect(words).toBe("agree: 2, disagree: 1");
  });
});
