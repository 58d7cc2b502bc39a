import { describe, expect, it } from "vitest";
import { toHtml } from "@/lib/briefing/formats/to-html";
import type { PlannedBlock } from "@/lib/briefing/plan/plan";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import { aBriefing } from "@/tests/support/files/briefings";

function quoted(quotationId: string, propositionId: string) {
  const block: PlannedBlock = { id: "q", kind: "quotation", quotationId, propositionId };
  const { briefing } = aBriefing(builtInDossier(), { plan: { title: "T", blocks: [block] } });
  const [only] = briefing.blocks;
  if (!only) throw new Error("The briefing has no block.");
  return { block: only, html: toHtml(briefing, { paper: "a4" }) };
}

describe("a quotation under a heading", () => {
  it("a quotation under a heading is defended by the reason of its coding and its confidence", () => {
    const { block } = quoted("s2-l67-park-1", "C1");
    expect(block.heading).toBe(
      "Park Won-gon disagrees that Beijing welcomes the rapprochement between Russia and North Korea",
    );
    expect(block.sentences.map(({ text }) => text)).toEqual([
      "Why “disagrees”: China does not share the other two's interests, above all on Ukraine; high confidence, both coders agree.",
    ]);
    expect(block.isReasonFirst).toBe(false);
  });

  it("a quotation under a heading comes after the reason where its words say the opposite on their face", () => {
    // “if it decides to sell ammunition to Ukraine, Russia will transfer a number of technologies”: coded as doubt,
    // because it is a threat.
    const { block, html } = quoted("s2-l33-lankov-3", "B1");
    expect(block.heading).toMatch(/^Andrei Lankov disagrees that Russia will pass/);
    expect(block.isReasonFirst).toBe(true);
    expect(html.indexOf("conditional threat")).toBeGreaterThan(0);
    expect(html.indexOf("conditional threat")).toBeLessThan(html.indexOf("<blockquote"));
  });

  it("a quotation under a heading is marked where the position has low confidence", () => {
    // Cho Han-bum on A1: both coders read a presupposition, at low confidence.
    const { block } = quoted("s2-l43-cho-2", "A1");
    expect(block.heading).toContain("(low confidence)");
  });
});

describe("a quotation of somebody who changed", () => {
  const sentencesOf = (quotationId: string) => {
    const block: PlannedBlock = { id: "q", kind: "quotation", quotationId, propositionId: "A1" };
    const { briefing } = aBriefing(changedDossier(), { plan: { title: "T", blocks: [block] } });
    return { heading: briefing.blocks[0]?.heading, said: briefing.blocks[0]?.sentences.map(({ text }) => text) };
  };

  it("a quotation of somebody who changed says so after the reason of today", () => {
    expect(sentencesOf("q-bob-2")).toEqual({
      heading: "Bob says that arms deliveries will begin",
      said: [
        "Why “agrees”: Now expects them; high confidence, one coder so far. Strongly disagreed in 2018; agrees since 2021.",
      ],
    });
  });

  it("a quotation of somebody who changed is not headed by a position that its words do not carry", () => {
    expect(sentencesOf("q-bob-1")).toEqual({
      heading: "Bob",
      said: [
        "These words are of an earlier time. On whether arms deliveries will begin (A1): Strongly disagreed in 2018; agrees since 2021.",
      ],
    });
  });
});
