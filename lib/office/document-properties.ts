import { escapeXml } from "@/lib/office/xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * What a file says about itself, ISO/IEC 29500-2 section 8: title, subject, language, and the day of the data in the
 * place of the clock's.
 *
 * @param date ISO 8601; only the day is written.
 */
export function corePropertiesPart({
  title,
  subject,
  language,
  date,
}: {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly date: string;
}): string {
  const day = `${date.slice(0, 10)}T00:00:00Z`;
  return [
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>Concordance</dc:creator>`,
    `<dc:language>${escapeXml(language)}</dc:language><cp:lastModifiedBy>Concordance</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`,
  ].join("");
}

/** The program that wrote the file, and no counts: what is not said cannot be wrong. */
export const APPLICATION_PROPERTIES_PART = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Concordance</Application></Properties>`;
