import { groupBy } from "@/lib/domain/collections";
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
 * Sources: one for equal title, publication and date, unless their addresses differ or their texts do. An address alone
 * makes no source: many are that of a whole site.
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
  const alike = groupBy(before.sources, likenessOf);
  const texts = new Map<string, string>();
  const sourceOf = new Map<string, string>();
  const untidy = new Set<string>();
  for (const found of gathered.sources) {
    if (tidySpelling(found.title) !== found.title) untidy.add(found.title);
    const likeness = likenessOf(found);
    const held = (alike.get(likeness) ?? [])
      .map(({ id }) => rows.get(id))
      .find((row) => row && isOneAddress(row, found) && isOneText(found, row, texts.get(row.id)));
    const row = held ?? newSource(found, identifiers(found.title, "source"));
    const described = fillMissing(row, describe(found));
    rows.set(row.id, described);
    if (!held) alike.set(likeness, [...(alike.get(likeness) ?? []), described]);
    if (found.text !== null && found.text !== "") texts.set(row.id, found.text);
    sourceOf.set(found.key, row.id);
  }
  return { sources: [...rows.values()], sourceOf, texts, untidy: untidy.size };
}

/** What sources that may be one have in common. */
function likenessOf({ title, containerTitle, issued }: Pick<Source, "title" | "containerTitle" | "issued">): string {
  return JSON.stringify([foldSpelling(title), foldSpelling(containerTitle ?? ""), issued ?? ""]);
}

function isOneAddress(a: Pick<Source, "url">, b: Pick<Source, "url">): boolean {
  return a.url === null || b.url === null || a.url === b.url;
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
