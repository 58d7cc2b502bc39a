import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filter } from "@/lib/filters/filter";
import { findings } from "@/lib/findings/findings";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { anyFilter } from "@/tests/support/dossiers/any-filter";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  anIssue,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const dossier = builtInDossier();

function found(query: string | Filter, of = dossier) {
  const { index, selection } = selected(of, query);
  return { selection, list: findings({ index, selection }, selectionSides({ index, selection })) };
}

describe("the findings of the small dossier", () => {
  it("the findings of the small dossier are one: the other propositions have fewer than three holders", () => {
    expect(found("", smallDossier()).list).toEqual([
      {
        propositionId: "A1",
        issueId: "arms",
        lead: "Two of four agree with ",
        emphasis: "“The wording of A1”",
        rest: "; one disagrees, one is neutral.",
        text: "Two of four agree with “The wording of A1”; one disagrees, one is neutral.",
        basis: "4 of 5 named commentators · 5 quotations",
      },
    ]);
  });

  it("the findings of the small dossier say whom they count", () => {
    expect(found("unnamed=1", smallDossier()).list.map(({ basis }) => basis)).toEqual([
      "5 of 6 commentators · 6 quotations",
    ]);
  });

  it("the findings of the small dossier are none where nobody is left", () => {
    expect(found("voice=media&country=KR", smallDossier()).list).toEqual([]);
  });
});

describe("the findings of a dossier with six headline propositions that can be spoken of", () => {
  it("the findings of a dossier with six headline propositions that can be spoken of are the first five", () => {
    const six = [1, 2, 3, 4, 5, 6];
    const commentators = ["ann", "bob", "cho"].map((id) => aCommentator({ id }));
    const wide = aDossier({
      issues: six.map((order) => anIssue({ id: `i${order}`, order })),
      propositions: six.map((order) => aProposition({ id: `P${order}`, issueId: `i${order}`, headline: true, order })),
      commentators,
      sources: [aSource({ id: "s1" })],
      quotations: commentators.map(({ id }) => aQuotation({ id: `q-${id}-1`, commentatorId: id })),
      coders: [aCoder({ id: "reader-a" })],
      codings: six.flatMap((order) =>
        commentators.map(({ id }) => aCoding({ commentatorId: id, propositionId: `P${order}` })),
      ),
    });
    const { list } = found("", wide);
    expect(list.map(({ propositionId }) => propositionId)).toEqual(["P1", "P2", "P3", "P4", "P5"]);
    expect(list[0]?.text).toBe("All three who addressed it agree with “The wording of P1”.");
  });
});

describe("the findings of the built-in dossier", () => {
  it("the findings of the built-in dossier begin with the headline proposition of each issue that can be spoken of", () => {
    const { list } = found("");
    expect(list.length).toBeGreaterThanOrEqual(3);
    expect(list.slice(0, 2).map(({ propositionId }) => propositionId)).toEqual(["A1", "B1"]);
  });
});

describe("under any filter of the built-in dossier, a finding", () => {
  it("under any filter of the built-in dossier, a finding says numbers that a recount of the positions gives, on three holders or more, five sentences at most", () => {
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
            `${held.length} of ${compared.length} ${filter.unnamed ? "" : "named "}commentators · ${quotations} quotation${quotations === 1 ? "" : "s"}`,
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
  const holders = counts.agree + counts.disagree + counts.neutral;
  const patterns: readonly (readonly [RegExp, number])[] = [
    [/(\S+) of \S+ says? that/gi, counts.agree],
    [/\S+ of (\S+) says? that/gi, holders],
    [/all (\S+) (?:who addressed it|counted here) agree/gi, counts.agree],
    [/all (\S+) are neutral/gi, counts.neutral],
    [/(\S+) disagrees?\b/g, counts.disagree],
    [/(\S+) (?:is|are) neutral/g, counts.neutral],
  ];
  let rest = sentence;
  for (const [pattern, expected] of patterns) {
    for (const [, said = ""] of sentence.matchAll(pattern)) {
      const number = numberIn(said);
      if (number !== null) expect(number, sentence).toBe(expected);
      rest = rest.replaceAll(pattern, "");
    }
  }
  expect(rest, sentence).not.toMatch(/\d/);
  if (/no one (counted here )?disagrees/.test(sentence)) expect(counts.disagree, sentence).toBe(0);
  if (/No one (counted here )?says/.test(sentence)) expect(counts.agree, sentence).toBe(0);
  if (/Only .* says that/.test(sentence)) expect(counts.agree, sentence).toBe(1);
  if (/; only .* disagrees/.test(sentence)) expect(counts.disagree, sentence).toBe(1);
}

/** A number in figures or in words; null for the last word of a name. */
function numberIn(said: string): number | null {
  const words = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ];
  if (/^\d+$/.test(said)) return Number(said);
  const found = words.indexOf(said.toLowerCase());
  return found >= 0 ? found : null;
}
