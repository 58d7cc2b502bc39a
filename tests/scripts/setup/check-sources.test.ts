import { describe, expect, it } from "vitest";
import { retiredIn, wideComments } from "@/scripts/setup/check-sources.mjs";

describe("retired words", () => {
  it.each(["nameVoice", "VoiceRow", "camps", "campSentence", "keptPage", "PATIENCE_MS", "MOST_ROWS", "kept-pages.ts"])(
    "retired words are found in %s",
    (name) => expect(retiredIn(name)).toHaveLength(1),
  );

  it.each(["voice", "COMMENTATOR_VOICES", "kept", "campaign", "mostUnited", "least", "invoice", "MAX_ROWS"])(
    "retired words are not seen in %s",
    (name) => expect(retiredIn(name)).toEqual([]),
  );
});

describe("comments", () => {
  const wide = "x".repeat(118);

  it("comments are too wide beyond 120 characters, whatever way they are written", () => {
    expect(wideComments(`const a = 1;\n// ${wide}\n  /** ${wide} */\n * ${wide}\n{/* ${wide} */}`)).toEqual([
      { line: 2, width: 121 },
      { line: 3, width: 127 },
      { line: 4, width: 121 },
      { line: 5, width: 126 },
    ]);
  });

  it("comments may be as wide as that, counted in characters and not in bytes", () => {
    expect(wideComments(`// ${"é".repeat(117)}`)).toEqual([]);
  });

  it("comments may be wider where they hold an address or silence the linter, and code may be", () => {
    expect(
      wideComments(`// https://a.example/${wide}\n// biome-ignore lint: ${wide}\nconst a = "${wide}${wide}";`),
    ).toEqual([]);
  });
});
