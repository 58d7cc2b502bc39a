import { describe, expect, it } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { tableFile } from "@/lib/exports/table-file";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { assemble } from "@/lib/importers/assembly/assemble";
import { viewUnder } from "@/lib/selection/open-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { importSheets } from "@/tests/support/importers/import-sheets";

const DOSSIERS = ["russia-dprk-2023", "unga-2019-arms"] as const;

async function sheetOf(dossier: Dossier, scope: "statements" | "matrix", format: "xlsx" | "csv" = "xlsx") {
  const view = { ...viewUnder(indexDossier(dossier), EMPTY_FILTER), now: "2026-01-01", permalink: "https://x.test" };
  const { name, body } = await tableFile(view, { format, scope });
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const { gathered, problems } = await importSheets([{ name, bytes }]);
  expect(problems).toEqual([]);
  return gathered;
}

/** Statements in words. */
function saidIn({ codings, commentators, quotations, propositions, coders, sources }: Dossier): string[] {
  const name = new Map(commentators.map((one) => [one.id, one.name]));
  const words = new Map(quotations.map((one) => [one.id, one]));
  const claim = new Map(propositions.map(({ id, text }) => [id, text]));
  const coder = new Map(coders.map(({ id, title }) => [id, title]));
  const source = new Map(sources.map((one) => [one.id, `${one.title} ${one.issued} ${one.url} ${one.containerTitle}`]));
  return codings
    .filter(({ status }) => status === "coded" || status === "declined")
    .flatMap(({ commentatorId, propositionId, coderId, value, confidence, evidence }) =>
      evidence.map((id) => {
        const { exact, voice, sourceId } = words.get(id) ?? {};
        const what = [name.get(commentatorId), claim.get(propositionId), value, confidence, coder.get(coderId)];
        return [...what, exact, voice === "record", source.get(sourceId ?? "")].join(" | ");
      }),
    )
    .toSorted();
}

describe("statements as a workbook", () => {
  it.each(DOSSIERS)("of %s come back into it as nothing new, and so does the matrix", async (name) => {
    const before = builtInDossier(name);
    for (const gathered of [await sheetOf(before, "statements"), await sheetOf(before, "matrix")]) {
      expect(assemble({ before, gathered }).dossier).toEqual(before);
    }
  });

  it.each(DOSSIERS)("of %s make another dossier that says the same", async (name) => {
    const dossier = builtInDossier(name);
    const gathered = await sheetOf(dossier, "statements");
    const made = assemble({ before: emptyDossier({ id: "made", title: "Made" }), gathered }).dossier;
    expect(saidIn(made)).toEqual(saidIn(dossier));
    expect(made.quotations).toHaveLength(dossier.quotations.length);
  });

  it("keep words that a spreadsheet would compute", async () => {
    const dossier = smallDossier();
    const quotations = dossier.quotations.map((one) => ({
      ...one,
      exact: `=1+1 ${one.exact}`,
      start: null,
      end: null,
    }));
    const gathered = await sheetOf({ ...dossier, quotations }, "statements");
    const written = new Set(quotations.map(({ exact }) => exact));
    expect(new Set(gathered.quotations.map(({ exact }) => exact))).toEqual(written);
  });
});
