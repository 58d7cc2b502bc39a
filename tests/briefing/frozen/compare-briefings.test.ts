import { describe, expect, it } from "vitest";
import { compareBriefings } from "@/lib/briefing/frozen/compare-briefings";
import { proposePlan } from "@/lib/briefing/plan/propose-plan";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import type { Dossier } from "@/lib/domain/dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const PLAN = proposePlan(selected(smallDossier()), null);

function briefingOf(dossier: Dossier, now = "2026-11-21") {
  const { index, selection } = selected(dossier);
  return resolveBriefing(PLAN, { index, selection, grouping: null, now, permalink: "https://example.org/" });
}

describe("comparing a briefing with itself", () => {
  it("comparing a briefing with itself finds nothing, on whatever day it is filled again", () => {
    expect(compareBriefings(briefingOf(smallDossier()), briefingOf(smallDossier(), "2030-01-01"))).toEqual([]);
  });
});

describe("comparing a briefing with that of a changed dossier", () => {
  it("comparing a briefing with that of a changed dossier names the quotation whose words are not the same, with both wordings", () => {
    const dossier = smallDossier();
    const used = briefingOf(dossier).blocks.flatMap(({ quotations }) => quotations)[0];
    if (!used) throw new Error("the small dossier proposes no quotation");
    const quotations = dossier.quotations.map((q) => (q.id === used.id ? { ...q, exact: "Other words." } : q));

    const changes = compareBriefings(briefingOf(dossier), briefingOf({ ...dossier, quotations }));

    expect(changes.flatMap(({ lines }) => lines)).toContainEqual({
      before: `${used.id}: ${used.exact}`,
      after: `${used.id}: Other words.`,
    });
  });

  it("comparing a briefing with that of a changed dossier names every sentence whose number is not the same, and no other", () => {
    const dossier = smallDossier();
    const [first] = dossier.codings;
    if (!first) throw new Error("the small dossier has no coding");
    const isHere = (coding: typeof first) =>
      coding.commentatorId === first.commentatorId && coding.propositionId === first.propositionId;
    const before = briefingOf(dossier);
    const after = briefingOf({ ...dossier, codings: dossier.codings.filter((coding) => !isHere(coding)) });

    const changes = compareBriefings(before, after);

    const sentences = (briefing: typeof before) =>
      briefing.blocks.flatMap((block) => block.sentences.map((s) => s.text));
    const gone = sentences(before).filter((text) => !sentences(after).includes(text));
    expect(gone.length).toBeGreaterThan(0);
    const listed = changes.flatMap(({ lines }) => lines.map((line) => line.before));
    expect(listed).toEqual(expect.arrayContaining(gone));
    const kept = sentences(before).filter((text) => sentences(after).includes(text));
    expect(
      listed.filter(
        (text) => text !== null && kept.includes(text) && sentences(before).filter((s) => s === text).length === 1,
      ),
    ).toEqual([]);
  });

  it("comparing a briefing with that of a changed dossier puts what a sentence or a row says now beside what it said then, and a line in another place is no change", () => {
    const block = (sentences: readonly string[], rows: readonly (readonly [string, string])[]) => {
      const { context, ...rest } = briefingOf(smallDossier());
      const cell = (text: string) => ({ text, number: null, kind: "text" as const });
      const table = { caption: "", header: ["Proposition", "agrees"], rows: rows.map((row) => row.map(cell)) };
      const said = sentences.map((text) => ({
        text,
        basis: { quotationIds: [], positionKeys: [] },
        about: null,
        byAuthor: false,
      }));
      const one = {
        id: "b1",
        kind: "split" as const,
        heading: "H",
        sentences: said,
        table,
        chart: null,
        short: null,
        headingByAuthor: false,
        quotations: [],
        notes: [],
        onSlide: null,
        sides: null,
        clusters: null,
        appendix: null,
        isReasonFirst: false,
      };
      return { ...rest, context, blocks: [one] };
    };
    const before = block(
      ["“X”: 5 agree.", "“Y”: 1 disagrees.", "On 2 of 3 all agree."],
      [
        ["A1", "5"],
        ["A2", "1"],
      ],
    );
    const after = block(
      ["On 1 of 3 all agree.", "“Y”: 1 disagrees.", "“X”: 6 agree."],
      [
        ["A2", "1"],
        ["A1", "6"],
      ],
    );

    expect(compareBriefings(before, after)).toEqual([
      {
        id: "b1",
        heading: "H",
        lines: [
          { before: "“X”: 5 agree.", after: "“X”: 6 agree." },
          { before: "On 2 of 3 all agree.", after: "On 1 of 3 all agree." },
          { before: "A1: agrees 5", after: "A1: agrees 6" },
        ],
      },
    ]);
  });
});
