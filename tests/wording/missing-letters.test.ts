import { describe, expect, it } from "vitest";
import { missingLettersNote } from "@/lib/wording/missing-letters";

describe("the sentence for letters that are drawn as boxes", () => {
  it.each([
    [["ก"], "no font with Thai letters:"],
    [["あ", "ア", "漢"], "no font with Japanese letters and Chinese letters:"],
    [["ع", "\u{1F600}"], "no font with Arabic letters and some signs:"],
    [["\u{1F600}"], "no font with some signs:"],
  ])("the sentence for letters that are drawn as boxes names their scripts: %s", (letters, words) => {
    expect(missingLettersNote(letters)).toContain(words);
  });
});
