import { describe, expect, it } from "vitest";
import { evidenceView } from "@/lib/views/quotations/evidence-view";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function evidence(commentatorId: string, propositionId: string, query = "") {
  const { index, selection } = selected(smallDossier(), query);
  return evidenceView({ index, selection }, { commentatorId, propositionId });
}

const readings = (view: ReturnType<typeof evidence>) =>
  view?.readings.map(({ coder, reading }) => `${coder}: ${reading}`);
const quoted = (view: ReturnType<typeof evidence>) => view?.quotations.map(({ id }) => id);

describe("the evidence of a value", () => {
  it("the evidence of a value is its anchor, its quotations and each coder's reading", () => {
    const view = evidence("ann", "A1");
    expect(view).toMatchObject({ role: "professor", label: "Arms go", anchor: "states as a fact" });
    expect(view?.mark).toMatchObject({ kind: "value", value: 2, confidence: "medium" });
    expect(quoted(view)).toEqual(["q-ann-1", "q-ann-2"]);
    expect(readings(view)).toEqual([
      "Reader A: strongly agrees, high confidence",
      "Reader B: strongly agrees, medium confidence",
    ]);
    expect(view?.readings.map(({ rationale }) => rationale)).toEqual(["Says so.", "Says so."]);
  });

  it("the evidence of a value names the adjudication as one", () => {
    const view = evidence("bob", "A1");
    expect(view?.readings.map(({ isAdjudication }) => isAdjudication)).toEqual([true, false, false]);
    expect(view?.mark.words).toBe("disagrees, medium confidence, coders differed, adjudicated");
  });

  it("the evidence of a value is shown whole whatever the filter: it is what a mark leads to", () => {
    expect(evidence("ann", "A1", "confidence=high&source=s2")?.quotations).toEqual(evidence("ann", "A1")?.quotations);
  });

  it("the evidence of a value says where the others stand", () => {
    expect(evidence("ann", "A1")?.others.summary).toMatchObject({ agree: 2, disagree: 1, neutral: 1 });
  });
});

describe("the evidence of a cell without a value", () => {
  it("the evidence of a cell without a value is every reading and its words where the coders disagree", () => {
    const view = evidence("ann", "A2");
    expect(view?.mark.kind).toBe("unresolved");
    expect(view?.anchor).toBeNull();
    expect(readings(view)).toEqual(["Reader A: agrees, high confidence"]);
    expect(quoted(view)).toEqual(["q-ann-1"]);
  });

  it("the evidence of a cell without a value is the refusal where both declined", () => {
    const view = evidence("bob", "A2");
    expect(view?.mark.kind).toBe("declined");
    expect(readings(view)).toEqual(["Reader A: declined to say", "Reader B: declined to say"]);
  });

  it("the evidence of a cell without a value keeps the readings and words of a cell that was adjudicated as holding no position", () => {
    const view = evidence("cho", "D1");
    expect(view?.mark.kind).toBe("none");
    expect(readings(view)).toEqual(["Reader A: agrees, high confidence", "Adjudication: no position"]);
    expect(view?.readings.at(-1)).toMatchObject({ isAdjudication: true, rationale: "He speaks of something else." });
    expect(quoted(view)).toEqual(["q-cho-1"]);
  });

  it("the evidence of a cell without a value is empty where nobody found anything: a valid answer", () => {
    expect(evidence("eve", "A1")).toMatchObject({ mark: { kind: "none" }, anchor: null, quotations: [], readings: [] });
  });

  it("the evidence of a cell without a value is null only where there is no such commentator or proposition", () => {
    expect(evidence("nobody", "A1")).toBeNull();
    expect(evidence("ann", "Z9")).toBeNull();
  });
});

describe("the evidence of a position that changed", () => {
  const changed = (commentatorId: string) => {
    const { index, selection } = selected(changedDossier());
    return evidenceView({ index, selection }, { commentatorId, propositionId: "A1" });
  };

  it("the evidence of a position that changed tells the change, and gives each reading its own words and reason", () => {
    const view = changed("ann");
    expect(quoted(view)).toEqual(["q-ann-3"]);
    expect(readings(view)).toEqual(["Reader A: neutral, high confidence, as of May 2022"]);
    expect(view?.change?.sentence).toBe("Agreed in 2019, disagreed on 3 February 2020; neutral since May 2022.");
    expect(
      view?.change?.earlier.map(({ title, reasons, quotations }) => [
        title,
        reasons.map(({ coder, rationale }) => `${coder}: ${rationale}`),
        quotations.map(({ id }) => id),
      ]),
    ).toEqual([
      ["Disagreed on 3 February 2020", ["Reader A: Takes it back."], ["q-ann-2"]],
      ["Agreed in 2019", ["Reader A: Expects them."], ["q-ann-1"]],
    ]);
  });

  it("the evidence of a position that changed does not stand for the position of today", () => {
    const earlier = changed("ann")?.change?.earlier.flatMap(({ quotations }) => quotations) ?? [];
    expect(earlier.map(({ supports }) => supports)).toEqual([[], []]);
    expect(earlier.map(({ supportedBefore }) => supportedBefore.map(({ words }) => words))).toEqual([
      ["Disagreed on 3 February 2020"],
      ["Agreed in 2019"],
    ]);
  });

  it("the evidence of a cell that one coder left open shows all quotations and says why", () => {
    const mixed = changed("dan");
    expect(mixed?.mark).toMatchObject({
      kind: "unresolved",
      words: "both agreement and disagreement found, to be adjudicated",
    });
    expect(quoted(mixed)).toEqual(["q-dan-1", "q-dan-2"]);
    expect(readings(mixed)).toEqual(["Reader A: both agreement and disagreement"]);
    const unordered = changed("eve");
    expect(unordered?.mark.words).toBe("found on more than one side, and the dates do not say which came last");
    expect(readings(unordered)).toEqual([
      "Reader A: agrees, high confidence, as of 2023",
      "Reader A: disagrees, high confidence, as of August 2023",
    ]);
    expect(new Set(unordered?.readings.map(({ key }) => key)).size).toBe(2);
  });
});
