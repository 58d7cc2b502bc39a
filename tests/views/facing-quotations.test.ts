import { describe, expect, it } from "vitest";
import { facingQuotations } from "../../lib/views/facing-quotations";
import { propositionCamps } from "../../lib/views/proposition-camps";
import { selected } from "../support/selected";
import { smallDossier } from "../support/small-dossier";

function facing(query = "") {
  const { index, selection } = selected(smallDossier(), query);
  const proposition = index.propositions.get("A1");
  if (!proposition) throw new Error("no A1");
  return facingQuotations(index, selection, propositionCamps(index, selection, proposition));
}

describe("the words of each side", () => {
  it("are the decisive ones of each voice, and how many more there are", () => {
    const { agree, disagree, neutral } = facing();
    expect(agree.shown.map(({ voice, quotation, more }) => [voice.id, quotation?.id, more])).toEqual([
      ["ann", "q-ann-1", 1],
      ["cho", "q-cho-1", 0],
      ["some-experts", "q-some-experts-1", 0],
    ]);
    expect(disagree.shown.map(({ quotation }) => quotation?.exact)).toEqual(["I doubt that arms go."]);
    expect(neutral.shown.map(({ voice }) => voice.id)).toEqual(["dan"]);
  });

  it("say which voices the camps count apart", () => {
    expect(facing().agree.shown.map(({ apart }) => apart)).toEqual([false, false, true]);
    expect(facing("unnamed=1").agree.shown.map(({ apart }) => apart)).toEqual([false, false, false]);
  });
});
