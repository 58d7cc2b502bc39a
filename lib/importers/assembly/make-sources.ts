import type { Dossier, Source } from "@/lib/domain/dossier";
import { fillMissing } from "@/lib/importers/assembly/fill-missing";
import { createIdentifiers, foldSpelling, tidySpelling } from "@/lib/importers/assembly/names";
import type { Gathered, GatheredSource } from "@/lib/importers/gathered";

export interface SourcesMade {
  readonly sources: readonly Source[];
  /** Id of a source by its key in the file. */
  readonly sourceOf: ReadonlyMap<string, string>;
  /** Whole texts by id of the source. */
  readonly texts: ReadonlyMap<string, string>;
  /** Titles that were tidied. */
  readonly untidy: number;
}

/**
 * Sources: one for equal title, publication and date, or for one address; but two texts that differ are two sources,
 * whatever their titles.
 */
export function makeSources({
  before,
  gathered,
}: {
  readonly before: Dossier;
  readonly gathered: Gathered;
}): SourcesMade {
  const rows = new Map(before.sources.map((source) => [source.id, source]));
  const identifiers = createIdentifiers(rows.keys());
  const byLikeness = new Map<string, string>();
  for (const source of before.sources) for (const key of likenessOf(source)) setOnce(byLikeness, key, source.id);
  const texts = new Map<string, string>();
  const sourceOf = new Map<string, string>();
  const untidy = new Set<string>();
  for (const found of gathered.sources) {
    if (tidySpelling(found.title) !== found.title) untidy.add(found.title);
    const likeness = likenessOf(found);
    const held = likeness
      .map((key) => byLikeness.get(key))
      .find((id) => id !== undefined && isOneText(found, rows.get(id), texts.get(id)));
    const id = held ?? identifiers(found.title, "source");
    const row = rows.get(id) ?? newSource(found, id);
    rows.set(id, fillMissing(row, describe(found)));
    if (found.text !== null && found.text !== "") texts.set(id, found.text);
    for (const key of likeness) setOnce(byLikeness, key, id);
    sourceOf.set(found.key, id);
  }
  return { sources: [...rows.values()], sourceOf, texts, untidy: untidy.size };
}

/** Keys under which a source is found again. */
function likenessOf({
  title,
  containerTitle,
  issued,
  url,
}: Pick<Source, "title" | "containerTitle" | "issued" | "url">): string[] {
  const described = JSON.stringify([foldSpelling(title), foldSpelling(containerTitle ?? ""), issued ?? ""]);
  return url === null ? [described] : [`address ${url}`, described];
}

function isOneText(found: GatheredSource, row: Source | undefined, text: string | undefined): boolean {
  if (found.text === null || found.text === "") return true;
  if (text !== undefined) return text === found.text;
  return row?.characters === null || row?.characters === found.text.length;
}

function newSource(found: GatheredSource, id: string): Source {
  return {
    id,
    cslType: found.cslType,
    title: tidySpelling(found.title),
    authorId: null,
    containerTitle: null,
    issued: null,
    language: null,
    url: null,
    sha256: null,
    characters: null,
    fileName: null,
    note: null,
  };
}

function describe({ containerTitle, issued, language, url, note, authors, text }: GatheredSource): Partial<Source> {
  const written = authors.length > 0 ? `By ${authors.join("; ")}.` : null;
  return {
    containerTitle,
    issued,
    language,
    url,
    note: [written, note].filter((part) => part !== null).join(" ") || null,
    ...(text && { characters: text.length }),
  };
}

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}
