import type { OfficeParts } from "../office-file";

const PRESENTATION = "ppt/presentation.xml";
const APPLICATION = "docProps/app.xml";

/** The order that the format prescribes, pages of notes in the shape of paper, and properties that claim nothing. */
export function fixPresentation(parts: OfficeParts): OfficeParts {
  const fixed = new Map(parts);
  const presentation = parts.get(PRESENTATION);
  if (typeof presentation === "string") {
    const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(presentation)?.[0] ?? "";
    fixed.set(
      PRESENTATION,
      presentation
        .replace(notes, "")
        .replace("<p:sldIdLst>", `${notes}<p:sldIdLst>`)
        .replace(/<p:notesSz [^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>'),
    );
  }
  fixed.set(
    APPLICATION,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Concordance</Application></Properties>',
  );
  return fixed;
}
