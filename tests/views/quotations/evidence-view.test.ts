import { describe, expect, it } from "vitest";
import { evidenceView } from "@/lib/views/quotations/evidence-view";
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
