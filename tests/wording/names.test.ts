import { describe, expect, it } from "vitest";
import { fullName, longDate, nameCommentator, propositionLabel, shownName, sourceLine } from "@/lib/wording/names";
import { aCommentator, aProposition, aSource } from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const named = (namesInSources: string | null, nameConfidence: "as-spelt" | "high" | "medium" | "low" | null) =>
  shownName(aCommentator({ name: "Thomas Cynkin", namesInSources, nameConfidence }));
const { index } = selected(smallDossier());

describe("the name that is shown", () => {
  it("the name that is shown is the standard name where it is as spelt or of high confidence", () => {
    expect(named("Thomas Shinkin", "as-spelt")).toEqual({ name: "Thomas Cynkin", probably: null });
    expect(named("Thomas Shinkin; Shinkin", "high")).toEqual({ name: "Thomas Cynkin", probably: null });
    expect(named("Thomas Shinkin", null)).toEqual({ name: "Thomas Cynkin", probably: null });
  });

  it("the name that is shown is the name as first spelt where the correction is of medium or low confidence", () => {
    expect(named("Thomas Shinkin; Shinkin", "medium")).toEqual({ name: "Thomas Shinkin", probably: "Thomas Cynkin" });
    expect(named("Thomas Shinkin", "low")).toEqual({ name: "Thomas Shinkin", probably: "Thomas Cynkin" });
  });

  it("the name that is shown is never followed by itself", () => {
    expect(named("Thomas Cynkin; Cynkin", "low")).toEqual({ name: "Thomas Cynkin", probably: null });
    expect(named(null, "low")).toEqual({ name: "Thomas Cynkin", probably: null });
  });

  it("the name that is shown reads as one in running text", () => {
    expect(fullName(named("Thomas Shinkin", "medium"))).toBe("Thomas Shinkin (probably Thomas Cynkin)");
    expect(fullName(named(null, "high"))).toBe("Thomas Cynkin");
  });
});

describe("a named commentator", () => {
  it("a named commentator stands with its primary institution and country", () => {
    const bob = index.commentators.get("bob");
    expect(bob && nameCommentator(index, bob)).toMatchObject({
      institution: "Moscow Daily",
      country: "Russia",
      comparable: true,
    });
  });

  it("a named commentator has no institution where its type is not stated, and no country where none is stated", () => {
    const group = index.commentators.get("some-experts");
    const dan = index.commentators.get("dan");
    expect(group && nameCommentator(index, group)).toMatchObject({ institution: null, comparable: false });
    expect(dan && nameCommentator(index, dan).country).toBeNull();
  });
});

describe("other names", () => {
  it("other names take the wording of a proposition where it has no label", () => {
    expect(propositionLabel(aProposition({ label: "Short", text: "Long." }))).toBe("Short");
    expect(propositionLabel(aProposition({ label: null, text: "Long." }))).toBe("Long.");
  });

  it("other names put author, title, container and day into the line of a source, as far as there are any", () => {
    const source = aSource({ title: "T", authorId: "bob", containerTitle: "C", issued: "2023-10-11" });
    expect(sourceLine(index, source)).toBe("Bob, T, C, 11 October 2023");
    expect(sourceLine(index, aSource({ title: "T", issued: null }))).toBe("T");
  });

  it("other names write a date as far as it is known", () => {
    expect(longDate("2023-08-08")).toBe("8 August 2023");
    expect(longDate("2022-08")).toBe("August 2022");
    for (const date of ["2022", "spring 2022", "2022-13-01"]) expect(longDate(date)).toBe(date);
  });
});
