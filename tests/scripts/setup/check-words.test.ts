import { describe, expect, it } from "vitest";
import { retiredIn } from "@/scripts/setup/check-words.mjs";

describe("retired words", () => {
  it.each(["nameVoice", "VoiceRow", "camps", "campSentence", "keptPage", "PATIENCE_MS", "MOST_ROWS", "kept-pages.ts"])(
    "are found in %s",
    (name) => expect(retiredIn(name)).toHaveLength(1),
  );

  it.each(["voice", "COMMENTATOR_VOICES", "kept", "campaign", "mostUnited", "least", "invoice", "MAX_ROWS"])(
    "are not seen in %s",
    (name) => expect(retiredIn(name)).toEqual([]),
  );
});
