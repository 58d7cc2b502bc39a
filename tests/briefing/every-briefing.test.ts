import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grouping } from "@/lib/analysis/grouping/grouping-result";
import type { Block, Briefing } from "@/lib/briefing/briefing";
import { toMarkdown } from "@/lib/briefing/formats/to-markdown";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { proposePlan } from "@/lib/briefing/plan/propose-plan";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import type { Filter } from "@/lib/filters/filter";
import { anyFilter } from "@/tests/support/dossiers/any-filter";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { aBriefing, NOW, PERMALINK } from "@/tests/support/files/briefings";

const dossier = builtInDossier();
const { grouping: computed } = aBriefing(dossier);

/** A verdict of each kind; where it carries groups, two are there to be named. */
function groupingWith(verdict: Grouping["verdict"], ids: readonly string[]): Grouping {
  const shown = verdict === "tentative" || verdict === "clear";
  const group = (id: string, members: readonly string[]) => ({
    id,
    members,
    leaning: [],
    jaccard: 0.8,
    stay: {},
    silhouette: {},
  });
  const groups = shown ? [group("g1", ids.slice(0, 3)), group("g2", ids.slice(3, 6))] : [];
  return { ...computed, verdict, groups };
}

/** Every kind of block, bound to places drawn from the dossier, beside the proposed ones. */
function wholePlan(filter: Filter): BriefingPlan {
  const { index, selection } = selected(dossier, filter);
  const proposed = proposePlan({ index, selection }, null);
  const people = dossier.commentators.slice(0, 4).map(({ id }) => id);
  return {
    ...proposed,
    blocks: [
      ...proposed.blocks,
      { id: "x1", kind: "group-summary" },
      { id: "x2", kind: "comparison", commentatorIds: people },
      ...dossier.issues.map(({ id }) => ({ id: `i-${id}`, kind: "issue-chart" as const, issueId: id })),
      ...dossier.propositions.map(({ id }) => ({ id: `p-${id}`, kind: "finding" as const, propositionId: id })),
    ],
  };
}

const anyCase = fc.record({
  filter: anyFilter(dossier),
  verdict: fc.constantFrom<Grouping["verdict"]>("too-little-data", "no-structure", "tentative", "clear"),
});

function made({ filter, verdict }: { filter: Filter; verdict: Grouping["verdict"] }): Briefing {
  const { index, selection } = selected(dossier, filter);
  const grouping = groupingWith(
    verdict,
    selection.commentators.map(({ id }) => id),
  );
  return resolveBriefing(wholePlan(filter), { index, selection, grouping, now: NOW, permalink: PERMALINK });
}

function wordsOf(block: Block): string[] {
  const cells = block.table?.rows.flatMap((row) => row.map(({ text }) => text)) ?? [];
  return [block.heading, ...block.sentences.map(({ text }) => text), ...block.notes, ...cells];
}

describe("under every filter", () => {
  it("under every filter, each generated sentence rests on positions or quotations of the dossier, or names what is missing", () => {
    const quotations = new Set(dossier.quotations.map(({ id }) => id));
    const { index } = selected(dossier);
    const positions = new Set(index.positions.map((p) => `${p.commentatorId}.${p.propositionId}`));
    fc.assert(
      fc.property(anyCase, (given) => {
        for (const { basis, about, byAuthor, text } of made(given).blocks.flatMap(({ sentences }) => sentences)) {
          expect(byAuthor).toBe(false);
          const carried = basis.positionKeys.length + basis.quotationIds.length;
          const missing = (about?.propositionIds.length ?? 0) + (about?.commentatorIds.length ?? 0);
          expect(carried + missing, text).toBeGreaterThan(0);
          expect(basis.quotationIds.every((id) => quotations.has(id))).toBe(true);
          expect(basis.positionKeys.every((key) => positions.has(key))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("under every filter, no percentage stands where fewer than twenty are counted", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        for (const text of made(given).blocks.flatMap(wordsOf)) {
          for (const [, whole] of text.matchAll(/of (\d+) \(\d+%\)/g)) expect(Number(whole)).toBeGreaterThanOrEqual(20);
          expect(text.replaceAll(/\d+ of \d+ \(\d+%\)/g, "")).not.toContain("%");
        }
      }),
      { numRuns: 20 },
    );
  });

  it("under every filter, no group is named unless the verdict carries groups", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const named = made(given)
          .blocks.flatMap(wordsOf)
          .some((text) => /\bGroup \d/.test(text));
        const carried = given.verdict === "tentative" || given.verdict === "clear";
        expect(named).toBe(carried);
      }),
      { numRuns: 20 },
    );
  });

  it("under every filter, the note says what is left and where it comes from", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const briefing = made(given);
        const note = toMarkdown(briefing);
        expect(note).toContain(briefing.context.basis);
        expect(note).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 20 },
    );
  });
});
