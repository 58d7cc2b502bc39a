import type { ReactElement } from "react";
import { themedMarkup } from "@/figures/svg-markup";
import type { EmbeddedDrawing } from "@/lib/briefing/figure-embed";

/** A drawing as SVG that takes its colours from the page around it. */
export function themedDrawing(drawing: ReactElement, narrow: ReactElement | null): EmbeddedDrawing {
  return { wide: themedMarkup(drawing), narrow: narrow && themedMarkup(narrow) };
}
