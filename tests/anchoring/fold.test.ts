import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldText, unfold } from "@/lib/anchoring/fold";

describe("folding", () => {
  it("folding treats the shapes of quotation marks, apostrophes and dashes as one each", () => {
    expect(fold("“a” „b‟ «c» ‘d’ e′ f–g h—i j−k").text).toBe('"a" "b" "c" \'d\' e\' f-g h-i j-k');
  });

  it("folding treats every run of white space as one space, no-break spaces and line breaks included", () => {
    expect(fold("a\u00a0b\u202f c\u3000d\r\n\te").text).toBe("a b c d e");
  });

  it("folding composes characters, Korean letters among them", () => {
    // e + combining acute; the conjoining letters of 한 (U+1112 U+1161 U+11AB).
    expect(fold("caf\u0065\u0301 \u1112\u1161\u11ab").text).toBe("café 한");
  });

  it("folding leaves letters, digits and other punctuation alone", () => {
    expect(fold("Ä, ß. 12; (x)").text).toBe("Ä, ß. 12; (x)");
  });

  it("folding drops what shows nothing", () => {
    expect(fold("a\u200bb\u00adc").text).toBe("abc");
  });

  it.each([
    ["a zero-width joiner", "\u200d"],
    ["a zero-width non-joiner", "\u200c"],
    ["a mark of direction", "\u200f"],
    ["an isolate", "\u2068"],
    ["a variation selector", "\ufe0f"],
    ["a supplementary variation selector", "\u{e0100}"],
    ["a combining grapheme joiner", "\u034f"],
    ["a word joiner", "\u2060"],
    ["a tag", "\u{e0061}"],
    ["a soft hyphen at the end of a line", "\u00ad\r\n"],
    ["a soft hyphen before an indented line", "\u00ad\n    "],
  ])("folding drops %s", (_, hidden) => {
    expect(fold(`ammu${hidden}nition`).text).toBe("ammunition");
    expect(fold(`cafe${hidden}\u0301`).text).toBe("café");
  });

  it.each(["\n", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f"])(
    "folding takes the line break %j for a space",
    (end) => {
      expect(fold(`send${end}arms`).text).toBe("send arms");
    },
  );

  it("folding takes time in proportion to what shows nothing", () => {
    // It took the square while every soft hyphen looked through all that follow: minutes for as many.
    expect(fold(`${"\u00ad".repeat(100_000)}a`).text).toBe("a");
  });

  it("folding opens joined letters and the ellipsis", () => {
    expect(fold("o\ufb00er \ufb01re, a\ufb03x\u2026").text).toBe("offer fire, affix...");
    // Arabic lam-alef in its final form; Hebrew shin with its dot.
    expect(fold("\ufefc \ufb2a").text).toBe("\u0644\u0627 \u05e9\u05c1");
  });

  it("folding maps a stretch back to the original", () => {
    const folded = fold("a\u00a0 “b” e\u0301!");
    // Folded: a, space, ", b, ", space, é, !
    expect(folded.text).toBe('a "b" é!');
    expect(unfold({ folded, start: 2, end: 5 })).toEqual({ start: 3, end: 6 });
    expect(unfold({ folded, start: 6, end: 7 })).toEqual({ start: 7, end: 9 });
  });

  it("folding refuses a stretch that cuts through a piece", () => {
    // U+0958 has no composed form: it folds to two units, which belong together.
    const folded = fold("\u0958");
    expect(folded.text.length).toBe(2);
    expect(unfold({ folded, start: 0, end: 1 })).toBeNull();
    expect(unfold({ folded, start: 1, end: 2 })).toBeNull();
    expect(unfold({ folded, start: 0, end: 2 })).toEqual({ start: 0, end: 1 });
  });

  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ..." \u00a0“”’–—e\u0301\u1112\u1161\u200b\u00ad\u034f\u200d\u0085\n…\ufb01\ufefb\u0653\ufdfa\ufe70😀א한字",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
  });

  it("folding joins an accent to its letter across something that shows nothing", () => {
    expect(fold("caf\u0065\u200b\u0301").text).toBe("caf\u00e9");
  });

  it("folding changes nothing when done twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it("folding has an offset map that is in order and covers the original", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let unit = 0; unit < folded.length; unit += 1) {
          const [start = -1, end = -1, before = 0] = [starts[unit], ends[unit], starts[unit - 1]];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(before).toBeLessThanOrEqual(start);
        }
      }),
    );
  });

  it("folding maps whole pieces to what folds to the same", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, first, second) => {
        const folded = fold(text);
        const start = first % (folded.text.length + 1);
        const end = second % (folded.text.length + 1);
        const place = unfold({ folded, start, end });
        if (place) expect(fold(text.slice(place.start, place.end)).text).toBe(folded.text.slice(start, end));
      }),
    );
  });
});

it("a hyphen at the end of a line joins the word to what follows", () => {
  expect(fold("self-\ndefence").text).toBe("self-defence");
  // A dash between words, and one after a number, stand for themselves.
  expect([fold("so -\nhe said").text, fold("1990-\nnow").text]).toEqual(["so - he said", "1990- now"]);
});

it("folding gives for plain letters what it gives for them beside others", () => {
  const latin = Array.from({ length: 0xff }, (_, at) => String.fromCharCode(at + 1));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...latin, " ") }), (text) => {
      // A mark of another script keeps the text from being plain. A letter would not do: a hyphen at the end of a line
      // joins a word to it.
      const { text: folded, starts, ends } = fold(`${text}。`);
      const alone = fold(text);
      expect(alone).toEqual({ text: folded.slice(0, -1), starts: starts.slice(0, -1), ends: ends.slice(0, -1) });
      expect(foldText(text)).toBe(alone.text);
    }),
    { numRuns: 500 },
  );
  for (const letter of latin) expect(fold(`a${letter}b`).text).toBe(fold(`a${letter}b漢`).text.slice(0, -1));
});
