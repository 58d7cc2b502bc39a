import { cslItem } from "@/lib/citations/csl-item";
import type { Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";

/** Sources as CSL-JSON, in the order given; ends with a line feed. */
export function toCslJson(index: DossierIndex, sources: readonly Source[]): string {
  const items = sources.map((source) => cslItem(index, source));
  return `${JSON.stringify(items, null, 2)}\n`;
}
