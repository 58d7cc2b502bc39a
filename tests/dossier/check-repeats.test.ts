import { describe, expect, it } from "vitest";
import { nearRepeats } from "@/lib/dossier/checks/near-repeats";
import { readPackage } from "@/lib/dossier/read-package";
import { writePackage } from "@/lib/dossier/write-package";
import {
  aCommentator,
  aDossier,
  anAffiliation,
  anInstitution,
  anIssue,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/dossiers/factories";

const WORDS = "We will not send a single shell to anybody this year.";

/** Warnings of a package in which Ann, unless said otherwise, says these in one source each, on these days. */
function warnings(
  ...said: readonly { exact: string; day?: string | null; source?: string; by?: string; start?: number }[]
) {
  const quotations = said.map(({ exact, source, by = "ann", start = null }, place) =>
    aQuotation({
      id: `q${place + 1}`,
      commentatorId: by,
      sourceId: source ?? `s${place + 1}`,
      exact,
      start,
      end: start === null ? null : start + exact.length,
    }),
  );
  const sources = said.flatMap(({ day = "2023-08-08", source }, place) =>
    source ? [] : [aSource({ id: `s${place + 1}`, title: `Paper ${place + 1}`, issued: day })],
  );
  const dossier = aDossier({
    issues: [anIssue({ id: "arms" })],
    propositions: [aProposition({ id: "A1", headline: true })],
    institutions: [anInstitution({ id: "academy" })],
    commentators: ["ann", "bob"].map((id) => aCommentator({ id, name: `${id} of somewhere` })),
    affiliations: ["ann", "bob"].map((commentatorId) => anAffiliation({ commentatorId, institutionId: "academy" })),
    sources,
    quotations,
  });
  const { problems } = readPackage(writePackage(dossier));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return problems.map(({ message }) => message.replace(/^quotations.csv, row \d+, column exact: /, ""));
}

describe("the same words in several sources", () => {
  it("the same words in several sources are one statement, and the import says so with both places", () => {
    expect(warnings({ exact: WORDS }, { exact: WORDS.replace(" single", "\u00a0single"), day: "2023-08-20" })).toEqual([
      "q1 (row 2, in “Paper 1”) and q2 (row 3, in “Paper 2”) give the same words of ann within 14 days: one statement, counted once. Expected: nothing more, if they are one.",
    ]);
  });

  it.each([
    ["they are more than 14 days apart", { day: "2023-09-08" }],
    ["one has no day", { day: null }],
    ["one is known by its month", { day: "2023-08" }],
  ])("the same words in several sources are only proposed where %s", (_, second) => {
    expect(warnings({ exact: WORDS }, { exact: WORDS, ...second })).toEqual([
      expect.stringMatching(
        /^q1 \(row 2, in “Paper 1”\) and q2 \(row 3, in “Paper 2”\) repeat words of ann: the same words, but written differently, more than 14 days apart.*each counts by itself/,
      ),
    ]);
  });

  it("the same words in several sources are proposed where five to seven are all there is, and not below", () => {
    expect(warnings({ exact: "We will send no shells." }, { exact: "We will send no shells." })).toEqual([
      expect.stringContaining("the same words, but fewer than 8"),
    ]);
    expect(warnings({ exact: "We will not say." }, { exact: "We will not say." })).toEqual([]);
  });

  it("the same words in several sources are proposed where eight in a row are the same, and not where seven are", () => {
    const eight = "Ann, asked again: we will not send a single shell to Kyiv.";
    const seven = "Ann, asked again: we will not send a single shell, ever.";
    expect(warnings({ exact: WORDS }, { exact: eight })).toEqual([
      expect.stringContaining("8 words in a row or more are the same; each counts by itself"),
    ]);
    // “we will not send a single shell” are seven; what stands before and after is in one of them only.
    expect(warnings({ exact: WORDS }, { exact: seven })).toEqual([]);
  });

  it("the same words in several sources are looked for in scripts without spaces", () => {
    const chinese = "我们今年不会向任何人提供哪怕一枚炮弹，这一点非常清楚。";
    expect(warnings({ exact: chinese }, { exact: `他说：${chinese.slice(0, -4)}。` })).toHaveLength(1);
    expect(warnings({ exact: chinese }, { exact: "我们今年不会提供任何帮助，也不会参加会议，请大家放心。" })).toEqual(
      [],
    );
  });

  it("the same words in several sources are no repeat of one who says them in one source, or of another", () => {
    const apart = `${WORDS} Nobody will, and nobody should be asked for it.`;
    expect(warnings({ exact: WORDS, start: 0 }, { exact: apart, source: "s1", start: 200 })).toEqual([]);
    expect(warnings({ exact: WORDS }, { exact: apart, by: "bob" })).toEqual([]);
  });

  it("the same words in several sources are proposed once for a statement that appears twice and a later repeat", () => {
    expect(warnings({ exact: WORDS }, { exact: WORDS }, { exact: WORDS, day: "2024-01-01" })).toEqual([
      expect.stringContaining("q1 (row 2, in “Paper 1”) and q2 (row 3, in “Paper 2”) give the same words"),
      expect.stringContaining("q1 (row 2, in “Paper 1”) and q3 (row 4, in “Paper 3”) repeat words"),
    ]);
  });
});

it("The same words at the same place twice are named with both rows; a few words without a place are not", () => {
  expect(warnings({ exact: WORDS, start: 7 }, { exact: WORDS, source: "s1", start: 7 })).toEqual([
    expect.stringContaining(
      "are the same words of ann at the same place; one passage would count as several quotations",
    ),
  ]);
  expect(warnings({ exact: WORDS, start: 7 }, { exact: WORDS, source: "s1", start: 99 })).toEqual([]);
  expect(warnings({ exact: "Yes." }, { exact: "Yes.", source: "s1" })).toEqual([]);
});

it("Repeats of one commentator in a hundred thousand quotations are one cluster, made without comparing each with each", () => {
  const many = Array.from({ length: 100_000 }, (_, place) =>
    aQuotation({ id: `q${place}`, commentatorId: "ann", sourceId: `s${place % 50}`, exact: `${WORDS} ${place}` }),
  );
  expect(nearRepeats(many).map((cluster) => cluster.length)).toEqual([100_000]);
});
