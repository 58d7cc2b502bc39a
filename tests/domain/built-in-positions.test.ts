import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { hasValue } from "@/lib/domain/position";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";

const dossier = builtInDossier();
const index = indexDossier(dossier);

describe("the positions of the built-in dossier", () => {
  it("the positions of the built-in dossier rest on 60 commentators, 144 quotations and 238 codings", () => {
    expect(dossier.commentators).toHaveLength(60);
    expect(dossier.quotations).toHaveLength(144);
    expect(dossier.codings).toHaveLength(238);
  });

  it("the positions of the built-in dossier come from 116 cells that a coder filled: 93 agreed, 22 adjudicated, 1 unresolved", () => {
    const filled = new Set(dossier.codings.map((coding) => `${coding.commentatorId} ${coding.propositionId}`));
    expect(filled.size).toBe(116);
    const inState = (state: string) => index.positions.filter((position) => position.state === state);
    expect(inState("agreed")).toHaveLength(93);
    // 22 adjudications: 13 with a value are published, 9 say that there is no position.
    expect(inState("adjudicated")).toHaveLength(13);
    expect(
      dossier.codings.filter(({ coderId, status }) => coderId === "adjudication" && status === "none"),
    ).toHaveLength(9);
    expect(inState("unresolved").map((p) => `${p.commentatorId} ${p.propositionId}`)).toEqual([
      "konstantin-asmolov A2",
    ]);
    expect(inState("declined")).toHaveLength(0);
    expect(inState("single-coded")).toHaveLength(0);
    // 116 − 9 adjudicated as none.
    expect(index.positions).toHaveLength(107);
  });

  it("the positions of the built-in dossier are 106 with a value, 58 of them on the three issues", () => {
    const valued = index.positions.filter(hasValue);
    expect(valued).toHaveLength(106);
    const onIssues = valued.filter(({ propositionId }) => {
      const issueId = index.propositions.get(propositionId)?.issueId ?? "";
      return index.issues.get(issueId)?.kind === "issue";
    });
    expect(onIssues).toHaveLength(58);
  });

  it("the positions of the built-in dossier rest on quotations of the same commentator, every one", () => {
    for (const position of index.positions) {
      expect(position.evidence.length).toBeGreaterThan(0);
      for (const id of position.evidence) {
        expect(index.quotations.get(id)?.commentatorId).toBe(position.commentatorId);
      }
    }
  });
});
