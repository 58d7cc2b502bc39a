import type { EmbeddedDrawing } from "@/lib/briefing/figure-embed";
import { escapeXml } from "@/lib/briefing/xml-text";
import { leastWidth } from "./embed-style";

/** A drawing that fits its frame: the narrow one on a telephone or, where there is none, the wide one in a frame that scrolls. */
export function drawingHtml({ wide, narrow, width }: EmbeddedDrawing, label: string): string {
  const most = `max-width:${Math.round(width * 1.15)}px`;
  if (narrow !== null) {
    return `<div class="drawing has-narrow"><div class="wide" style="${most}">${wide}</div><div class="narrow">${narrow}</div></div>`;
  }
  const sized = wide.replace(/^<svg /, `<svg style="min-width:${leastWidth(width)}px;${most}" `);
  // A frame that scrolls is reached by keys as well.
  return `<div class="drawing" role="region" aria-label="${escapeXml(label)}" tabindex="0">${sized}</div>`;
}
