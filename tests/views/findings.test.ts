import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filter } from "../../lib/filters/filter";
import { findings } from "../../lib/views/findings";
import { selectionCamps } from "../../lib/views/selection-analysis";
import { anyFilter } from "../support/any-filter";
import { builtInDossier } from "../support/built-in-dossier";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  anIssue,
  aProposition,
  aQuotation,
  aSource,
} from "../support/factories";
import { selected } from "../support/selected";
import { smallDossier } from "../support/small-dossier";

const dossier = builtInDossier();

function found(query: string | Filter, of = dossier) {
  const { index, selection } = selected(of, query);
  return { selection, list: findings(index, selection, selectionCamps(index, selection)) };
}

describe("the findings of the small dossier", () => {
  it("are one: the other propositions have fewer than three holders", () => {
    expect(found("", smallDossier()).list).toEqual([
      {
        propositionId: "A1",
        issueId: "arms",
        lead: "Voices divide over “",
        emphasis: "Arms go",
        rest: "”: 2 agree, 1 disagrees, 1 neutral.",
        text: "Voices divide over “Arms go”: 2 agree, 1 disagrees, 1 neutral.",
        basis: "4 of 5 named voices · 5 quotations",
      },
    ]);
  });

  it("say whom they count", () => {
    expect(found("unnamed=1", smallDossier()).list.map(({ basis }) => basis)).toEqual(["5 of 6 voices · 6 quotations"]);
  });

  it("are none where nobody is left", () => {
    expect(found("voice=media&country=KR", smallDossier()).list).toEqual([]);
  });
});

describe("the findings of a dossier with six headline propositions that can be spoken of", () => {
  it("are the first five", () => {
    const six = [1, 2, 3, 4, 5, 6];
    const voices = ["ann", "bob", "cho"].map((id) => aCommentator({ id }));
    const wide = aDossier({
      issues: six.map((order) => anIssue({ id: `i${order}`, order })),
      propositions: six.map((order) => aProposition({ id: `P${order}`, issueId: `i${order}`, headline: true, order })),
      commentators: voices,
      sources: [aSource({ id: "s1" })],
      quotations: voices.map(({ id }) => aQuotation({ id: `q-${id}-1`, commentatorId: id })),
      coders: [aCoder({ id: "reader-a" })],
      codings: six.flatMap((order) =>
        voices.map(({ id }) => aCoding({ commentatorId: id, propositionId: `P${order}` })),
      ),
    });
    const { list } = found("", wide);
    expect(list.map(({ propositionId }) => propositionId)).toEqual(["P1", "P2", "P3", "P4", "P5"]);
    expect(list[0]?.text).toBe("Nobody who spoke of it disagrees with “Label of P1”: all 3 agree.");
  });
});

describe("the findings of the built-in dossier", () => {
  it("begin with the headline proposition of each issue that can be spoken of", () => {
    const { list } = found("");
    expect(list.length).toBeGreaterThanOrEqual(3);
    expect(list.slice(0, 2).map(({ propositionId }) => propositionId)).toEqual(["A1", "B1"]);
  });
});

describe("under any filter of the built-in dossier, a finding", () => {
  it("says numbers that a recount of the positions gives, on three holders or more, five sentences at most", () => {
    fc.assert(
      fc.property(anyFilter(dossier), (filter) => {
        const { selection, list } = found(filter);
        expect(list.length).toBeLessThanOrEqual(5);
        expect(new Set(list.map(({ propositionId }) => propositionId)).size).toBe(list.length);
        for (const finding of list) {
          const compared = selection.commentators.filter((c) => c.comparable || filter.unnamed);
          const ids = new Set(compared.map(({ id }) => id));
          const held = selection.positions.filter(
            (p) => p.propositionId === finding.propositionId && ids.has(p.commentatorId) && p.value !== null,
          );
          const on = (sign: number) => held.filter(({ value }) => value !== null && Math.sign(value) === sign).length;
          const quotations = new Set(held.flatMap(({ evidence }) => evidence)).size;

          expect(held.length).toBeGreaterThanOrEqual(3);
          expect(finding.basis).toBe(
            `${held.length} of ${compared.length} ${filter.unnamed ? "" : "named "}voices · ${quotations} quotation${quotations === 1 ? "" : "s"}`,
          );
          expect(`${finding.lead}${finding.emphasis}${finding.rest}`).toBe(finding.text);
          expect(finding.text).not.toContain("%");
          checkCounts(finding.lead + finding.rest, { agree: on(1), disagree: on(-1), neutral: on(0) });
        }
      }),
      { numRuns: 40 },
    );
  });
});

type Counts = { readonly agree: number; readonly disagree: number; readonly neutral: number };

/** Every count in a sentence, read back from its words; a number that belongs to no word fails. */
function checkCounts(sentence: string, counts: Counts) {
  const patterns: readonly (readonly [RegExp, keyof Counts])[] = [
    [/(\d+) agrees?\b/g, "agree"],
    [/(\d+) disagrees?\b/g, "disagree"],
    [/(\d+) (?:(?:is|are) )?neutral/g, "neutral"],
    [/all (\d+) counted are neutral/g, "neutral"],
  ];
  let rest = sentence;
  for (const [pattern, side] of patterns) {
    for (const [, said] of sentence.matchAll(pattern)) expect(Number(said), sentence).toBe(counts[side]);
    rest = rest.replaceAll(pattern, "");
  }
  expect(rest, sentence).not.toMatch(/\d/);
  if (/[Nn]obody [^“]*disagrees/.test(sentence)) expect(counts.disagree, sentence).toBe(0);
  if (/[Nn]obody [^“]*\bagrees/.test(sentence)) expect(counts.agree, sentence).toBe(0);
  if (sentence.includes("alone disagrees")) expect(counts.disagree, sentence).toBe(1);
  if (sentence.includes("alone agrees")) expect(counts.agree, sentence).toBe(1);
  for (const wrong of [/\b1 agree\b/, /\b1 disagree\b/, /\b1 are\b/]) expect(sentence).not.toMatch(wrong);
}

describe("the findings of a dossier without headline propositions", () => {
  it("are three all the same, the most contested first", () => {
    const propositions = dossier.propositions.map((proposition) => ({ ...proposition, headline: false }));
    expect(found("", { ...dossier, propositions }).list.map(({ propositionId }) => propositionId)).toEqual([
      "D4",
      "D1",
      "A1",
    ]);
  });
});
