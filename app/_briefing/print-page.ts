import type { Briefing } from "@/lib/briefing/briefing";
import { PAPERS, type Paper } from "@/lib/briefing/formats/html/print-style";
import { toHtml } from "@/lib/briefing/formats/to-html";
import { escapeXml } from "@/lib/office/xml-text";

/** The page that the browser prints. It is complete in itself, so that "save as" keeps it whole. */
export function printable(briefing: Briefing, { paper, remark = "" }: { paper: Paper; remark?: string }): Response {
  const { permalink } = briefing.context;
  const words = `${remark && `${escapeXml(remark)} `}Print this page with your browser, or save it as PDF from there. <a href="${escapeXml(permalink)}">Back to the dossier</a>`;
  return new Response(toHtml(briefing, { paper, onScreen: `<p>${words}</p>` }), {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** A4 unless Letter is asked for. */
export function requestedPaper(asked: string | null): Paper {
  return PAPERS.find((paper) => paper === asked) ?? "a4";
}
