import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { clustersPicture } from "@/lib/briefing/formats/docx/clusters-picture";
import { GROUP_COLOURS } from "@/lib/briefing/formats/html/print-style";
import { toDocx } from "@/lib/briefing/formats/to-docx";
import { drawPicture } from "@/lib/printing/drawing/draw-picture";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { partOf, partPaths, unescapeXml, xmlParts } from "@/tests/support/files/office-parts";

const { briefing } = aBriefing(builtInDossier("unga-2019-arms"));
const clusters = briefing.blocks.find(({ kind }) => kind === "clusters")?.clusters;
if (!clusters) throw new Error("The briefing has no map of clusters.");

function pictures(bytes: Uint8Array): string[] {
  return partPaths(bytes).filter((path) => /^word\/media\/.*\.png$/.test(path));
}

describe("the map of clusters in a document", () => {
  it("the map of clusters in a document is a picture with its caption as the text in its place, before the table that says who is in the groups", async () => {
    const bytes = await toDocx(briefing, "whole", drawPicture);
    expect(pictures(bytes)).toHaveLength(1);
    const xml = xmlParts(bytes).get("word/document.xml") ?? "";
    const [, described = ""] = /<wp:docPr [^>]*descr="([^"]*)"/.exec(xml) ?? [];
    expect(unescapeXml(described)).toBe(clusters.caption);
    expect(xml.indexOf("<w:drawing>")).toBeLessThan(xml.indexOf("their firmest members"));
    expect(await toDocx(briefing, "whole", drawPicture)).toEqual(bytes);
  });

  it("the map of clusters in a document has every group in its colour", async () => {
    const bytes = await toDocx(briefing, "whole", drawPicture);
    const [path = ""] = pictures(bytes);
    const { data } = await sharp(partOf(bytes, path)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const drawn = new Set<string>();
    for (let at = 0; at < data.length; at += 3) drawn.add(data.subarray(at, at + 3).toString("hex"));
    for (const { group } of clusters.shapes) expect(drawn).toContain(GROUP_COLOURS[group.number - 1]?.slice(1));
  });

  it("the map of clusters in a document names no colour that only a page knows", () => {
    expect(clustersPicture(clusters).svg).not.toContain("var(");
  });

  it("the map of clusters in a document is left out of the note, and where nothing can draw", async () => {
    expect(pictures(await toDocx(briefing, "note", drawPicture))).toEqual([]);
    expect(pictures(await toDocx(briefing, "whole"))).toEqual([]);
  });
});
