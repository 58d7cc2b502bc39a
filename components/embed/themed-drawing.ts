import type { ReactElement } from "react";
import type { EmbeddedDrawing } from "@/lib/briefing/figure-embed";
import { themedMarkup } from "../figures/svg-markup";

/** A drawing as SVG that takes its colours from the page around it. */
export function themedDrawing(drawing: ReactElement, narrow: ReactElement | null): EmbeddedDrawing {
  const wide = themedMarkup(drawing);
  const [, width = "640"] = /^<svg [^>]*viewBox="0 0 ([\d.]+) /.exec(wide) ?? [];
  return { wide, narrow: narrow && themedMarkup(narrow), width: Math.ceil(Number(width)) };
}
