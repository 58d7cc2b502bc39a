import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { textWidth } from "@/lib/format/text-width";
import { drawPng } from "@/lib/printing/draw-png";

const picture = (body: string, { width = 200, height = 40 } = {}) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#ffffff"/>${body}</svg>`,
  width,
  height,
});

/** The right edge of the ink, in pixels. */
async function inkEnds(png: Uint8Array): Promise<number> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  let right = -1;
  data.forEach((grey, place) => {
    if (grey < 128) right = Math.max(right, (place / info.channels) % info.width);
  });
  return right;
}

describe("a picture as PNG", () => {
  it("a picture as PNG is twice the size of the picture", async () => {
    const { width, height } = await sharp(await drawPng(picture(""))).metadata();
    expect([width, height]).toEqual([400, 80]);
  });

  it("a picture as PNG is written in the fonts of the pages", async () => {
    // A name of two words with a number needs its quotation marks; without them, or not found, another font stands in.
    const text = (family: string, weight: number) =>
      picture(
        `<text x="0" y="30" font-size="30" font-weight="${weight}" font-family='"${family}", "No Such Font"'>Hamburg</text>`,
      );
    const ends = async (family: string, weight: number) => inkEnds(await drawPng(text(family, weight)));
    for (const [family, weight] of [
      ["Geist", 400],
      ["Geist", 600],
      ["Source Serif 4", 600],
    ] as const) {
      for (const other of ["Liberation Sans", "Liberation Serif", "DejaVu Sans", "Also Not There"])
        expect(await ends(family, weight), `${family} ${weight} and ${other}`).not.toBe(await ends(other, weight));
      // Two pixels to a unit; a letter ends within its advance width, and kerning takes a little.
      const measured =
        2 *
        textWidth("Hamburg", { size: 30, face: family === "Geist" ? (weight === 600 ? "sansBold" : "sans") : "serif" });
      expect(await ends(family, weight)).toBeGreaterThan(0.9 * measured);
      expect(await ends(family, weight)).toBeLessThan(measured + 1);
    }
  });

  it("a picture as PNG keeps the spaces between the parts of a text", async () => {
    const parts = (second: string) =>
      picture(`<text x="0" y="30" font-size="20" font-family="Geist"><tspan>a</tspan><tspan>${second}</tspan></text>`);
    const [apart, together] = await Promise.all(
      [parts(" b"), parts("b")].map(async (one) => inkEnds(await drawPng(one))),
    );
    expect(apart).toBeGreaterThan(together ?? 0);
  });

  it("a picture as PNG of something that is no picture is refused in a sentence", async () => {
    await expect(drawPng({ svg: "<svg", width: 10, height: 10 })).rejects.toThrow(
      /^The picture could not be drawn: .+\.$/,
    );
    await expect(drawPng(picture("", { width: 30_000, height: 30_000 }))).rejects.toThrow(
      "A picture of 30000 × 30000 is too large for PNG; take the SVG.",
    );
  });

  it("a picture as PNG is not drawn for somebody who has already left", async () => {
    await expect(drawPng(picture(""), AbortSignal.abort())).rejects.toThrow("nobody waits for it any more");
  });
});
