import "server-only";
import { drawPage } from "./print-browser";

/** Pixels to a unit of the picture. */
const SCALE = 2;

/**
 * A picture as PNG, twice its size, drawn by the Chromium of this machine.
 *
 * @throws PrintError with one sentence where this machine cannot draw.
 */
export async function drawPng(
  picture: { readonly svg: string; readonly width: number; readonly height: number },
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { svg, width, height } = picture;
  const html = `<!doctype html><style>body { margin: 0 } svg { display: block }</style>${svg}`;
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  return drawPage(html, { ...size, scale: SCALE, signal }, async (page) => {
    const clip = { x: 0, y: 0, ...size };
    return new Uint8Array(await page.screenshot({ type: "png", clip }));
  });
}
