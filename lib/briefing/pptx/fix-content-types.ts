import type { OfficeParts } from "../office-file";

const CONTENT_TYPES = "[Content_Types].xml";
const THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

/** Announces what is there and nothing else; types of files that the deck does not hold go too. */
export function fixContentTypes(parts: OfficeParts): OfficeParts {
  const types = parts.get(CONTENT_TYPES);
  if (typeof types !== "string") return parts;
  const extensions = new Set([...parts.keys()].map((path) => path.slice(path.lastIndexOf(".") + 1)));
  const announced = types
    .replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, path: string) => (parts.has(path) ? override : ""))
    .replace(/<Default Extension="([^"]+)"[^>]*\/>/g, (type, extension: string) =>
      extensions.has(extension) ? type : "",
    );
  const themes = [...parts.keys()].filter(
    (path) => /^ppt\/theme\/[^/]+\.xml$/.test(path) && !announced.includes(`"/${path}"`),
  );
  const added = themes.map((path) => `<Override PartName="/${path}" ContentType="${THEME}"/>`).join("");
  return new Map([...parts, [CONTENT_TYPES, announced.replace("</Types>", `${added}</Types>`)]]);
}
