import "server-only";
import type { DrawPicture } from "@/lib/briefing/formats/docx/clusters-picture";
import { drawPng } from "@/lib/printing/draw-png";
import { PrintError } from "@/lib/printing/print-browser";

/** A picture of a document as PNG; null where this machine cannot draw it, and the document then goes without. */
export const drawPicture: DrawPicture = async (picture) => {
  try {
    return await drawPng(picture);
  } catch (error) {
    if (error instanceof PrintError) return null;
    throw error;
  }
};
