import type { CampsChartView } from "../views/camps-chart-view";
import { closeOfficeFile, type OfficeParts, openOfficeFile, settleOfficeFile, withLanguage } from "./office-file";
import { fixContentTypes } from "./pptx/fix-content-types";
import { fixNotes } from "./pptx/fix-notes";
import { fixPresentation } from "./pptx/fix-presentation";
import { fixLayout, fixSlide } from "./pptx/fix-slide";
import { placeCharts } from "./pptx/place-charts";

/**
 * Mends what the deck's writer leaves wrong, so that PowerPoint opens the deck without offering to repair it: parts
 * announced and not there, folder entries, a notes master PowerPoint strips, shapes without text, tables without a header
 * row, ids used twice; and puts the charts in. The result is the same at every making: sorted, without the clock.
 *
 * @param charts by slide, null where there is none.
 * @param language BCP 47; takes the place of the American English the writer puts everywhere.
 */
export function fixPptx(
  bytes: Uint8Array,
  {
    now,
    language,
    charts,
  }: { readonly now: string; readonly language: string; readonly charts: readonly (CampsChartView | null)[] },
): Uint8Array {
  const drawn = placeCharts(openOfficeFile(bytes), { charts, language });
  const mended = fixPresentation(fixNotes(mapParts(drawn, mendPart)));
  const spoken = mapParts(mended, (path, part) =>
    path.startsWith("ppt/") ? part.replaceAll('lang="en-US"', `lang="${language}"`) : part,
  );
  const settled = settleOfficeFile(fixContentTypes(spoken), { now });
  return closeOfficeFile(withLanguage(settled, language));
}

function mendPart(path: string, part: string): string {
  if (/^ppt\/slides\/[^/]+\.xml$/.test(path)) return fixSlide(part);
  if (/^ppt\/slide(Layouts|Masters)\/[^/]+\.xml$/.test(path)) return fixLayout(part);
  return part;
}

function mapParts(parts: OfficeParts, change: (path: string, part: string) => string): OfficeParts {
  return new Map([...parts].map(([path, part]) => [path, typeof part === "string" ? change(path, part) : part]));
}
