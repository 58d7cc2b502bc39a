import SQLite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { dnaFile } from "@/lib/exports/dna/dna-file";
import { assemble } from "@/lib/importers/assembly/assemble";
import { dnaImporter } from "@/lib/importers/dna/dna-importer";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { describeWithFiles, importFiles, sharedFile } from "@/tests/support/importers/shared-files";

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

async function back(dossier: Dossier, texts = NO_TEXTS, before = emptyDossier({ id: "made", title: "Made" })) {
  const file = { name: "x.dna", bytes: dnaFile(indexDossier(dossier, texts)) };
  expect(dnaImporter.detect([file])).not.toBeNull();
  const contents = await dnaImporter.read([file], { encoding: null });
  const { mapping } = dnaImporter.propose(contents, null);
  const { gathered, problems } = dnaImporter.gather(contents, mapping);
  expect(problems).toEqual([]);
  return { contents, ...assemble({ before, gathered, heldTexts: texts }) };
}

/** Every statement in words: who, for whom, what, which side, in which words, where, when. */
function saidIn({ codings, commentators, quotations, sources, propositions, coders }: Dossier): string[] {
  const by = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
  const [people, words, texts, claims, readers] = [
    by(commentators),
    by(quotations),
    by(sources),
    by(propositions),
    by(coders),
  ];
  return codings
    .flatMap(({ commentatorId, propositionId, coderId, value, evidence }) =>
      value === null || value === 0
        ? []
        : evidence.map((id) => {
            const quotation = words.get(id);
            const source = texts.get(quotation?.sourceId ?? "");
            return [
              ...[people.get(commentatorId)?.name, claims.get(propositionId)?.text, value > 0 ? "agrees" : "disagrees"],
              ...[readers.get(coderId)?.title, quotation?.exact, quotation?.voice === "record"],
              ...[source?.title, source?.issued, source?.containerTitle, source?.url, source?.language],
            ].join(" | ");
          }),
    )
    .toSorted();
}

describe("a dossier as a database of the Discourse Network Analyzer", () => {
  it.each(["russia-dprk-2023", "unga-2019-arms"] as const)("%s reads back statement by statement", async (name) => {
    const dossier = builtInDossier(name);
    const { dossier: read } = await back(dossier);
    expect(saidIn(read)).toEqual(saidIn(dossier));
    // No text is held, so none is made up.
    expect(read.sources.every(({ characters }) => characters === null)).toBe(true);
  });

  it("says what it cannot hold: neutral and declined codings, and the strength of agreement", () => {
    const dossier = builtInDossier();
    const neutral = dossier.codings.filter(({ value }) => value === 0).length;
    const database = new SQLite(Buffer.from(dnaFile(indexDossier(dossier))));
    const notes = String(database.prepare("SELECT Notes FROM DOCUMENTS WHERE ID = 1").pluck().get());
    expect(neutral).toBeGreaterThan(0);
    expect(notes).toContain(`Not in this file: ${neutral} neutral codings`);
    expect(notes).toContain("how strongly somebody agrees is not kept");
    database.close();
  });

  it("places quotations in the texts that are held, with line ends counted as the program does", async () => {
    const dossier = smallDossier();
    const [source] = dossier.sources;
    const own = dossier.quotations.filter(({ sourceId }) => sourceId === source?.id);
    const text = `\uFEFFA head 😀\r\n\r\n${own.map(({ exact }) => exact).join("\r\n")}\r\nAn end.`;
    const { texts, dossier: read } = await back(dossier, new Map([[source?.id ?? "", text]]));
    const [kept] = texts.values();
    expect(kept).toBe(text.slice(1).replaceAll("\r\n", "\n"));
    const placed = read.quotations.filter(({ start }) => start !== null);
    expect(placed.length).toBeGreaterThan(0);
    for (const { exact, start, end } of placed) expect(kept?.slice(start ?? 0, end ?? 0)).toBe(exact);
    expect(saidIn(read).map((line) => line.split(" | ")[4])).toEqual(
      saidIn(dossier).map((line) => line.split(" | ")[4]),
    );
  });

  it("keeps concepts apart that are the same up to the length that the program keeps", async () => {
    const dossier = smallDossier();
    const long = "It ".repeat(80);
    const propositions = dossier.propositions.map((one) => ({ ...one, text: `${long}${one.id}` }));
    const { contents, dossier: read } = await back({ ...dossier, propositions });
    const used = new Set(dossier.codings.filter(({ value }) => value).map(({ propositionId }) => propositionId));
    expect(read.propositions).toHaveLength(used.size);
    expect(contents.attributes.every(({ value }) => value.length < 191)).toBe(true);
  });

  it("is the same file every time, and adds nothing to the dossier that it came from", async () => {
    const dossier = builtInDossier();
    expect(dnaFile(indexDossier(dossier))).toEqual(dnaFile(indexDossier(dossier)));
    const { dossier: again } = await back(dossier, NO_TEXTS, dossier);
    expect(again.quotations).toHaveLength(dossier.quotations.length);
    expect(again.sources).toHaveLength(dossier.sources.length);
    expect(again.commentators.map(({ name }) => name)).toEqual(dossier.commentators.map(({ name }) => name));
  });
});

describeWithFiles("beside databases that the program wrote", () => {
  it("has the tables, columns, checks and defaults of the program's own, and no others", () => {
    const schemaOf = (bytes: Uint8Array) => {
      const database = new SQLite(Buffer.from(bytes));
      const rows = database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid").all();
      database.close();
      return rows.map((row) => JSON.stringify(row).replaceAll(/(\\n|\s)+/g, " "));
    };
    const own = schemaOf(dnaFile(indexDossier(smallDossier())));
    expect(own).toEqual(schemaOf(sharedFile("real/dna/dna3-sample.dna").bytes));
  });

  it.each(["dna3-sample.dna", "dna2-uk-iraq-2003.dna"])("%s goes out and comes back the same", async (name) => {
    const { assembly } = await importFiles(dnaImporter, [sharedFile(`real/dna/${name}`)]);
    const { dossier: read, texts } = await back(assembly.dossier, assembly.texts);
    expect(saidIn(read)).toEqual(saidIn(assembly.dossier));
    const named = ({ commentators, institutions, propositions }: Dossier) =>
      [commentators, institutions]
        .map((rows) => rows.map((row) => row.name).toSorted())
        .concat([propositions.map(({ text }) => text).toSorted()]);
    expect(named(read)).toEqual(named(assembly.dossier));
    expect([...texts.values()].toSorted()).toEqual([...assembly.texts.values()].toSorted());
  });
});
