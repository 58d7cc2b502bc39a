import fc from "fast-check";
import { deflateSync, strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { parsePlan } from "@/lib/briefing/plan/plan";
import { decodePlan, encodePlan } from "@/lib/briefing/plan/plan-address";
import { proposePlan } from "@/lib/briefing/plan/propose-plan";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const anyPlan: fc.Arbitrary<BriefingPlan> = fc
  .record({
    title: fc.string({ unit: "grapheme", maxLength: 80 }),
    texts: fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { maxLength: 6 }),
  })
  .map(({ title, texts }) => ({
    title,
    blocks: texts.map((text, position) => ({ id: `b${position}`, kind: "free-text" as const, text })),
  }));

describe("a plan in an address", () => {
  it("a plan in an address comes back as it was, whatever is written in it", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(decodePlan(encodePlan(plan))).toEqual(plan);
      }),
    );
  });

  it("a plan in an address is short and needs no escaping", () => {
    const { index, selection } = selected(builtInDossier());
    const text = encodePlan(proposePlan({ index, selection }, null));
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(text.length).toBeLessThan(800);
  });

  it("a plan in an address that was cut, mistyped or is none gives no plan", () => {
    const { index, selection } = selected(builtInDossier());
    const text = encodePlan(proposePlan({ index, selection }, null));
    for (const broken of ["", "!", "abc", text.slice(0, -8), `${text}%`, text.slice(4), "a".repeat(200_001)]) {
      expect(decodePlan(broken)).toBeNull();
    }
  });

  it("a plan in an address never gives more than a plan may hold, however well it is packed", () => {
    const bomb = deflateSync(strToU8(JSON.stringify({ title: "a".repeat(20_000_000), blocks: [] })), { level: 9 });
    const text = btoa(strFromU8(bomb, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    expect(text.length).toBeLessThan(200_000);
    expect(decodePlan(text)).toBeNull();
  });
});

describe("a plan from outside", () => {
  it("a plan from outside is refused where two blocks share an id, a kind is unknown or a binding is missing", () => {
    const title = { id: "a", kind: "title" };
    expect(parsePlan({ title: "x", blocks: [title] })).not.toBeNull();
    expect(parsePlan({ title: "x", blocks: [title, title] })).toBeNull();
    expect(parsePlan({ title: "x", blocks: [{ id: "a", kind: "prophecy" }] })).toBeNull();
    expect(parsePlan({ title: "x", blocks: [{ id: "a", kind: "finding" }] })).toBeNull();
    expect(parsePlan({ title: "x", blocks: [{ id: "a", kind: "comparison", commentatorIds: ["ann"] }] })).toBeNull();
    expect(parsePlan(null)).toBeNull();
  });

  it("a plan from outside carries no number and no quotation: fields that are not its own are dropped", () => {
    const plan = parsePlan({
      title: "x",
      blocks: [{ id: "a", kind: "title", chart: [1, 2], quotations: ["made up"] }],
    });
    expect(plan?.blocks).toEqual([{ id: "a", kind: "title" }]);
  });
});
