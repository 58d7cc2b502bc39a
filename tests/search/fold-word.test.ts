import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord } from "@/lib/search/fold-word";

describe("the folding of a word", () => {
  it.each([
    ["Société", "societe", "accents"],
    ["Łukasz", "lukasz", "letters that look like one with an accent"],
    ["Ødegård", "odegard", "the same"],
    ["Đorđe", "dorde", "the same"],
    ["Weißmann", "weissmann", "sharp s"],
    ["ŒUVRE", "oeuvre", "ligatures"],
    ["İsmail", "ismail", "the dotted I"],
    ["Ilgın", "ilgin", "the dotless one"],
    ["Nguyễn", "nguyen", "Vietnamese"],
    ["Горбачёв", "горбачев", "ё"],
    ["Андрей", "андреи", "й"],
    ["πόλεμος", "πολεμοσ", "Greek accents and the final sigma"],
    ["ΟΔΟΣ", "οδοσ", "the same in capitals"],
    ["السِّلَاحُ", "السلاح", "Arabic vowel signs"],
    ["أسلحة", "اسلحه", "alef with hamza and the closing ta"],
    ["שָׁלוֹם", "שלום", "Hebrew points"],
    ["기술".normalize("NFD"), "기술", "decomposed Korean"],
    ["ガイド", "ガイド", "voiced kana, which are other letters"],
    ["ｶﾞｲﾄﾞ", "ガイド", "kana of half width"],
    ["हिन्दी", "हिन्दी", "the vowel signs of Devanagari, which stay"],
    ["ประเทศ", "ประเทศ", "Thai, whose vowel signs stay"],
    ["co\u00adoperation", "cooperation", "soft hyphens"],
    ["Ａ１", "a1", "full width"],
    ["٢٠٢٣", "2023", "Arabic digits"],
    ["ﬁn", "fin", "typographic ligatures"],
  ])("the folding of a word of %s is %s: %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it("the folding of a word changes nothing that is folded, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (text) => {
        const folded = foldWord(text);
        expect(foldWord(folded)).toBe(folded);
        expect(foldWord(text.normalize("NFD"))).toBe(folded);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
