import { describe, expect, it } from "vitest";
import { briefingHtml } from "@/components/embed/briefing-html";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing } from "@/tests/support/files/briefings";

const PLAN: BriefingPlan = {
  title: "For a page",
  blocks: [
    { id: "own", kind: "finding", propositionId: "A1", text: "Arms <may> go." },
    { id: "limits", kind: "do-not-claim", text: "Not that all agree." },
  ],
};

function framed(...ids: string[]) {
  const { briefing } = aBriefing(smallDossier(), { plan: PLAN });
  const blocks = briefing.blocks.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const html = briefingHtml(briefing, { blocks, above: "", href: "https://example.org/b/x" });
  const page = new DOMParser().parseFromString(html, "text/html");
  return (selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

describe("a briefing in a frame", () => {
  it("a briefing in a frame says its sentences large, and marks the author's as hers", () => {
    const texts = framed();
    expect(texts("section .said")).toEqual(["authorArms <may> go.", "authorNot that all agree."]);
    expect(texts("section .said .author")).toEqual(["author", "author"]);
    expect(texts(".cautions")).toEqual([]);
  });

  it("a briefing in a frame lets a block by itself take along, small, what is not to be claimed, the author's words marked there as well", () => {
    const texts = framed("own");
    expect(texts("section .said")).toEqual(["authorArms <may> go."]);
    expect(texts(".cautions .small")).toEqual(["authorNot that all agree."]);
    expect(texts(".cautions .small .author")).toEqual(["author"]);
    expect(texts(".cautions .said")).toEqual([]);
  });
});
