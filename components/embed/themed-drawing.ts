import type { ReactElement } from "react";
import type { EmbeddedDrawing } from "@/lib/briefing/figure-embed";
import { themedMarkup } from "@/figures/svg-markup";

/** A drawing as SVG that takes its colours from the page around it. */
export function themedDrawing(drawing: ReactElement, narrow: ReactElement | null): EmbeddedDrawing {
  return { wide: themedMarkup(drawing), narrow: narrow && themedMarkup(narrow) };
}
