import { fold } from "@/lib/anchoring/fold";
import { groupBy } from "@/lib/domain/collections";
import type { Dossier, Source } from "@/lib/domain/dossier";
import { fillMissing } from "@/lib/importers/assembly/fill-missing";
import { matchByWords } from "@/lib/importers/assembly/match-by-words";
import { createIdentifiers, tidySpelling } from "@/lib/importers/assembly/names";
import {
  isOneAddress,
  isOneDate,
  isOneText,
  isPerhapsOne,
  likenessOf,
  titleOf,
  widerDate,
} from "@/lib/importers/assembly/source-identity";
import type { Gathered, GatheredSource } from "@/lib/importers/gathered";

export interface SourcesMade {
  readonly sources: readonly Source[];
  /** Id of a source by its key in the file. */
  readonly sourceOf: ReadonlyMap<string, string>;
  /** Whole texts by id of the source. */
  readonly texts: ReadonlyMap<string, string>;
  /** Titles that were tidied. */
  readonly untidy: number;
  /** Sources that were found by their words, as sentences. */
  readonly remarks: readonly string[];
}

/**
 * Sources: one for equal title, publication and date (or a span of dates that holds it), unless their addresses differ
 * or their texts do. An address alone makes no source: many are that of a whole site. A publication or a date that only
 * one of them has is unknown to the other, and filled in where no other source of the dossier comes in question.
 */
export function makeSources({
  before,
  gathered,
  heldTexts,
}: {
  readonly before: Dossier;
  readonly gathered: Gathered;
  /** Texts that the dossier holds already, by id of their source. */
  readonly heldTexts: ReadonlyMap<string, string>;
}): SourcesMade {
  const rows = new Map(before.sources.map((source) => [source.id, source]));
  const identifiers = createIdentifiers(rows.keys());
  const alike = groupBy(before.sources, titleOf);
  const named = new Set(gathered.sources.map(likenessOf));
  const texts = new Map<string, string>();
  const sourceOf = new Map<string, string>();
  const untidy = new Set<string>();
  const remarks: string[] = [];
  const old = new Set(rows.keys());
  const byWords = createMatcher({ before, gathered, heldTexts });
  for (const found of gathered.sources) {
    if (tidySpelling(found.title) !== found.title) untidy.add(found.title);
    const likeness = likenessOf(found);
    const titled = (alike.get(titleOf(found)) ?? [])
      .map(({ id }) => rows.get(id))
      .filter((row) => row !== undefined)
      .filter((row) => isOneAddress(row, found) && isOneText(found, row, texts.get(row.id) ?? heldTexts.get(row.id)));
    const fitting = titled.filter((row) => likenessOf(row) === likeness);
    // What only one of them has is filled in; a source that the file names as it stands is not meant by another.
    const vaguer = titled.filter(
      (row) => old.has(row.id) && isPerhapsOne(row, found) && (fitting.includes(row) || !named.has(likenessOf(row))),
    );
    const [onlyOne, ...others] = fitting.some(({ id }) => old.has(id))
      ? vaguer.filter((row) => fitting.includes(row))
      : vaguer;
    const held =
      fitting.find(({ issued }) => isOneDate(issued, found.issued)) ?? (others.length === 0 ? onlyOne : undefined);
    const meant = held ? undefined : rows.get(byWords(found) ?? "");
    if (meant) remarks.push(`“${tidySpelling(found.title)}” is taken for “${meant.title}”: its passages stand there.`);
    const row = held ?? meant ?? newSource(found, identifiers(found.title, "source"));
    const described = fillMissing({ ...row, issued: widerDate(row.issued, found.issued) }, describe(found, row));
    rows.set(row.id, described);
    if (!held && !meant) alike.set(titleOf(found), [...(alike.get(titleOf(found)) ?? []), described]);
    if (found.text !== null && found.text !== "") texts.set(row.id, found.text);
    sourceOf.set(found.key, row.id);
  }
  return { sources: [...rows.values()], sourceOf, texts, untidy: untidy.size, remarks };
}

/**
 * Finds the source of the dossier that a source of the file is, by words: the passages of a sheet in a text that is
 * held, or those of the dossier in a text that comes. Null where none fits alone.
 */
function createMatcher({
  before,
  gathered,
  heldTexts,
}: {
  readonly before: Dossier;
  readonly gathered: Gathered;
  readonly heldTexts: ReadonlyMap<string, string>;
}): (found: GatheredSource) => string | null {
  const quoted = groupBy(
    gathered.quotations.filter(({ voice }) => voice !== "record"),
    ({ sourceKey }) => sourceKey,
  );
  const foldedTexts = new Map([...heldTexts].map(([id, text]) => [id, fold(text).text]));
  const waiting = groupBy(
    before.quotations.filter(
      ({ voice, start, sourceId }) => voice !== "record" && start === null && !heldTexts.has(sourceId),
    ),
    ({ sourceId }) => sourceId,
  );
  const sources = new Map(before.sources.map((source) => [source.id, source]));
  return (found) => {
    if (found.text === null) {
      const passages = (quoted.get(found.key) ?? []).map(({ exact }) => exact);
      const id = foldedTexts.size === 0 ? null : matchByWords(passages, foldedTexts);
      const source = sources.get(id ?? "");
      // Another address or another date is another place in which the same was said.
      const isOther = source && !(isOneAddress(source, found) && (!source.issued || !found.issued));
      return isOther ? null : id;
    }
    const same = [...heldTexts].find(([, text]) => text === found.text);
    if (same) return same[0];
    if (waiting.size === 0) return null;
    const text = new Map([["this", fold(found.text).text]]);
    const fitting = [...waiting].filter(
      ([, passages]) =>
        matchByWords(
          passages.map(({ exact }) => exact),
          text,
        ) !== null,
    );
    return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null;
  };
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
    authors: null,
  };
}

function describe(
  { containerTitle, issued, language, url, note, authors, text }: GatheredSource,
  { authorId }: Source,
): Partial<Source> {
  // Who speaks as the author of a source is named as such.
  const written = authorId === null ? authors.map(tidySpelling).filter((author) => author !== "") : [];
  return {
    ...{ containerTitle, issued, language, url, note },
    authors: written.join("; ") || null,
    ...(text && { characters: text.length }),
  };
}
