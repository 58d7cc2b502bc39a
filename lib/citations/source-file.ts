import { toBibtex } from "@/lib/citations/to-bibtex";
import { toCslJson } from "@/lib/citations/to-csl-json";
import { toRis } from "@/lib/citations/to-ris";
import type { DossierView } from "@/lib/selection/dossier-view";

export const SOURCE_FORMATS = ["ris", "bib", "csl"] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

const WRITERS = {
  ris: { write: toRis, mediaType: "application/x-research-info-systems; charset=utf-8", extension: "ris" },
  bib: { write: toBibtex, mediaType: "application/x-bibtex; charset=utf-8", extension: "bib" },
  csl: { write: toCslJson, mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8", extension: "json" },
} as const;

/** The sources of the quotations that a filter leaves, for a reference manager. */
export function sourceFile({ index, selection }: DossierView, format: SourceFormat) {
  const used = new Set(selection.appearances.map(({ sourceId }) => sourceId));
  const sources = index.dossier.sources.filter(({ id }) => used.has(id));
  const { write, mediaType, extension } = WRITERS[format];
  const name = `${index.dossier.id}-${index.dossier.version}-sources.${extension}`;
  return { body: write(index, sources), mediaType, name };
}
