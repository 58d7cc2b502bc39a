import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawPng } from "../../lib/data/draw-png";

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
  it("is twice the size of the picture", async () => {
    const { width, height } = await sharp(await drawPng(picture(""))).metadata();
    expect([width, height]).toEqual([400, 80]);
  });

  it("is written in the fonts of the pages", async () => {
    // A font that is not found is replaced by the same one whatever was asked for, and ends where that one ends.
    const text = (family: string, weight: number) =>
      picture(`<text x="0" y="30" font-size="30" font-weight="${weight}" font-family="${family}">Hamburg</text>`);
    const [geist, serif, other] = await Promise.all(
      [text("Geist", 400), text("Source Serif 4", 600), text("No Such Font", 400)].map(async (one) =>
        inkEnds(await drawPng(one)),
      ),
    );
    expect(geist).not.toBe(other);
    expect(serif).not.toBe(other);
    expect(serif).not.toBe(geist);
  });

  it("of something that is no picture is refused in a sentence", async () => {
    await expect(drawPng({ svg: "<svg", width: 10, height: 10 })).rejects.toThrow(
      /^The picture could not be drawn: .+\.$/,
    );
    await expect(drawPng(picture("", { width: 30_000, height: 30_000 }))).rejects.toThrow(
      "A picture of 30000 × 30000 is too large for PNG; take the SVG.",
    );
  });

  it("is not drawn for somebody who has already left", async () => {
    await expect(drawPng(picture(""), AbortSignal.abort())).rejects.toThrow("nobody waits for it any more");
  });
});
