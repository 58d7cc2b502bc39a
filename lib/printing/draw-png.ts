import "server-only";
import path from "node:path";
import { limitConcurrency } from "@/lib/http/limit-concurrency";
import { PrintError } from "@/lib/printing/print-browser";

/** Pixels to a unit of the picture. */
const SCALE = 2;
/** Dots per inch at which sharp draws a unit of an SVG as one pixel. */
const UNIT_DENSITY = 72;
const TIMEOUT_SECONDS = 20;
/** Largest picture in pixels: 64 million of them are 256 MB while they are drawn. */
const MAX_PIXELS = 64_000_000;
const STOPPED = "The picture was stopped because nobody waits for it any more.";

const oneOfFew = limitConcurrency({
  atOnce: 2,
  waiting: 32,
  tooMany: () => new PrintError("Too many pictures are being drawn. Try again in a minute."),
});

/**
 * Rasterises a picture as PNG at twice its size, with the fonts of the pages; no browser is needed.
 *
 * @throws PrintError with one sentence where this machine cannot draw, the picture is too large, or nobody waits any
 *   more.
 */
export async function drawPng(
  picture: { readonly svg: string; readonly width: number; readonly height: number },
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { svg, width, height } = picture;
  const pixels = width * SCALE * height * SCALE;
  if (pixels > MAX_PIXELS)
    throw new PrintError(`A picture of ${Math.ceil(width)} × ${Math.ceil(height)} is too large for PNG; take the SVG.`);
  const sharp = await loadSharp();
  return oneOfFew(async () => {
    if (signal?.aborted) throw new PrintError(STOPPED);
    try {
      // `unlimited`: the SVG is our own, and a long one is no attack; what bounds the work is the size and the time.
      const image = sharp(Buffer.from(withSpaces(svg)), {
        density: UNIT_DENSITY * SCALE,
        unlimited: true,
        limitInputPixels: MAX_PIXELS,
      });
      return new Uint8Array(await image.timeout({ seconds: TIMEOUT_SECONDS }).png({ compressionLevel: 6 }).toBuffer());
    } catch (error) {
      throw new PrintError(
        `The picture could not be drawn: ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
  });
}

/**
 * The rasteriser drops spaces at the edge of each part of a text, where browsers keep one: it is told to keep all of
 * them.
 */
function withSpaces(svg: string): string {
  return svg.replace(/^<svg /, '<svg xml:space="preserve" ');
}

/**
 * Fontconfig reads its configuration once, when the first text is drawn: it has to be named before the library is
 * there.
 */
async function loadSharp(): Promise<typeof import("sharp").default> {
  process.env.FONTCONFIG_FILE ??= path.join(process.cwd(), "lib/printing/drawing/fonts.conf");
  try {
    return (await import("sharp")).default;
  } catch {
    throw new PrintError(
      "This machine cannot draw PNG: the package “sharp” has no program for it. Take the SVG, or draw the PNG from it in a browser.",
    );
  }
}
