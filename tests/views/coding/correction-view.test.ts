import { describe, expect, it } from "vitest";
import { correctionView } from "@/lib/views/coding/correction-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const PERMALINK = "https://example.org/d/small/commentators/ann";

function correction(id: string, contact: Parameters<typeof correctionView>[1]["contact"] = null) {
  const { index } = selected(smallDossier());
  const commentator = index.commentators.get(id);
  if (!commentator) throw new Error(`no ${id}`);
  return correctionView(index, { commentator, contact, permalink: PERMALINK });
}

describe("what is said to those who are coded", () => {
  it("what is said to those who are coded names who read them and what became of the readings", () => {
    expect(correction("ann").status).toBe(
      "Coded by two AI models. 3 positions: 2 (all coders agree) and 1 (coders disagree, unresolved).",
    );
    expect(correction("eve").status).toContain("No position was found.");
  });

  it("what is said to those who are coded leads to a letter that says which commentator, dossier and version it is about", () => {
    expect(correction("ann").contact).toBeNull();
    const { contact } = correction("ann", { kind: "mail", address: "desk@example.org" });
    const letter = new URL(contact?.href ?? "");
    expect(contact?.words).toBe("desk@example.org");
    expect(letter.searchParams.get("subject")).toBe(`Correction: Ann, ${smallDossier().title}, version 1.0.0`);
    expect(letter.searchParams.get("body")).toContain(PERMALINK);
    expect(correction("ann", { kind: "page", address: "https://example.org/x" }).contact?.href).toBe(
      "https://example.org/x",
    );
  });
});
