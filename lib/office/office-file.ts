import { unzipSync } from "fflate";
import { compareText } from "@/lib/domain/collections";
import { escapeXml } from "@/lib/office/xml-text";
import { zipParts } from "@/lib/office/zip-parts";

/** The parts of an Office file by path; texts for XML, bytes for everything else. */
export type OfficeParts = Map<string, string | Uint8Array>;

const CONTENT_TYPES = "[Content_Types].xml";
const CORE = "docProps/core.xml";
/** Measured: from here on a deck gets no smaller to speak of, and takes up to half as long again. */
const LEVEL = 3;

/** Takes an Office file apart. Folder entries are no parts and are left out: PowerPoint objects to them. */
export function openOfficeFile(bytes: Uint8Array): OfficeParts {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
  return new Map(
    entries.map(([path, part]) => [
      path,
      /\.(xml|rels)$/.test(path) ? Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("utf8") : part,
    ]),
  );
}

/** Puts parts together so that the same parts always give the same bytes: types first, then by path, without dates. */
export function closeOfficeFile(parts: OfficeParts): Uint8Array {
  const rank = (path: string) => (path === CONTENT_TYPES ? 0 : 1);
  const sorted = [...parts].toSorted(([a], [b]) => rank(a) - rank(b) || compareText(a, b));
  const bytes = sorted.map(([path, part]) => [path, typeof part === "string" ? Buffer.from(part) : part] as const);
  return zipOffice(bytes, { level: LEVEL });
}

/**
 * Zips parts in the order given, without dates and folders. The same parts give the same bytes.
 *
 * @param level 0 for a file that goes into another and is compressed there.
 */
export function zipOffice(
  parts: readonly (readonly [path: string, bytes: Uint8Array])[],
  { level }: { readonly level: 0 | typeof LEVEL },
): Uint8Array {
  return zipParts(parts, { level });
}

/** Makes an Office file the same at every making: the day given instead of the clock's. */
export function finishOfficeFile(parts: OfficeParts, { now }: { readonly now: string }): OfficeParts {
  const core = parts.get(CORE);
  if (typeof core !== "string") return parts;
  const day = `${now.slice(0, 10)}T00:00:00Z`;
  const settled = core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`);
  return new Map([...parts, [CORE, settled]]);
}

/**
 * What the file says about itself where its writer leaves it out: the language, in the properties every program reads.
 */
export function withLanguage(parts: OfficeParts, language: string): OfficeParts {
  const core = parts.get(CORE);
  if (typeof core !== "string" || core.includes("<dc:language>")) return parts;
  const named = core.replace(
    "</cp:coreProperties>",
    `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`,
  );
  return new Map([...parts, [CORE, named]]);
}
