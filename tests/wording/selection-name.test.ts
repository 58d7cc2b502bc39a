import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { askedSelections } from "@/lib/filters/asked-selections";
import { comparisonTitle, selectionName } from "@/lib/wording/selection-name";
import { anInstitution, aSource } from "@/tests/support/dossiers/factories";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const small = smallDossier();
const index = indexDossier({
  ...small,
  institutions: [...small.institutions, anInstitution({ id: "union", name: "Press Union", country: "US" })],
  sources: [...small.sources, aSource({ id: "s3", title: "Third report" })],
});

function named(text: string) {
  const [one] = askedSelections({ a: text }, index.dossier).asked;
  if (!one) throw new Error(`“${text}” is no selection.`);
  return selectionName(index, one);
}

describe("the name of a selection", () => {
  it("is what it chooses, with the article that a sentence needs", () => {
    expect(named("country=US")).toEqual({ label: "United States", phrase: "the United States" });
    expect(named("country=KR")).toEqual({ label: "South Korea", phrase: "South Korea" });
    expect(named("country=KR&country=RU").phrase).toBe("South Korea or Russia");
    expect(named("country=none").phrase).toBe("no stated country");
    expect(named("institution=union").phrase).toBe("the Press Union");
    expect(named("voice=official").phrase).toBe("officials");
    expect(named("rest")).toEqual({ label: "The rest", phrase: "the rest" });
  });

  it("is said of several choices in one phrase, who before how and when", () => {
    expect(named("voice=expert&country=KR&type=university").phrase).toBe("experts from universities in South Korea");
    expect(named("country=KR&confidence=high&source=s1").phrase).toBe(
      "South Korea, with high confidence, in “First report”",
    );
    expect(named("side=A1:agree").phrase).toBe("who agree: Arms go");
  });

  it("says a period by the day on which the other one begins", () => {
    expect(named("to=2023-09-12").label).toBe("Before 13 September 2023");
    expect(named("from=2023-09-13").label).toBe("From 13 September 2023 on");
    expect(named("country=KR&from=2023-08-01&to=2023-08-31").phrase).toBe(
      "South Korea, from 1 August 2023 to 31 August 2023",
    );
  });

  it("is the user's where she gave one", () => {
    expect(named("country=US&name=Washington")).toEqual({ label: "Washington", phrase: "Washington" });
  });

  it("stands with the others in the title of a comparison", () => {
    const { asked } = askedSelections({ a: "country=US", b: "rest" }, index.dossier);
    expect(comparisonTitle(index, asked)).toBe("The United States and the rest, side by side");
  });
});
