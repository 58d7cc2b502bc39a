import type { OfficeParts } from "../office-file";

const NUMBERED = /(charts\/(?:_rels\/)?chart|embeddings\/Microsoft_Excel_Worksheet)(\d+)(?=\.)/g;

/**
 * Numbers the charts of a deck and their workbooks from 1. The writer counts on over all decks of a process, so that the
 * second deck of a day would differ from the first. In texts only links and announcements are renamed.
 */
export function renumberCharts(parts: OfficeParts): OfficeParts {
  const numbers = [...parts.keys()].flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? []);
  const sorted = numbers.toSorted((a, b) => Number(a) - Number(b));
  const renumbered = new Map(sorted.map((number, position) => [number, String(position + 1)]));
  const rename = (text: string) =>
    text.replace(NUMBERED, (_, name: string, number: string) => name + (renumbered.get(number) ?? number));
  return new Map(
    [...parts].map(([path, part]) => {
      const links = path.endsWith(".rels") || path === "[Content_Types].xml";
      return [rename(path), links && typeof part === "string" ? rename(part) : part];
    }),
  );
}
