import type { Briefing } from "@/lib/briefing/briefing";
import type { DrawPicture } from "@/lib/briefing/formats/docx/clusters-picture";
import { toDocx } from "@/lib/briefing/formats/to-docx";
import { toMarkdown } from "@/lib/briefing/formats/to-markdown";
import { toPptx } from "@/lib/briefing/formats/to-pptx";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { viewFileName } from "@/lib/exports/view-file-name";

/** "docx" and "md" are the one-page note; with "-full" they are the whole briefing. */
export const BRIEFING_FORMATS = ["pptx", "pdf", "docx", "md", "docx-full", "md-full", "json"] as const;
export type BriefingFormat = (typeof BRIEFING_FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<BriefingFormat, string>> = {
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  md: "text/markdown; charset=utf-8",
  "docx-full": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "md-full": "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/**
 * A briefing in every format that needs no browser to be made; for PDF see lib/printing/print-pdf.
 *
 * @param draw draws the map of clusters for a document.
 */
export async function briefingFile(
  format: Exclude<BriefingFormat, "pdf">,
  index: DossierIndex,
  briefing: Briefing,
  draw: DrawPicture,
): Promise<Uint8Array | string> {
  switch (format) {
    case "pptx":
      return toPptx(index, briefing);
    case "docx":
      return toDocx(briefing);
    case "md":
      return toMarkdown(briefing);
    case "docx-full":
      return toDocx(briefing, "whole", draw);
    case "md-full":
      return toMarkdown(briefing, "whole");
    case "json":
      return `${JSON.stringify(briefing, null, 2)}\n`;
  }
}

/** The name of a briefing's file; a note is called one, so that it never takes the place of the whole. */
export function briefingFileName(context: Briefing["context"], format: BriefingFormat): string {
  const [extension = format] = format.split("-");
  return viewFileName(context, format === "docx" || format === "md" ? "note" : "briefing", extension);
}
