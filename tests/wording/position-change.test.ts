import { describe, expect, it } from "vitest";
import type { Coding, Dossier } from "@/lib/domain/dossier";
import { derivePositions } from "@/lib/domain/position";
import { changeSentence } from "@/lib/wording/position-change";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import { aCoder, aCoding, aCommentator, aDossier, aProposition } from "@/tests/support/dossiers/factories";

const phrase = (words: string) => ({ singular: words, plural: words, alone: words });
const VOTES = {
  commentator: { singular: "state", plural: "states" },
  scale: { [-1]: phrase("voted against"), 0: phrase("abstained"), 1: phrase("voted for") },
};

/** The sentence of one commentator on A1. */
function sentenceOf(dossier: Dossier, commentatorId = "ann"): string | null {
  const position = derivePositions(dossier).find(
    (one) => one.commentatorId === commentatorId && one.propositionId === "A1",
  );
  if (!position) throw new Error(`${commentatorId} has no position`);
  return changeSentence(dossier, position);
}

/** One commentator on A1, read so by one coder, besides an adjudicator. */
function readAs(codings: readonly Partial<Coding>[], given: Partial<Dossier> = {}): Dossier {
  return aDossier({
    commentators: [aCommentator({ id: "ann" })],
    propositions: [aProposition({ id: "A1" })],
    coders: [aCoder({ id: "reader-a" }), aCoder({ id: "judge", kind: "adjudication", scope: "differences" })],
    codings: codings.map((coding) => aCoding({ commentatorId: "ann", propositionId: "A1", ...coding })),
    ...given,
  });
}

describe("changeSentence", () => {
  it.each([
    ["ann", "Agreed in 2019, disagreed on 3 February 2020; neutral since May 2022."],
    ["bob", "Strongly disagreed in 2018; agrees since 2021."],
    ["cho", "Declined to say in 2020; strongly agrees since 10 August 2023."],
  ])("changeSentence tells each reading with its date, the last one as what holds: %s", (commentatorId, sentence) => {
    expect(sentenceOf(changedDossier(), commentatorId)).toBe(sentence);
  });

  it("changeSentence is none where nothing was replaced, also where a cell is unresolved", () => {
    for (const id of ["dan", "eve", "gil"]) expect(sentenceOf(changedDossier(), id)).toBeNull();
  });

  it("changeSentence tells once what was read twice", () => {
    const again = [{ asOf: "2018", value: -1 as const }, { asOf: "2019" }, { asOf: "2021" }, { asOf: "2023" }];
    expect(sentenceOf(readAs(again))).toBe("Disagreed in 2018; agrees since 2019.");
    expect(sentenceOf(readAs(again.slice(1)))).toBe("Agrees since 2019.");
    expect(sentenceOf(readAs([...again.slice(0, 3), { asOf: "2024", value: 0 }]))).toBe(
      "Disagreed in 2018, agreed in 2019 and in 2021; neutral since 2024.",
    );
  });

  it("changeSentence says what is left open, and claims no date that nobody knows", () => {
    const mixed = { status: "mixed" as const, value: null, confidence: null };
    expect(sentenceOf(readAs([{ asOf: "2019" }, { asOf: "2021", ...mixed }]))).toBe(
      "Agreed in 2019; now both agreement and disagreement found, to be adjudicated.",
    );
    expect(sentenceOf(readAs([{ asOf: "2019" }, { asOf: "2023" }, { asOf: "2023-08", value: -1 }]))).toBe(
      "Agreed in 2019; now found on more than one side, and the dates do not say which came last.",
    );
    expect(
      sentenceOf(
        readAs([
          { asOf: "2019", ...mixed },
          { asOf: "2021", value: 0 },
        ]),
      ),
    ).toBe("Was found on both sides in 2019; neutral since 2021.");
    expect(sentenceOf(readAs([{ asOf: "2019" }, { asOf: "2021", value: -1 }, { coderId: "judge", value: 0 }]))).toBe(
      "Agreed in 2019; now neutral.",
    );
  });

  it("changeSentence gives the word to an adjudication of an earlier date", () => {
    const settled = [
      { asOf: "2019" },
      { coderId: "judge", asOf: "2019", value: 2 as const },
      { asOf: "2021", value: -1 as const },
    ];
    expect(sentenceOf(readAs(settled))).toBe("Strongly agreed in 2019; disagrees since 2021.");
  });

  it("changeSentence uses the verbs of a dossier, which tell of events", () => {
    const votes = [
      { asOf: "2018-12-05", value: 1 as const },
      { asOf: "2019", value: -1 as const },
    ];
    expect(sentenceOf(readAs(votes, { wording: VOTES }))).toBe("Voted for on 5 December 2018; voted against in 2019.");
  });
});
