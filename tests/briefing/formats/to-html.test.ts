import { describe, expect, it } from "vitest";
import { toHtml } from "@/lib/briefing/formats/to-html";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { proposePlan } from "@/lib/briefing/plan/propose-plan";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import type { Dossier } from "@/lib/domain/dossier";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function htmlOf(dossier: Dossier, query = "", plan?: BriefingPlan) {
  const { index, selection } = selected(dossier, query);
  const given = { index, selection, grouping: null, now: "2026-11-21", permalink: "https://example.org/d/x" };
  const briefing = resolveBriefing(plan ?? proposePlan({ index, selection }, null), given);
  return { briefing, html: toHtml(briefing, { paper: "a4" }) };
}

describe("the printed page", () => {
  it("the printed page has one title, a heading for every other block, and says every sentence", () => {
    const { briefing, html } = htmlOf(builtInDossier());
    expect(html.match(/<h1>/g)).toHaveLength(1);
    for (const { kind, heading } of briefing.blocks) {
      if (kind !== "title") expect(html).toContain(`>${heading}</h2>`);
    }
    for (const { text } of briefing.blocks.flatMap(({ sentences }) => sentences)) expect(html).toContain(text);
  });

  it("the printed page carries the context line in the page and on the margin of every sheet", () => {
    const { briefing, html } = htmlOf(builtInDossier(), "country=KR");
    const [what] = briefing.context.lines;
    expect(what).toContain("filter: Country: South Korea");
    expect(html.split(what).length - 1).toBeGreaterThanOrEqual(2);
    expect(html).toContain("@bottom-left");
  });

  it("the printed page names the proposition and the selection beside the sides of each", () => {
    const plan: BriefingPlan = {
      title: "Title",
      blocks: [{ id: "k", kind: "selections", selections: ["country=KR", "rest"] }],
    };
    const { html } = htmlOf(smallDossier(), "", plan);
    const heads = [...html.matchAll(/<th scope="row">(.*?)<br>/g)].map(([, head]) => head);
    // On A1 Ann and Cho of those in Korea agree and Bob disagrees; of the rest only Dan speaks, and is neutral.
    expect(heads[0]).toMatch(/\(A1\)\. South Korea: 2 of 3 agree$/);
    expect(heads[1]).toBe("The rest: 0 of 1 agree");
  });

  it("the printed page gives the sides of a chart by name, the silent beside them", () => {
    const { html } = htmlOf(builtInDossier());
    // D3 is worded in full, its code in the line under it: 1 strongly disagrees, 1 disagrees, 6 agree, 3 strongly, 2
    // are neutral; 13 of 40 took a position.
    const row = /<tr><th scope="row">The rapprochement is a lasting (?:(?!<\/tr>).)*?<\/tr>/.exec(html)?.[0] ?? "";
    const words = row
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    expect(words).toMatch(
      /^The rapprochement is a lasting strategic alignment, not a passing deal D3 · 27 of 40 silent · 1 unnamed group counted separately Terence Roehrig \(strongly\) , Chung Jae-won /,
    );
    expect(row.match(/<span class="name /g)).toHaveLength(13);
    expect(row.match(/\(strongly\)/g)).toHaveLength(4);
  });

  it("the printed page can be broken out of by nothing that an author or a source wrote", () => {
    const hostile = '</style></section><script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const plan: BriefingPlan = {
      title: hostile,
      blocks: [
        { id: "b1", kind: "title" },
        { id: "b2", kind: "free-text", text: hostile, heading: hostile },
      ],
    };
    const { html } = htmlOf({ ...smallDossier(), title: hostile }, "", plan);
    expect(html).not.toContain("<script");
    expect(html).not.toContain("<img");
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it("the printed page is whole under a filter that leaves nobody", () => {
    const { html } = htmlOf(builtInDossier(), "country=CN&country=UA&voice=media");
    expect(html).toContain("0 of 60 commentators");
    expect(html).not.toMatch(/undefined|NaN|null/);
  });
});
