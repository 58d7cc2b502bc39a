import { describe, expect, it } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { nameChoices, requestedPair } from "@/lib/views/alignment/requested-pair";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

function asked(view: Readonly<Record<string, string>>, dossier: Dossier = builtInDossier()) {
  const { index, selection } = selected(dossier);
  return requestedPair({ index, selection }, { pair: null, one: "", other: "", ...view });
}

describe("the pair that an address asks for", () => {
  it("the pair that an address asks for is that of a link, with both names for the fields", () => {
    expect(asked({ pair: "john-merrill~wi-sung-lac" })).toEqual({
      pair: "john-merrill~wi-sung-lac",
      typed: ["John Merrill", "Wi Sung-lac"],
      problem: null,
    });
    expect(asked({})).toEqual({ pair: null, typed: ["", ""], problem: null });
  });

  it("the pair that an address asks for is found by typed names, by parts of them and by ids, and what is typed goes before a link", () => {
    expect(asked({ one: "John Merrill", other: "sung-lac" }).pair).toBe("john-merrill~wi-sung-lac");
    expect(asked({ one: "merrill", other: "wi-sung-lac", pair: "a~b" }).pair).toBe("john-merrill~wi-sung-lac");
  });

  it("the pair that an address asks for is no pair where a name is missing, unknown, several people's, or twice the same; the page says which", () => {
    expect(asked({ one: "Merrill", other: "" }).problem).toBe("One of the two fields is empty.");
    expect(asked({ one: "Merrill", other: "Nobody" }).problem).toBe("No one compared here is called “Nobody”.");
    expect(asked({ one: "Kim", other: "Merrill" }).problem).toMatch(/^“Kim” may be Kim Jong Un.*\.$/);
    expect(asked({ one: "Merrill", other: "John Merrill" }).problem).toBe("Two different names make a pair.");
  });

  it("the pair that an address asks for tells people of one name apart by their ids", () => {
    const dossier = builtInDossier();
    const commentators = dossier.commentators.map((commentator) =>
      commentator.id === "wi-sung-lac"
        ? { ...commentator, name: "John Merrill", nameConfidence: "as-spelt" as const }
        : commentator,
    );
    const { selection } = selected({ ...dossier, commentators });
    const labels = nameChoices(selection).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain("John Merrill (wi-sung-lac)");
  });
});
