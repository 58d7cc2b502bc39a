import { describe, expect, it } from "vitest";
import { briefingContext } from "@/lib/views/context-line";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aDossier } from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const place = { now: "2026-11-21T23:59:00Z", permalink: "https://concordance.example/d/small" };

describe("the context of a view", () => {
  it("the context of a view says dossier, version, date, filter, n, coverage, sources and address in two lines", () => {
    // Experts: ann (A1, D1), cho (A1), eve, and the unnamed group (A1): 4 of 6 commentators, 4 of 7 positions, 12
    // cells.
    const { index, selection } = selected(smallDossier(), "voice=expert");
    expect(briefingContext({ index, selection, ...place }).lines).toEqual([
      "A dossier · version 1.0.0 · 21 November 2026 · filter: Role: Expert",
      "4 of 6 commentators, 4 of 7 positions · 4 of 12 cells hold a position · 2 sources by Bob, Daily, 2023 · https://concordance.example/d/small",
    ]);
  });

  it("the context of a view says “no filter” where nothing is filtered", () => {
    const { index, selection } = selected(builtInDossier());
    const context = briefingContext({ index, selection, ...place });
    expect(context.filters).toEqual([]);
    expect(context.lines[0]).toMatch(/ · no filter$/);
    expect(context.sourceLine).toBe("2 sources by Konstantin Asmolov, New Eastern Outlook, 2023");
  });

  it("the context of a view holds for a dossier in which there is nothing", () => {
    const { index, selection } = selected(aDossier());
    const { lines } = briefingContext({ index, selection, ...place });
    expect(lines[1]).toBe(
      "0 of 0 commentators, 0 of 0 positions · 0 of 0 cells hold a position · no source recorded · https://concordance.example/d/small",
    );
  });
});
