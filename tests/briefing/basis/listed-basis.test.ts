import { expect, test } from "vitest";
import { withListedBasis } from "@/lib/briefing/basis/listed-basis";
import type { Block, Briefing } from "@/lib/briefing/briefing";

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `c${index}.P1`);

function briefingResting(positions: number): Briefing {
  const sentence = {
    text: "Most agree.",
    basis: { quotationIds: ["q1"], positionKeys: numbered(positions) },
    about: null,
    byAuthor: false,
  };
  const block = { id: "b1", sentences: [sentence], short: [sentence], onSlide: null } as unknown as Block;
  return { title: "A briefing", blocks: [block] } as unknown as Briefing;
}

test("a sentence that rests on up to 500 positions is left as it is", () => {
  expect(withListedBasis(briefingResting(500))).toEqual(briefingResting(500));
});

test("of more positions the first 500 are listed, in every form of the sentence, with how many there are", () => {
  const [block] = withListedBasis(briefingResting(60_552)).blocks;
  for (const sentence of [block?.sentences[0], block?.short?.[0]]) {
    expect(sentence?.basis.positionKeys).toEqual(numbered(500));
    expect(sentence?.basis.quotationIds).toEqual(["q1"]);
    expect(sentence?.basis.of).toEqual({ quotations: 1, positions: 60_552 });
  }
});
