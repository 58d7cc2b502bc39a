import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { compareText } from "../domain/collections";
import { escapeXml } from "./xml-text";

/** The parts of an Office file by path; texts for XML, bytes for everything else. */
export type OfficeParts = Map<string, string | Uint8Array>;

/** The first day that a zip can hold. It is read as local time, so the same bytes come out in every time zone. */
const NO_DATE = new Date(1980, 0, 1);
const CONTENT_TYPES = "[Content_Types].xml";

/** Takes an Office file apart. Folder entries are no parts and are left out: PowerPoint objects to them. */
export function openOfficeFile(bytes: Uint8Array): OfficeParts {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
  return new Map(entries.map(([path, part]) => [path, /\.(xml|rels)$/.test(path) ? strFromU8(part) : part]));
}

/** Puts parts together so that the same parts always give the same bytes: types first, then by path, without dates. */
export function closeOfficeFile(parts: OfficeParts): Uint8Array {
  const rank = (path: string) => (path === CONTENT_TYPES ? 0 : 1);
  const sorted = [...parts].toSorted(([a], [b]) => rank(a) - rank(b) || compareText(a, b));
  const bytes = sorted.map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: NO_DATE });
}

/** Makes an Office file the same at every making: the day given instead of the clock's, here and in workbooks inside. */
export function settleOfficeFile(parts: OfficeParts, { now }: { readonly now: string }): OfficeParts {
  const day = `${now.slice(0, 10)}T00:00:00Z`;
  return new Map(
    [...parts].map(([path, part]): [string, string | Uint8Array] => {
      if (typeof part !== "string") {
        const isWorkbook = path.endsWith(".xlsx");
        return [path, isWorkbook ? closeOfficeFile(settleOfficeFile(openOfficeFile(part), { now })) : part];
      }
      if (path !== "docProps/core.xml") return [path, part];
      return [path, part.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`)];
    }),
  );
}

/** What the file says about itself where its writer leaves it out: the language, in the properties every program reads. */
export function withLanguage(parts: OfficeParts, language: string): OfficeParts {
  const core = parts.get("docProps/core.xml");
  if (typeof core !== "string" || core.includes("<dc:language>")) return parts;
  const named = core.replace(
    "</cp:coreProperties>",
    `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`,
  );
  return new Map([...parts, ["docProps/core.xml", named]]);
}
