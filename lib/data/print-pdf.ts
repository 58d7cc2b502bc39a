import "server-only";
import type { Briefing } from "../briefing/briefing";
import type { Paper } from "../briefing/html/print-style";
import { toHtml } from "../briefing/to-html";
import { drawPage } from "./print-browser";
import { printFonts } from "./print-fonts";

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
