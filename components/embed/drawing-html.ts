import type { EmbeddedDrawing } from "@/lib/briefing/figure-embed";
import { escapeXml } from "@/lib/office/xml-text";

/** Smaller than this a drawing cannot be read any more, and larger it only looks coarse; shares of its own size. */
const LEAST = 0.72;
const MOST = 1.15;
/** What a frame leaves for the drawing where a narrow telephone shows it. */
const NARROW_ROOM = 296;

/**
 * A drawing that fits its frame: by itself as far as it can be read, beyond that in a frame of its own that scrolls.
 */
export function drawingHtml({ wide, narrow }: EmbeddedDrawing, label: string): string {
  const drawings =
    narrow === null ? sized(wide) : `<div class="wide">${sized(wide)}</div><div class="narrow">${sized(narrow)}</div>`;
  // What scrolls is reached by keys as well.
  const scrolls = LEAST * widthOf(narrow ?? wide) > NARROW_ROOM;
  const reached = scrolls ? ` role="region" aria-label="${escapeXml(label)}" tabindex="0"` : "";
  return `<div class="drawing${narrow === null ? "" : " has-narrow"}"${reached}>${drawings}</div>`;
}

function sized(svg: string): string {
  const width = widthOf(svg);
  const style = `min-width:${Math.round(LEAST * width)}px;max-width:${Math.round(MOST * width)}px`;
  return svg.replace(/^<svg /, `<svg style="${style}" `);
}

function widthOf(svg: string): number {
  const [, width = "640"] = /^<svg [^>]*viewBox="0 0 ([\d.]+) /.exec(svg) ?? [];
  return Number(width);
}
