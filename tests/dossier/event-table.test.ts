import { describe, expect, it } from "vitest";
import { contentHash } from "@/lib/database/content-hash";
import { readPackage } from "@/lib/dossier/read-package";
import { validateDossier } from "@/lib/dossier/validate-dossier";
import { writePackage } from "@/lib/dossier/write-package";
import { anEvent } from "@/tests/support/dossiers/factories";
import { textOf } from "@/tests/support/dossiers/package-fixtures";
import { minimalPackage } from "@/tests/support/dossiers/package-minimal";

const HEADER = "id,date,label,source,note";

function readEvents(...rows: string[]) {
  return readPackage(minimalPackage({ "events.csv": [HEADER, ...rows, ""].join("\n") }));
}

/** Errors as row, column and sentence; that the descriptor of the small package lists no file is a warning. */
function errorsOf(...rows: string[]) {
  return readEvents(...rows).problems.flatMap(({ severity, file, row, column, message }) =>
    severity === "error" ? [{ file, row, column, message }] : [],
  );
}

describe("events", () => {
  it("events are read in the order of their dates, which are as exact as they are known", () => {
    const { dossier } = readEvents(
      "summit,2023-09-13,They meet,s1,",
      "visit,2023-07-25/2023-07-27,He visits,,Three days.",
      "exercise,2023-08,They exercise,,",
      "war,2022,War,,",
    );
    expect(dossier?.events).toEqual([
      { id: "war", date: "2022", label: "War", sourceId: null, note: null },
      { id: "visit", date: "2023-07-25/2023-07-27", label: "He visits", sourceId: null, note: "Three days." },
      { id: "exercise", date: "2023-08", label: "They exercise", sourceId: null, note: null },
      { id: "summit", date: "2023-09-13", label: "They meet", sourceId: "s1", note: null },
    ]);
  });

  it.each([
    ["a date that is none", "summit,13.09.2023,They meet,s1,", "date", /probably 2023-09-13/],
    ["a day that no month has", "summit,2023-09-31,They meet,s1,", "date", /“2023-09-31”/],
    ["no date", "summit,,They meet,s1,", "date", /empty/],
    ["a period that ends before it begins", "visit,2023-07-27/2023-07-25,He visits,,", "date", /2023-07-25/],
    ["no label", "summit,2023-09-13,,s1,", "label", /empty/],
    ["a label longer than a line", `summit,2023-09-13,${"x".repeat(81)},s1,`, "label", /80/],
    ["a source that is not there", "summit,2023-09-13,They meet,s9,", "source", /s9/],
  ])("events with %s are refused, with file, row and column", (_, row, column, message) => {
    expect(errorsOf("war,2022,War,,", row)).toEqual([
      { file: "events.csv", row: 3, column, message: expect.stringMatching(message) },
    ]);
  });

  it("events with the same id twice are refused", () => {
    expect(errorsOf("war,2022,War,,", "war,2023,War,,")).toMatchObject([{ file: "events.csv", row: 3, column: "id" }]);
  });

  it("events of a dossier that did not come as a package are checked by the same rules", () => {
    const { dossier } = readPackage(minimalPackage());
    if (!dossier) throw new Error("The small package is right.");
    const problems = validateDossier({ ...dossier, events: [anEvent({ date: "soon", sourceId: "s9" })] });
    expect(problems.map(({ file, row, column }) => ({ file, row, column }))).toEqual([
      { file: "events.csv", row: 2, column: "date" },
      { file: "events.csv", row: 2, column: "source" },
    ]);
  });
});

describe("a package without events", () => {
  it("a package without events has no file of them, and its descriptor does not list one", () => {
    const { dossier } = readPackage(minimalPackage());
    const written = dossier ? writePackage(dossier) : new Map<string, Uint8Array>();
    expect(written.has("events.csv")).toBe(false);
    expect(textOf(written, "datapackage.json")).not.toContain("events");
  });

  it("a package without events has the content hash from before there were any; one with an event has another", () => {
    const { dossier } = readPackage(minimalPackage());
    if (!dossier) throw new Error("The small package is right.");
    const { events: _, ...before } = dossier;
    expect(contentHash(dossier)).toBe(contentHash(before as typeof dossier));
    expect(contentHash({ ...dossier, events: [anEvent()] })).not.toBe(contentHash(dossier));
  });
});
