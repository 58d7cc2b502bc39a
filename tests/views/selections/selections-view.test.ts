import { describe, expect, it } from "vitest";
import { askedSelections } from "@/lib/filters/asked-selections";
import { comparedSelections } from "@/lib/selection/compared-selections";
import { counterpartsOf } from "@/lib/views/selections/counterparts";
import { propositionsLeftOut, selectionsBars, selectionsTable } from "@/lib/views/selections/selections-figure-view";
import { type SelectionsView, selectionsView } from "@/lib/views/selections/selections-view";
import { sideBarsLayout } from "@/lib/views/sides/side-bars-layout";
import { aCoding, aProposition, aQuotation } from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function side(state: Record<string, string>, { dossier = smallDossier(), query = "" } = {}): SelectionsView {
  const page = selected(dossier, query);
  const { asked } = askedSelections(state, dossier);
  const view = selectionsView({
    selections: comparedSelections(page, asked),
    differences: new Map(),
    hrefOf: ({ id }) => `#${id}`,
    cellHref: ({ commentatorId, propositionId }) => `?cell=${commentatorId}.${propositionId}`,
  });
  if (!view) throw new Error("Nothing was asked for.");
  return view;
}

const KOREA_AND_REST = { a: "country=KR", b: "rest" };
const shares = (view: SelectionsView, id: string) =>
  [...view.rows, ...view.left].find((row) => row.id === id)?.bars.map(({ share }) => share);

describe("selections side by side", () => {
  it("count each side of each selection among those who took a position there, silence apart", () => {
    // Ann +2, Bob −1 and Cho +1 speak for Korea (Bob by a second post), Eve is silent; of the rest only Dan, neutral.
    const view = side(KOREA_AND_REST);
    expect(shares(view, "A1")).toEqual(["2 of 3 agree", "0 of 1 agree"]);
    expect(view.rows[0]?.bars.map(({ basis }) => basis)).toEqual([
      "3 with a position · 1 silent · median: agrees",
      "1 with a position",
    ]);
    expect(view.heads.map(({ basis }) => basis)).toEqual([
      "3 of 4 commentators took a position",
      "1 of 1 commentator took a position",
    ]);
  });

  it("are told by disagreement where that is what differs", () => {
    // On D1 Ann disagrees and Dan agrees: both shares are 1 and 0, and agreement is told first.
    expect(shares(side(KOREA_AND_REST), "D1")).toEqual(["0 of 1 agree", "1 of 1 agree"]);
    const twoAgainst = side({ a: "voice=official", b: "voice=expert" });
    // Bob disagrees on A1; Ann and Cho agree.
    expect(shares(twoAgainst, "A1")).toEqual(["0 of 1 agree", "2 of 2 agree"]);
  });

  it("fold what fewer than two of them speak on", () => {
    const view = side(KOREA_AND_REST);
    expect(view.rows.map(({ id }) => id)).toEqual(["A1", "D1"]);
    expect(view.left.map(({ id }) => id)).toEqual(["A2"]);
    expect(shares(view, "A2")).toEqual(["no position", "no position"]);
  });

  it("say who is in both and who spoke only here", () => {
    // Bob has a post in Seoul and one in Moscow.
    const view = side({ a: "country=KR", b: "country=RU" });
    expect(view.overlap).toBe("1 commentator is in both (Bob).");
    expect(view.heads.map(({ onlyHere }) => onlyHere.map(({ id }) => id))).toEqual([["ann", "cho"], []]);
  });

  it("give the clearest words of each side, verbatim, and none for those who said nothing", () => {
    const [first] = side(KOREA_AND_REST).rows;
    expect(
      first?.words.map(({ key, side: on, commentatorId, quotation }) => [key, on, commentatorId, quotation.exact]),
    ).toEqual([
      ["a", "agree", "ann", "  Arms will go, I say. "],
      ["a", "disagree", "bob", "I doubt that arms go."],
      ["b", "neutral", "dan", expect.any(String)],
    ]);
  });

  it("order propositions by how much the selections differ, and mark only what the test marks", () => {
    const dossier = smallDossier();
    const page = selected(dossier);
    const view = selectionsView({
      selections: comparedSelections(page, askedSelections(KOREA_AND_REST, dossier).asked),
      differences: new Map([
        ["A1", { order: 1, isMarked: false }],
        ["D1", { order: 2, isMarked: true }],
      ]),
      hrefOf: () => "",
      cellHref: () => "",
    });
    expect(view?.rows.map(({ id, isMarked }) => [id, isMarked])).toEqual([
      ["D1", true],
      ["A1", false],
    ]);
  });

  it("stand in the figure under what they are about, and in the table by degree with every name", () => {
    const view = side(KOREA_AND_REST);
    expect(
      selectionsBars(view)
        .bars.map(({ about, sentence }) => [about, sentence.text])
        .slice(0, 2),
    ).toEqual([
      [expect.stringContaining("A1"), "South Korea: 2 of 3 agree"],
      [null, "The rest: 0 of 1 agree"],
    ]);
    const [row] = selectionsTable(view).rows;
    expect(row?.slice(2)).toEqual(["South Korea", 3, 1, 0, 1, 0, 1, 1, 1, "Bob", "", "Ann; Tcho (probably Cho)"]);
  });
});

describe("before and after", () => {
  it("takes of each period its last position, and lists what cannot be dated", () => {
    const small = smallDossier();
    const dossier = {
      ...small,
      quotations: [
        ...small.quotations,
        aQuotation({ id: "q-eve-1", commentatorId: "eve", statedOn: "2023-08-01" }),
        aQuotation({ id: "q-eve-2", commentatorId: "eve", statedOn: "2023-10-01" }),
      ],
      codings: [
        ...small.codings,
        ...["reader-a", "reader-b"].flatMap((coderId) => [
          aCoding({
            commentatorId: "eve",
            propositionId: "A2",
            coderId,
            value: 1,
            evidence: ["q-eve-1"],
            asOf: "2023-08-01",
          }),
          aCoding({
            commentatorId: "eve",
            propositionId: "A2",
            coderId,
            value: -1,
            evidence: ["q-eve-2"],
            asOf: "2023-10-01",
          }),
        ]),
      ],
    };
    const view = side({ a: "to=2023-09-12", b: "from=2023-09-13" }, { dossier });
    expect(shares(view, "A2")).toEqual(["1 of 1 agree", "0 of 1 agree"]);
    // Ann's evidence on A1 is of July and of October, and no coding says when which was held.
    expect(view.heads[0]?.cannotBeDated.map(({ words }) => words)).toContain("Ann on A1");
    expect(view.heads[1]?.cannotBeDated.map(({ words }) => words)).toContain("Ann on A1");
  });
});

describe("words and people of a selection", () => {
  it("are its own: a selection by source shows no words of another source", () => {
    // Ann agrees on A1 in the first report and in the second; the clearest are those of the first.
    const words = (source: string) =>
      side({ a: `source=${source}`, b: "voice=official" })
        .rows.find(({ id }) => id === "A1")
        ?.words.filter(({ key, side: on }) => key === "a" && on === "agree")
        .map(({ quotation }) => quotation.id);
    expect(words("s1")).toEqual(["q-ann-1"]);
    expect(words("s2")).not.toContain("q-ann-1");
  });

  it("who are the rest keep to the period of the page as the others do", () => {
    // Ann's evidence on A1 is of July and of October: undated on either side, whoever she is compared as.
    const view = side({ a: "voice=official", b: "rest" }, { query: "to=2023-09-12" });
    const asExperts = side({ a: "voice=official", b: "voice=expert" }, { query: "to=2023-09-12" });
    expect(view.heads[1]?.cannotBeDated.map(({ words }) => words)).toContain("Ann on A1");
    expect(asExperts.heads[1]?.cannotBeDated.map(({ words }) => words)).toContain("Ann on A1");
  });
});

describe("two periods that no source spans", () => {
  it("say that the sources may be what differs", () => {
    // q-bob-1 and q-ann-1 stand in the first report of August, q-dan-2 in the second of October.
    const view = side({ a: "to=2023-09-12", b: "from=2023-09-13" });
    expect(view.sourcesApart).toBe(
      "No source is behind positions of both periods (1 source and 1 source): what differs may be the source and not the time.",
    );
    expect(side(KOREA_AND_REST).sourcesApart).toBeNull();
  });
});

describe("what a selection may be compared with", () => {
  it("is the other time for a period, and the rest for everything else", () => {
    const { index, selection } = selected(smallDossier(), "from=2023-09-13");
    expect(counterpartsOf(index, selection.filter)).toEqual([
      { text: "to=2023-09-12", words: "before 13 September 2023" },
    ]);
    // Three who took a position are an offer: Ann, Bob and Cho are in Korea; of the experts there are but two.
    const abroad = selected(smallDossier(), "country=RU&voice=official");
    expect(counterpartsOf(abroad.index, abroad.selection.filter).map(({ words }) => words)).toEqual([
      "officials in South Korea",
      "the rest",
    ]);
  });
});

describe("the figure of many propositions", () => {
  it("draws each of them whole or not at all", () => {
    const dossier = smallDossier();
    const propositions = Array.from({ length: 40 }, (_, at) => aProposition({ id: `P${at}`, order: at + 1 }));
    const codings = propositions.flatMap(({ id }) =>
      ["ann", "dan"].flatMap((commentatorId) =>
        ["reader-a", "reader-b"].map((coderId) => aCoding({ commentatorId, propositionId: id, coderId, value: 1 })),
      ),
    );
    const view = side(KOREA_AND_REST, { dossier: { ...dossier, propositions, codings, annotations: [] } });
    const { bars, leftOut } = sideBarsLayout(selectionsBars(view), { isNarrow: false });
    expect(leftOut).toBeGreaterThan(0);
    expect(bars.length % 2).toBe(0);
    expect(propositionsLeftOut(view)).toBe(40 - bars.length / 2);
  });
});
