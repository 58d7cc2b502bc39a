import { describe, expect, it } from "vitest";
import { coverage } from "@/lib/analysis/reliability/coverage";
import type { Commentator } from "@/lib/domain/dossier";
import { aPosition } from "@/tests/support/matrices/a-position";

const person = (id: string, country: string | null, voice: Commentator["voice"] = "expert") => ({ id, country, voice });
const dossier = {
  issues: [
    { id: "china", order: 2 },
    { id: "arms", order: 1 },
  ],
  propositions: [
    { id: "a1", issueId: "arms" },
    { id: "a2", issueId: "arms" },
    { id: "c1", issueId: "china" },
  ],
  commentators: [
    person("ann", "US"),
    person("bob", "US"),
    person("cat", "KR", "media"),
    person("dan", null, "official"),
  ],
  institutions: [
    { id: "uni", type: "university" as const },
    { id: "daily", type: "media" as const },
  ],
  affiliations: [
    { commentatorId: "ann", institutionId: "uni", primary: true },
    { commentatorId: "bob", institutionId: "uni", primary: true },
    { commentatorId: "bob", institutionId: "daily", primary: false },
    { commentatorId: "cat", institutionId: "daily", primary: true },
  ],
  positions: [
    aPosition({ commentatorId: "ann", propositionId: "a1" }),
    aPosition({ commentatorId: "ann", propositionId: "a2", value: 0 }),
    aPosition({ commentatorId: "bob", propositionId: "a1" }),
    aPosition({ commentatorId: "cat", propositionId: "a1" }),
    aPosition({ commentatorId: "cat", propositionId: "c1", state: "declined", value: null, confidence: null }),
    aPosition({ commentatorId: "dan", propositionId: "c1" }),
  ],
};

describe("coverage", () => {
  const result = coverage(dossier);

  it("coverage counts filled cells of all cells; a neutral value fills one, a refusal does not", () => {
    expect(result.all).toEqual({ key: null, commentators: 4, propositions: 3, filled: 5, cells: 12 });
  });

  it("coverage counts by issue in dossier order", () => {
    expect(result.byIssue).toEqual([
      { key: "arms", commentators: 4, propositions: 2, filled: 4, cells: 8 },
      { key: "china", commentators: 4, propositions: 1, filled: 1, cells: 4 },
    ]);
  });

  it("coverage counts by country, institution type and voice, what is not stated last", () => {
    const brief = (shares: typeof result.byVoice) => shares.map(({ key, filled, cells }) => [key, filled, cells]);
    expect(brief(result.byCountry)).toEqual([
      ["US", 3, 6],
      ["KR", 1, 3],
      [null, 1, 3],
    ]);
    expect(brief(result.byInstitutionType)).toEqual([
      ["university", 3, 6],
      ["media", 1, 3],
      [null, 1, 3],
    ]);
    expect(brief(result.byVoice)).toEqual([
      ["expert", 3, 6],
      ["media", 1, 3],
      ["official", 1, 3],
    ]);
  });

  it("coverage names countries and types with fewer than two commentators on an issue", () => {
    expect(
      result.gaps.map(({ issueId, facet, key, voices: commentatorCount, commentators }) => [
        issueId,
        facet,
        key,
        commentatorCount,
        commentators,
      ]),
    ).toEqual([
      ["arms", "country", "KR", 1, 1],
      ["arms", "institution-type", "media", 1, 1],
      ["china", "country", "US", 0, 2],
      ["china", "country", "KR", 0, 1],
      ["china", "institution-type", "university", 0, 2],
      ["china", "institution-type", "media", 0, 1],
    ]);
  });

  it("coverage finds nobody missing where the kind of institution is not stated, or where nothing is asked", () => {
    const unstated = coverage({
      ...dossier,
      institutions: dossier.institutions.map((one) =>
        one.id === "daily" ? { ...one, type: "unspecified" as const } : one,
      ),
      propositions: dossier.propositions.filter(({ issueId }) => issueId === "arms"),
    });
    expect(unstated.gaps.map(({ issueId, key }) => [issueId, key])).toEqual([["arms", "KR"]]);
    // Cat at the daily and Dan without affiliation are one row, not two with the same name.
    expect(unstated.byInstitutionType.map(({ key, commentators }) => [key, commentators])).toEqual([
      ["university", 2],
      [null, 2],
    ]);
  });

  it("coverage leaves out positions on propositions or by people that a filter removed", () => {
    const filtered = coverage({
      ...dossier,
      commentators: [person("ann", "US")],
      propositions: [{ id: "a1", issueId: "arms" }],
    });
    expect(filtered.all).toMatchObject({ filled: 1, cells: 1 });
  });

  it("coverage is all zeros for an empty dossier", () => {
    const nothing = coverage({
      issues: [],
      propositions: [],
      commentators: [],
      affiliations: [],
      institutions: [],
      positions: [],
    });
    expect(nothing.all).toEqual({ key: null, commentators: 0, propositions: 0, filled: 0, cells: 0 });
    expect(nothing.gaps).toEqual([]);
  });
});
