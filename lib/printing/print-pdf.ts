import "server-only";
import type { Briefing } from "@/lib/briefing/briefing";
import type { Paper } from "@/lib/briefing/formats/html/print-style";
import { toHtml } from "@/lib/briefing/formats/to-html";
import { drawPage } from "@/lib/printing/print-browser";
import { printFonts } from "@/lib/printing/print-fonts";

/**
 * A briefing as PDF: tagged, with an outline, the page of toHtml printed by the Chromium of this machine.
 *
 * @throws PrintError with one sentence where this machine cannot print.
 */
export async function printPdf(briefing: Briefing, paper: Paper, signal?: AbortSignal): Promise<Uint8Array> {
  const html = toHtml(briefing, { paper, fontFaces: await printFonts() });
  return drawPage(html, { signal }, async (page) => {
    await page.emulateMedia({ media: "print" });
    return new Uint8Array(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    );
  });
}
