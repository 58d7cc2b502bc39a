import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doNotClaim } from "@/lib/findings/do-not-claim";
import { figureFinding } from "@/lib/findings/figure-finding";
import { findings } from "@/lib/findings/findings";
import type { NoVerdict } from "@/lib/findings/no-verdict";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { pairCounts } from "@/lib/selection/selection-pairs";
import { codingSummary } from "@/lib/views/coding/coding-summary";
import { changesView } from "@/lib/views/groups/sensitivity-view";
import { sharedView } from "@/lib/views/publishing/share-image-view";
import { anyFilter } from "@/tests/support/dossiers/any-filter";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { dividesWrongly, namedOnly } from "@/tests/support/dossiers/worded";
import { aBriefing, NOW, PERMALINK } from "@/tests/support/files/briefings";

const SPEECH = builtInDossier();
const VOTES = builtInDossier("unga-2019-arms");
const FIGURES = ["matrix", "camps", "split", "agreement", "network", "tree", "map", "two-mode"];
const REFUSALS: readonly NoVerdict[] = ["none", "under-way", "under-way-when-frozen"];

type Sayer = ReturnType<typeof selected>;

/** Everything that views say in sentences of a selection, tables and the names of groups apart. */
function saidOf({ index, selection }: Sayer): string[] {
  const sidesByProposition = selectionSides({ index, selection });
  const pairs = pairCounts(selection);
  const given = { index, selection, sidesByProposition, pairs };
  const cautions = [
    ...REFUSALS.flatMap((noVerdict) => doNotClaim({ ...given, grouping: null, noVerdict })),
    ...(["too-little-data", "no-structure", "tentative", "clear"] as const).flatMap((verdict) =>
      doNotClaim({ ...given, grouping: { verdict, reasons: [] } }),
    ),
  ];
  const figures = FIGURES.flatMap((name) =>
    [null, ...selection.propositions.map(({ id }) => id)].map(
      (propositionId) => figureFinding({ name, propositionId, index, selection, grouping: null })?.title ?? "",
    ),
  );
  const shared = sharedView({ index, selection }, { now: NOW, permalink: PERMALINK });
  return [
    ...findings({ index, selection }, sidesByProposition).flatMap(({ text, basis }) => [text, basis]),
    ...sidesByProposition.map(({ sentence }) => sentence),
    ...cautions.map(({ claim, because }) => `Do not claim ${claim}: ${because}.`),
    ...figures,
    shared.image.finding,
    shared.image.basis,
    ...codingSummary(index).sentences,
  ];
}

function complaints(said: readonly string[], { index, selection }: Sayer): string[] {
  const sidesByProposition = selectionSides({ index, selection });
  return said.flatMap((sentence) => {
    const named = namedOnly(sentence, index.dossier);
    const divides = dividesWrongly(sentence, index.dossier, sidesByProposition);
    return named.length > 0 || divides ? [`${named.join(", ")}${divides ? " divide" : ""}: ${sentence}`] : [];
  });
}

describe("what is told apart from a sentence that words its proposition", () => {
  it.each([
    ["a label in quotation marks", "On “Arms go to Russia” 5 agree.", ["A1"]],
    ["a code", "The coders hardly agree on A1 and C3.", ["A1", "C3"]],
    [
      "a label that another wording does not excuse",
      "Arms go to Russia, and Beijing welcomes the rapprochement between Russia and North Korea.",
      ["A1"],
    ],
  ])("what is told apart from a sentence that words its proposition is %s", (_what, sentence, ids) => {
    expect(namedOnly(sentence, SPEECH)).toEqual(ids);
  });

  it("what is told apart from a sentence that words its proposition is no code or label beside its own claim, no title, and no code inside an id", () => {
    const claim = SPEECH.propositions.find(({ id }) => id === "A1")?.claim;
    expect(namedOnly(`Five of six say that ${claim} (A1; Arms go to Russia).`, SPEECH)).toEqual([]);
    expect(namedOnly("On Arms transfers there is no position; see q-A1-3.", SPEECH)).toEqual([]);
  });

  it("what is told apart from a sentence that words its proposition is division where the smaller side is too small for it", () => {
    const { index, selection } = selected(VOTES);
    const sidesByProposition = selectionSides({ index, selection });
    const claimOf = (id: string) => VOTES.propositions.find((proposition) => proposition.id === id)?.claim;
    // N1: one of 179 who took a side voted against; N4: 50 of 168 did, which is more than one in five.
    expect(dividesWrongly(`States divide over ${claimOf("N1")}.`, VOTES, sidesByProposition)).toBe(true);
    expect(dividesWrongly(`States divide over ${claimOf("N4")}.`, VOTES, sidesByProposition)).toBe(false);
    expect(dividesWrongly(`178 states voted for ${claimOf("N1")}.`, VOTES, sidesByProposition)).toBe(false);
  });
});

describe.each([
  ["speech", SPEECH, 25],
  ["votes", VOTES, 6],
] as const)("under any filter of the dossier of %s", (_name, dossier, numRuns) => {
  it("no finding, caution, picture of a link or headline of a figure names a proposition by code or label alone", () => {
    fc.assert(
      fc.property(anyFilter(dossier), (filter) => {
        const sayer = selected(dossier, filter);
        expect(complaints(saidOf(sayer), sayer)).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe.each([
  ["speech", SPEECH],
  ["votes", VOTES],
] as const)("of the dossier of %s", (name, dossier) => {
  it("no line about what would change the picture does", () => {
    const { index } = selected(dossier);
    const unchanged = { verdict: "clear", verdictChanged: true, adjustedRand: 1, moved: [] } as const;
    const [commentator, coder] = [dossier.commentators[0]?.id ?? "", dossier.coders[0]?.id ?? ""];
    const changes = dossier.propositions.flatMap(({ id }) => [
      { leftOut: { kind: "proposition", propositionId: id } as const, ...unchanged },
      {
        leftOut: { kind: "coding", commentatorId: commentator, propositionId: id, coderId: coder } as const,
        ...unchanged,
      },
    ]);
    const { sentence, note, rows } = changesView(index, { full: { verdict: "clear", groups: [] }, changes });
    const said = [sentence, note, ...rows.map(({ title, words }) => `${title}: ${words}`)];
    expect(said.flatMap((line) => namedOnly(line, dossier))).toEqual([]);
  });

  it("no sentence of a proposed briefing does", () => {
    const made = aBriefing(dossier);
    const said = made.briefing.blocks.flatMap(({ sentences, short, onSlide }) =>
      [...sentences, ...(short ?? []), ...(onSlide ?? [])].map(({ text }) => text),
    );
    expect(said.length).toBeGreaterThan(name === "votes" ? 5 : 20);
    expect(complaints(said, made)).toEqual([]);
  });
});
