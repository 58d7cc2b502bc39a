import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight } from "@/lib/views/quotations/highlight";
import { anyText } from "@/tests/support/dossiers/any-text";

const marked = (text: string, query: string) =>
  highlight(text, query)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");

describe("what a search marks in a text", () => {
  it("what a search marks in a text does not mind case or diacritics, in the text or in the query", () => {
    expect(marked("La Société générale", "societe")).toBe("La [Société] générale");
    expect(marked("La Societe generale", "SOCIÉTÉ")).toBe("La [Societe] generale");
    expect(marked("la socie\u0301te\u0301", "société")).toBe("la [socie\u0301te\u0301]");
  });

  it("what a search marks in a text is the beginning of words for the last word, every time they stand there, and else whole words, as the search finds", () => {
    expect(marked("Arms, armies and alarms", "arm ")).toBe("Arms, armies and alarms");
    expect(marked("arm of an army", "arm arm")).toBe("[arm] of an [arm]y");

    expect(marked("Arms, armies and alarms", "arm")).toBe("[Arm]s, [arm]ies and alarms");
  });

  it("what a search marks in a text is each word of the query; signs and operators mean nothing", () => {
    expect(marked("Arms for Russia", 'russia AND "arms"')).toBe("[Arms] for [Russia]");
  });

  it("what a search marks in a text is nothing for a query without words", () => {
    expect(highlight("Text", " *?! ")).toEqual([{ text: "Text", hit: false }]);
  });

  it("what a search marks in a text stands anywhere in scripts without spaces", () => {
    expect(marked("북한과 러시아", "러시")).toBe("북한과 [러시]아");
    expect(marked("中国反对技术转让。", "技术")).toBe("中国反对[技术]转让。");
    expect(marked("ai기술 협력", "기술")).toBe("ai[기술] 협력");
    expect(marked("ai기술 협력", "AI ")).toBe("[ai]기술 협력");
    expect(marked("기술".normalize("NFD"), "기술")).toBe(`[${"기술".normalize("NFD")}]`);
  });

  it("what a search marks in a text is a name however its apostrophes and hyphens are written, whole where it was typed as one", () => {
    expect(marked("Siobhán OʼBrien said", "O'Brien")).toBe("Siobhán [OʼBrien] said");
    expect(marked("Lord Malloch‐Brown", "mallochbrown")).toBe("Lord [Malloch‐Brown]");
    expect(marked("Lord Malloch-Brown", "brown")).toBe("Lord Malloch-[Brown]");
    expect(marked("Is Russia’s plan sound?", "Russia's")).toBe("Is [Russia’s] plan sound?");
    expect(marked("Is Russia sound?", "Russia's ")).toBe("Is [Russia] sound?");
  });

  it("what a search marks in a text is put together from pieces that are the text, unchanged, whatever text and query are", () => {
    const texts = fc.oneof(anyText(), fc.lorem(), fc.constantFrom("İstanbul ΟΔΟΣ", "ﬁn Straße"));
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        for (const asked of [query, text.slice(0, 3), text]) {
          const pieces = highlight(text, asked);
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
          if (text !== "") expect(pieces.every((piece) => piece.text !== "")).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("what a search marks in a text looks for as many words as the search does, however many an address holds", () => {
    const query = Array.from({ length: 5_000 }, (_, n) => `w${n}x`).join(" ");
    expect(highlight("w23x and w24x", query).filter(({ hit }) => hit)).toEqual([{ text: "w23x", hit: true }]);
  });
});
