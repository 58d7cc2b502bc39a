import { describe, expect, it } from "vitest";
import { sidesOfPropositions } from "@/lib/selection/proposition-sides";
import { facingQuotations } from "@/lib/views/commentators/facing-quotations";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function facing(query = "") {
  const { index, selection } = selected(smallDossier(), query);
  const proposition = index.propositions.get("A1");
  if (!proposition) throw new Error("no A1");
  return facingQuotations({ index, selection }, sidesOfPropositions({ index, selection }, proposition));
}

describe("the words of each side", () => {
  it("the words of each side are the decisive ones of each commentator, and how many more there are", () => {
    const { agree, disagree, neutral } = facing();
    expect(agree.shown.map(({ commentator, quotation, more }) => [commentator.id, quotation?.id, more])).toEqual([
      ["ann", "q-ann-1", 1],
      ["cho", "q-cho-1", 0],
      ["some-experts", "q-some-experts-1", 0],
    ]);
    expect(disagree.shown.map(({ quotation }) => quotation?.exact)).toEqual(["I doubt that arms go."]);
    expect(neutral.shown.map(({ commentator }) => commentator.id)).toEqual(["dan"]);
  });

  it("the words of each side say which commentators the sides count apart", () => {
    expect(facing().agree.shown.map(({ apart }) => apart)).toEqual([false, false, true]);
    expect(facing("unnamed=1").agree.shown.map(({ apart }) => apart)).toEqual([false, false, false]);
  });
});

describe("the words of a large side", () => {
  // 60 commentators who say nearly the same on P1, the first in five that are common ground: far more than twelve
  // agree.
  const { index, selection } = selected(clusteredDossier({ commentators: 60, groups: 2 }));
  const proposition = index.propositions.get("P1");
  if (!proposition) throw new Error("no P1");
  const propositionSides = sidesOfPropositions({ index, selection }, proposition);
  const large = (onPage: number) => {
    const { agree } = facingQuotations({ index, selection }, propositionSides, { onPage });
    return { shown: agree.shown.length, folded: agree.folded.length, all: agree.compared, leftOut: agree.leftOut };
  };

  it("the words of a large side are two at once and twelve in place, the rest counted", () => {
    const { shown, folded, all, leftOut } = large(12);
    expect([shown, folded]).toEqual([2, 10]);
    expect(leftOut).toBe(all - 12);
  });

  it("the words of a large side are one at once and two in place where a page has more than twelve propositions", () => {
    const { shown, folded, all, leftOut } = large(13);
    expect([shown, folded]).toEqual([1, 1]);
    expect(leftOut).toBe(all - 2);
  });
});
