import "server-only";
import type { Briefing } from "@/lib/briefing/briefing";
import type { Paper } from "@/lib/briefing/formats/html/print-style";
import { toHtml } from "@/lib/briefing/formats/to-html";
import { drawnWithNote, textOfMarkup } from "@/lib/printing/drawing/missing-letters";
import { drawPage } from "@/lib/printing/print-browser";
import { printFonts } from "@/lib/printing/print-fonts";

/**
 * A briefing as PDF: tagged, with an outline, the page of toHtml printed by the Chromium of this machine.
 *
 * @throws PrintError with one sentence where this machine cannot print.
 */
export async function printPdf(briefing: Briefing, paper: Paper, signal?: AbortSignal): Promise<Uint8Array> {
  const fontFaces = await printFonts();
  const html = await drawnWithNote((note) => toHtml(briefing, { paper, fontFaces, note }), textOfMarkup);
  return drawPage(html, { signal }, async (page) => {
    await page.emulateMedia({ media: "print" });
    return new Uint8Array(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    );
  });
}
