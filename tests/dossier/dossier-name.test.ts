import { describe, expect, it } from "vitest";
import { draftIdOf, isDraftId, publishedIdOf } from "@/lib/domain/draft-id";
import { DOSSIER_NAME, problemOfName, proposeName } from "@/lib/dossier/dossier-name";

describe("the name of a dossier", () => {
  it.each([
    ["Who wants what?", "who-wants-what"],
    ["Wärme: Straße", "warme-strasse"],
    ["  – 2023 –  ", "2023"],
    ["Россия", ""],
    ["a".repeat(80), "a".repeat(60)],
  ])("the name of a dossier is proposed from its title %j", (title, expected) => {
    expect(proposeName(title)).toBe(expected);
  });

  it.each(["", "A", "-a", "a b", "a~draft", "a".repeat(101)])("the name of a dossier cannot be %j", (name) => {
    expect(problemOfName(name)).not.toBeNull();
  });

  it("the name of a dossier is never that of a draft", () => {
    expect(DOSSIER_NAME.test(draftIdOf("own"))).toBe(false);
    expect([draftIdOf("own"), publishedIdOf("own~draft"), publishedIdOf("own")]).toEqual(["own~draft", "own", "own"]);
    expect([isDraftId("own"), isDraftId("own.draft"), isDraftId("own~draft")]).toEqual([false, false, true]);
  });
});
