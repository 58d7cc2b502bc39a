import { describe, expect, it } from "vitest";
import { draftEntry } from "@/lib/views/workspace/draft-entry";
import { importEntry } from "@/lib/views/workspace/import-entry";
import { importCells, importProblems, importRemarks } from "@/lib/views/workspace/import-problems";
import { publicationView } from "@/lib/views/workspace/publication-view";

const COUNTS = { commentators: 1, propositions: 2, codings: 1_200, quotations: 0, sources: 1 };
const DRAFT = { id: "own~draft", publishedId: "own", title: "Own", changedAt: "2026-11-30T12:00:00Z", counts: COUNTS };
const IMPORT = {
  ...{ id: "abcdefghjkmn", draftId: "own~draft", format: "spreadsheet", startedAt: "2026-11-30T12:05:00.000Z" },
  ...{ files: [{ name: "a.xlsx", bytes: 1_200_000, sha256: "0" }], problem: null, report: null },
};

describe("an entry of the workspace", () => {
  it.each([
    ["new", null, "Not published yet"],
    ["same", "1.0", "As published, version 1.0"],
    ["changed", "1.0", "Changed since version 1.0 was published"],
    ["behind", "2.0", "Version 2.0 was published by other means since this draft was begun"],
  ] as const)("an entry of the workspace says how a draft stands to what is published: %s", (state, version, words) => {
    const entry = draftEntry({ ...DRAFT, state, published: version === null ? null : { version } });

    expect(entry).toMatchObject({ state: words, href: "/d/own~draft", publishHref: "/workspace/drafts/own~draft" });
    expect(entry.basis).toBe(
      "own · 1 commentator · 2 propositions · 1,200 codings · 0 quotations · 1 source · changed 30 November 2026",
    );
  });

  it("an entry of the workspace says until when an import can be undone, and why one failed", () => {
    const written = importEntry({ ...IMPORT, state: "written", undoUntil: "2026-12-30T12:05:00.000Z" });
    const failed = importEntry({ ...IMPORT, state: "failed", problem: "It is a picture.", undoUntil: null });

    expect(written.state).toBe("Written; can be undone until 30 December 2026");
    expect(written.basis).toBe("spreadsheet · 30 November 2026, 12:05 UTC");
    expect(written.files).toEqual([{ name: "a.xlsx", size: "1.2 MB", sha256: "0" }]);
    expect(failed).toMatchObject({ state: "Failed. It is a picture.", isFailed: true });
  });

  it("an entry of the workspace lists the tables that publishing changes, and no others", () => {
    const none = { added: 0, changed: 0, unchanged: 4, removed: 0 };
    const view = publicationView({
      published: { version: "1.0" },
      isSame: false,
      result: { tables: { codings: { ...none, added: 2 }, rules: none } },
    });

    expect(view.tables).toEqual([{ name: "Codings", added: 2, changed: 0, unchanged: 4, removed: 0 }]);
    expect(view.lede).toBe("Readers see version 1.0 until you publish this draft.");
  });
});

describe("a report of an import", () => {
  it("a report of an import is read as far as it is one, whatever version wrote it", () => {
    const problems = [{ severity: "warning", message: "Odd." }, { message: "Wrong." }, { what: 1 }, null, "text"];

    expect(importProblems(problems)).toEqual([
      { severity: "warning", message: "Odd." },
      { severity: "error", message: "Wrong." },
    ]);
    expect(importCells([{ commentator: "Ann", proposition: "Arms go.", readings: [] }, { commentator: 1 }])).toEqual([
      { commentator: "Ann", proposition: "Arms go." },
    ]);
    expect([importProblems(undefined), importCells({}), importRemarks(["Look.", 1])]).toEqual([[], [], ["Look."]]);
  });
});
