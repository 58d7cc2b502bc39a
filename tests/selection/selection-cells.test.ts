import { describe, expect, it } from "vitest";
import { compareSelections } from "@/lib/analysis/two-sample/compare-selections";
import type { Dossier } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { parseFilter } from "@/lib/filters/filter";
import { viewUnder } from "@/lib/selection/open-view";
import { type Period, periodPositions } from "@/lib/selection/period-positions";
import { DEFAULT_SEED } from "@/lib/selection/selection-analysis";
import { selectionCells } from "@/lib/selection/selection-cells";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  anAffiliation,
  anInstitution,
  anIssue,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/dossiers/factories";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function compared(dossier: Dossier, a: string, b: string) {
  const index = indexDossier(dossier);
  const selectionOf = (query: string) => viewUnder(index, parseFilter(new URLSearchParams(query))).selection;
  return selectionCells(index, { a: selectionOf(a), b: selectionOf(b) });
}

const clustersOf = (cells: readonly { readonly cluster: string }[]) => [
  ...new Set(cells.map(({ cluster }) => cluster)),
];

describe("the cells of two selections", () => {
  it("the cells of two selections hold each value that counts in one of them, for the voice of an institution", () => {
    // Moscow Daily's bob against Seoul University's ann and cho; dan, an organisation, is in neither country.
    const { unit, a, b, leftOut } = compared(smallDossier(), "voice=official", "voice=expert");
    expect(unit).toBe("institution");
    expect(a).toEqual([{ cluster: "institution moscow-daily", commentatorId: "bob", propositionId: "A1", value: -1 }]);
    expect(clustersOf(b)).toEqual(["institution seoul-university"]);
    expect(b.map(({ commentatorId, propositionId, value }) => [commentatorId, propositionId, value])).toEqual([
      ["ann", "A1", 2],
      ["ann", "D1", -1],
      ["cho", "A1", 1],
    ]);
    expect(leftOut).toEqual([]);
  });

  it("the cells of two selections let an organisation speak for itself, and leave unnamed groups out", () => {
    const { a } = compared(smallDossier(), "voice=media", "voice=expert");
    expect(clustersOf(a)).toEqual(["commentator dan"]);
    const { b } = compared(smallDossier(), "voice=media", "");
    expect(clustersOf(b)).not.toContain("commentator some-experts");
  });

  it("the cells of two selections leave out what counts in both, and list it", () => {
    // Bob belongs to Seoul University too: he is in both countries.
    const { a, b, leftOut } = compared(smallDossier(), "country=RU", "country=KR");
    expect(leftOut.map(({ commentatorId, propositionId }) => `${commentatorId} ${propositionId}`)).toEqual(["bob A1"]);
    expect([...a, ...b].some(({ commentatorId }) => commentatorId === "bob")).toBe(false);
  });

  it("the cells of two selections count people alone where one institution makes a selection, and only there", () => {
    const { unit, b } = compared(smallDossier(), "institution=moscow-daily", "institution=seoul-university");
    expect(unit).toBe("commentator");
    expect(clustersOf(b)).toEqual(["commentator ann", "commentator cho"]);
    // Against all officials: bob is not of the institution's making.
    const officials = compared(smallDossier(), "institution=seoul-university&voice=expert", "voice=official");
    expect(clustersOf(officials.a)).toEqual(["commentator ann", "commentator cho"]);
    expect(clustersOf(officials.b)).toEqual(["institution moscow-daily"]);
    expect(officials.unit).toBe("commentator");
  });

  it("the cells of two selections keep institutions where several are chosen, or the same one for both", () => {
    const several = "institution=seoul-university&institution=moscow-daily";
    for (const [a, b] of [
      [`voice=expert&${several}`, "voice=official"],
      ["voice=expert&institution=seoul-university", "voice=official&institution=seoul-university"],
      [`voice=expert&${several}`, "voice=official&institution=moscow-daily&institution=seoul-university"],
    ]) {
      const found = compared(smallDossier(), a ?? "", b ?? "");
      expect(found.unit).toBe("institution");
      expect(clustersOf(found.a)).toEqual(["institution seoul-university"]);
    }
  });

  it("the cells of two selections leave out a proposition by whose sides a selection was chosen", () => {
    // Ann, cho and bob hold A1; those who agree with it differ there from those who do not, whatever they say besides.
    const { a, b, chosenBy } = compared(smallDossier(), "side=A1:agree", "side=A1:disagree");
    expect(chosenBy).toEqual(["A1"]);
    expect([...a, ...b].map(({ propositionId }) => propositionId)).toEqual(["D1"]);
  });

  it("the cells of two selections take the institution of the time at which something was said", () => {
    const { a } = compared(moved(), "voice=expert", "voice=media");
    expect(a.map(({ propositionId, cluster }) => [propositionId, cluster])).toEqual([
      ["A1", "institution ministry"],
      ["A2", "institution college"],
    ]);
  });
});

describe("the cells of two periods", () => {
  it("the cells of two periods keep two dated readings of one cell, and leave out a position that counts in both", () => {
    // A1: −2 as of July, +1 as of October; A2: one undated reading, handed in for both.
    const index = indexDossier(changed());
    const whole = viewUnder(index, parseFilter(new URLSearchParams())).selection;
    const undated = index.positions.filter(({ propositionId }) => propositionId === "A2");
    const within = (period: Period) =>
      periodPositions(index, period).positions.filter(({ propositionId }) => propositionId === "A1");
    const { a, b, leftOut } = selectionCells(index, {
      a: { ...whole, positions: [...within({ from: null, to: "2023-09-12" }), ...undated] },
      b: { ...whole, positions: [...within({ from: "2023-09-13", to: null }), ...undated] },
    });
    expect(a.map(({ propositionId, value }) => [propositionId, value])).toEqual([["A1", -2]]);
    expect(b.map(({ propositionId, value }) => [propositionId, value])).toEqual([["A1", 1]]);
    expect(leftOut.map(({ propositionId }) => propositionId)).toEqual(["A2"]);
  });
});

it("what counts in both changes nothing: members of both unions may as well be missing", () => {
  const index = indexDossier(builtInDossier("unga-2019-arms"));
  const members = viewUnder(index, parseFilter(new URLSearchParams("institution=european-union"))).selection;
  const allies = viewUnder(index, parseFilter(new URLSearchParams("institution=nato"))).selection;
  const inBoth = new Set(
    members.commentators.map(({ id }) => id).filter((id) => allies.commentators.some((one) => one.id === id)),
  );
  const without = (selection: typeof members) => ({
    ...selection,
    commentators: selection.commentators.filter(({ id }) => !inBoth.has(id)),
  });
  const { a, b } = selectionCells(index, { a: members, b: allies });
  const rest = selectionCells(index, { a: without(members), b: without(allies) });
  expect({ a, b }).toEqual({ a: rest.a, b: rest.b });
  expect(inBoth.size).toBe(22);
});

it("naming every institution in the filter of a page does not turn colleagues into voices of their own", () => {
  // 9 voices of officials against 12 of experts: none found; counted one by one they are perhaps different.
  const dossier = builtInDossier();
  const every = dossier.institutions.map(({ id }) => `institution=${id}`).join("&");
  const cells = compared(dossier, `voice=official&${every}`, `voice=expert&${every}`);
  const plain = compared(dossier, "voice=official", "voice=expert");
  expect({ unit: cells.unit, a: cells.a, b: cells.b }).toEqual({ unit: "institution", a: plain.a, b: plain.b });
  expect(compareSelections(cells, { seed: DEFAULT_SEED })).toMatchObject({
    verdict: "none-found",
    basis: { a: { clusters: 9 }, b: { clusters: 12 } },
  });
});

/** Ann changed on A1 between July and October, and said A2 on no known day. */
function changed(): Dossier {
  const coding = (propositionId: string, value: -2 | 1, asOf: string | null) =>
    aCoding({ commentatorId: "ann", propositionId, coderId: "reader", value, asOf, evidence: [] });
  const { codings: _, ...rest } = moved();
  return aDossier({
    ...rest,
    codings: [coding("A1", -2, "2023-07-01"), coding("A1", 1, "2023-10-01"), coding("A2", 1, null)],
  });
}

/** Ann, at a ministry until 2020 and at a college from 2021, said A1 in 2019 and A2 in 2022. */
function moved(): Dossier {
  const said = (id: string, statedOn: string) => aQuotation({ id, commentatorId: "ann", sourceId: "s1", statedOn });
  const coding = (propositionId: string, quotation: string) =>
    aCoding({ commentatorId: "ann", propositionId, coderId: "reader", value: 1, evidence: [quotation] });
  return aDossier({
    id: "moved",
    issues: [anIssue({ id: "arms", title: "Arms", order: 1 })],
    propositions: [
      aProposition({ id: "A1", issueId: "arms", order: 1 }),
      aProposition({ id: "A2", issueId: "arms", order: 2 }),
    ],
    institutions: [
      anInstitution({ id: "ministry", name: "Ministry", type: "government", country: "KR" }),
      anInstitution({ id: "college", name: "College", type: "university", country: "KR" }),
    ],
    commentators: [aCommentator({ id: "ann", name: "Ann", voice: "expert" })],
    affiliations: [
      anAffiliation({ commentatorId: "ann", institutionId: "college", since: "2021" }),
      anAffiliation({ commentatorId: "ann", institutionId: "ministry", primary: false, until: "2020" }),
    ],
    sources: [aSource({ id: "s1", title: "Report" })],
    quotations: [said("q1", "2019-05-01"), said("q2", "2022-05-01")],
    coders: [aCoder({ id: "reader", title: "Reader" })],
    codings: [coding("A1", "q1"), coding("A2", "q2")],
  });
}
