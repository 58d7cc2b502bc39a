import { describe, expect, it } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { facetCounts } from "@/lib/selection/facet-counts";
import { appearancesOf, oncePerStatement } from "@/lib/selection/statements";
import { evidenceView } from "@/lib/views/quotations/evidence-view";
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

const WORDS = "Russia will not hand over re-entry technology, the analyst told.";

/** A wire story of Ana in three papers on three days. */
function syndicated(exacts = [WORDS, WORDS, WORDS], days = ["10", "11", "12"]): Dossier {
  return aDossier({
    issues: [anIssue({ id: "arms" })],
    propositions: [aProposition({ id: "A1", order: 1 })],
    commentators: [aCommentator({ id: "ana" })],
    coders: [aCoder({ id: "reader-a", kind: "person" })],
    sources: days.map((day, at) => aSource({ id: `s${at}`, issued: `2023-09-${day}`, containerTitle: `Paper ${at}` })),
    quotations: exacts.map((exact, at) =>
      aQuotation({ id: `q${at}`, sourceId: `s${at}`, commentatorId: "ana", exact }),
    ),
    codings: [aCoding({ commentatorId: "ana", propositionId: "A1", evidence: exacts.map((_, at) => `q${at}`) })],
  });
}

const once = (dossier: Dossier) => oncePerStatement(dossier, dossier.quotations).map(({ id }) => id);

describe("oncePerStatement", () => {
  it("oncePerStatement counts the same words of one person in several sources once, by the earliest", () => {
    expect(once(syndicated([WORDS, WORDS.replace(", ", ",\u00a0"), WORDS]))).toEqual(["q0"]);
    expect(once(syndicated([WORDS, WORDS, WORDS], ["12", "11", "10"]))).toEqual(["q2"]);
  });

  it("oncePerStatement keeps apart words that differ in a letter", () => {
    expect(once(syndicated([WORDS, WORDS.replace("will", "would"), WORDS]))).toEqual(["q0", "q1"]);
  });

  it("oncePerStatement keeps apart fewer than eight words", () => {
    const seven = "Russia will not hand over such technology";
    expect(once(syndicated([seven, seven, seven]))).toEqual(["q0", "q1", "q2"]);
    expect(once(syndicated([`${seven} now`, `${seven} now`, `${seven} now`]))).toEqual(["q0"]);
  });

  it("oncePerStatement keeps apart what was printed more than 14 days later", () => {
    // 10 to 24 September are 14 days, to 25 September 15.
    expect(once(syndicated([WORDS, WORDS, WORDS], ["10", "24", "25"]))).toEqual(["q0", "q2"]);
  });

  it("oncePerStatement keeps apart what is dated by more than a statement lasts", () => {
    const dossier = syndicated([WORDS, WORDS, WORDS]);
    const issued = ["2022-12-28", "2023", "2023-01-03"];
    const sources = dossier.sources.map((source, at) => ({ ...source, issued: issued[at] ?? null }));
    expect(once({ ...dossier, sources })).toEqual(["q0", "q1"]);
  });

  it("oncePerStatement counts words also where a script writes no spaces, and not the signs of another", () => {
    const chinese = "俄罗斯不会向朝鲜转让再入大气层技术分析人士周五告诉通讯社";
    expect(once(syndicated([chinese, chinese, chinese]))).toEqual(["q0"]);
    // Five words; each has signs that are no letters.
    const hindi = "मेरी हिन्दी कविता पढ़िए मित्रो";
    expect(once(syndicated([hindi, hindi, hindi]))).toEqual(["q0", "q1", "q2"]);
  });

  it("oncePerStatement keeps apart what one source prints twice, what two people say, and entries of a record", () => {
    const dossier = syndicated();
    const with_ = (edit: (q: Dossier["quotations"][number], at: number) => Partial<Dossier["quotations"][number]>) =>
      once({ ...dossier, quotations: dossier.quotations.map((q, at) => ({ ...q, exact: WORDS, ...edit(q, at) })) });
    expect(with_(() => ({ sourceId: "s0" }))).toEqual(["q0", "q1", "q2"]);
    expect(with_((_, at) => ({ commentatorId: `c${at}` }))).toEqual(["q0", "q1", "q2"]);
    expect(with_(() => ({ voice: "record" }))).toEqual(["q0", "q1", "q2"]);
  });

  it("oncePerStatement stands for a statement by the earliest appearance that is given", () => {
    const dossier = syndicated([WORDS, WORDS, WORDS]);
    expect(oncePerStatement(dossier, dossier.quotations.slice(1)).map(({ id }) => id)).toEqual(["q1"]);
  });
});

describe("a wire story in three papers", () => {
  const dossier = syndicated([WORDS, WORDS, WORDS]);
  const { index, selection } = selected(dossier);

  it("a wire story in three papers is one quotation under every filter, also that of its second paper", () => {
    expect(selection.quotations.map(({ id }) => id)).toEqual(["q0"]);
    expect(selected(dossier, "source=s1").selection.quotations.map(({ id }) => id)).toEqual(["q1"]);
    const counts = facetCounts({
      index,
      filter: selection.filter,
      key: "source",
      unit: "quotations",
      values: ["s0", "s1", "s2"],
    });
    expect(counts).toEqual([1, 1, 1]);
  });

  it("a wire story in three papers stands once behind a position, with where else it appeared", () => {
    const view = evidenceView({ index, selection }, { commentatorId: "ana", propositionId: "A1" });
    expect(view?.quotations.map(({ id, alsoIn }) => [id, alsoIn])).toEqual([
      [
        "q0",
        [
          { quotationId: "q1", source: "Paper 1, 11 September 2023" },
          { quotationId: "q2", source: "Paper 2, 12 September 2023" },
        ],
      ],
    ]);
    const [first] = dossier.quotations;
    expect(first && appearancesOf(dossier, first).map(({ id }) => id)).toEqual(["q0", "q1", "q2"]);
  });
});
