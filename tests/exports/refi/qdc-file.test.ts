import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { qdcFile } from "@/lib/exports/refi/qdc-file";
import { assemble } from "@/lib/importers/assembly/assemble";
import { parseXml } from "@/lib/importers/files/parse-xml";
import { qdaImporter } from "@/lib/importers/qdpx/qda-importer";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { describeWithFiles, sharedPath } from "@/tests/support/importers/shared-files";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function back(dossier: Parameters<typeof qdcFile>[0]) {
  const file = { name: "x.qdc", bytes: bytesOf(qdcFile(dossier)) };
  expect(qdaImporter.detect([file])).toBe("The file is a codebook of REFI-QDA (.qdc).");
  const contents = await qdaImporter.read([file], { encoding: null });
  const { gathered, problems } = qdaImporter.gather(contents, qdaImporter.propose(contents, null).mapping);
  expect(problems).toEqual([]);
  return assemble({ before: emptyDossier({ id: "made", title: "Made" }), gathered }).dossier;
}

describe("a codebook for programs of qualitative analysis", () => {
  it.each(["russia-dprk-2023", "unga-2019-arms"] as const)(
    "of %s reads back: issues, propositions, anchors",
    async (name) => {
      const dossier = builtInDossier(name);
      const read = await back(dossier);
      const titles = new Map(dossier.issues.map(({ id, title }) => [id, title]));
      const titlesRead = new Map(read.issues.map(({ id, title }) => [id, title]));
      expect(read.propositions.map(({ text, issueId, anchors }) => [text, titlesRead.get(issueId), anchors])).toEqual(
        dossier.propositions
          .toSorted((a, b) => a.order - b.order)
          .map(({ text, issueId, anchors }) => [text, titles.get(issueId), anchors]),
      );
    },
  );

  it("keeps words that are signs of XML, and leaves out what XML forbids", async () => {
    const dossier = smallDossier();
    const [first, ...others] = dossier.propositions;
    if (!first) throw new Error("The small dossier has propositions.");
    const text = 'Is <b>5 & 6</b> "more" than 4\u0001?';
    const read = await back({ ...dossier, propositions: [{ ...first, text }, ...others] });
    expect(read.propositions.map((one) => one.text)).toContain('Is <b>5 & 6</b> "more" than 4\uFFFD?');
  });
});

describeWithFiles("beside the schema of REFI-QDA", () => {
  it("has the elements, in the order, with the attributes that the schema gives a codebook", () => {
    const schema = readFileSync(sharedPath("real/qda/Project-mrt2019.xsd"), "utf8");
    const typeOf = (name: string) =>
      schema.split(`<xsd:complexType name="${name}">`)[1]?.split("</xsd:complexType>")[0] ?? "";
    const namesIn = (type: string, kind: "element" | "attribute") =>
      [...type.matchAll(new RegExp(`<xsd:${kind} name="(\\w+)"`, "g"))].map(([, name]) => name ?? "");
    const required = [...typeOf("CodeType").matchAll(/name="(\w+)"[^>]*use="required"/g)].map(([, name]) => name);
    const guid = new RegExp(
      /<xsd:simpleType name="GUIDType">[\s\S]*?pattern value="([^"]+)"/.exec(schema)?.[1] ?? "^$",
    );
    const order = namesIn(typeOf("CodeType"), "element");
    const stack: { name: string; last: number }[] = [];
    const guids = new Set<string>();
    let codes = 0;
    parseXml(bytesOf(qdcFile(builtInDossier())), {
      what: "made",
      listener: {
        open(name, attributes) {
          const above = stack.at(-1);
          const allowed =
            above === undefined
              ? ["CodeBook"]
              : above.name === "Code"
                ? order
                : namesIn(typeOf(`${above.name}Type`), "element");
          expect(allowed).toContain(name);
          if (above?.name === "Code") {
            expect(order.indexOf(name)).toBeGreaterThanOrEqual(above.last);
            above.last = order.indexOf(name);
          }
          if (name === "Code") {
            codes += 1;
            expect(Object.keys(attributes).toSorted()).toEqual(required.toSorted());
            expect(attributes.guid).toMatch(guid);
            expect(guids.has(attributes.guid ?? "")).toBe(false);
            guids.add(attributes.guid ?? "");
          }
          stack.push({ name, last: 0 });
        },
        close: () => void stack.pop(),
      },
    });
    const { propositions } = builtInDossier();
    const used = new Set(propositions.map(({ issueId }) => issueId));
    // Each proposition has five values below it.
    expect(codes).toBe(used.size + propositions.length * 6);
  });
});
