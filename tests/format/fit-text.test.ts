import { describe, expect, it } from "vitest";
import { fitText, wrapText } from "@/lib/format/fit-text";
import { textWidth } from "@/lib/format/text-width";

const style = { size: 12 };
/** Room for exactly this text. */
const roomFor = (text: string) => ({ ...style, width: textWidth(text, style) + 1e-6 });

describe("a text that is made to fit", () => {
  it("a text that is made to fit is left whole where there is room", () => {
    expect(fitText("Ada Lovelace", roomFor("Ada Lovelace"))).toBe("Ada Lovelace");
  });

  it("a text that is made to fit ends in an ellipsis, without a space before it", () => {
    expect(fitText("Ada Lovelace", roomFor("Ada …"))).toBe("Ada…");
    expect(fitText("Ada Lovelace", roomFor("Ada L…"))).toBe("Ada L…");
  });

  it("a text that is made to fit keeps its end where it is shortened in its middle", () => {
    const fitted = fitText("Standing Conference on Arms", { ...roomFor("Standing Conf Arms"), from: "middle" });
    expect(fitted).toMatch(/^Stand.*….*Arms$/);
    expect(textWidth(fitted, style)).toBeLessThanOrEqual(roomFor("Standing Conf Arms").width);
  });

  it("a text that is made to fit is never cut inside a letter, and keeps one however narrow the room is", () => {
    expect(fitText("👩‍👧👩‍👧👩‍👧", { ...style, width: 1 })).toBe("👩‍👧…");
    expect(fitText("e\u0301e\u0301e\u0301", { ...style, width: 1 })).toBe("e\u0301…");
  });
});

describe("lines of a text", () => {
  it("lines of a text break between words, and white space of any kind is one space", () => {
    expect(wrapText("one two\n three", roomFor("one two"))).toEqual(["one two", "three"]);
    expect(wrapText("  ", roomFor("one"))).toEqual([]);
  });

  it("lines of a text break a word that is longer than a line, and lose nothing of it", () => {
    const lines = wrapText("a Donaudampfschifffahrt b", roomFor("Donaudampf"));
    expect(lines.join("")).toBe("aDonaudampfschifffahrt b");
    expect(lines.every((line) => textWidth(line, style) <= roomFor("Donaudampf").width)).toBe(true);
  });

  it("lines of a text are no more than asked for, the last with an ellipsis", () => {
    const lines = wrapText("one two three four five", { ...roomFor("one two"), maxLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe("one two");
    expect(lines[1]).toMatch(/^three.*…$|^thr.*…$/);
    expect(wrapText("one two", { ...roomFor("one two"), maxLines: 1 })).toEqual(["one two"]);
  });
});
