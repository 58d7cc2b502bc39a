import { groupBy } from "@/lib/domain/collections";
import { type DetectedDialect, detectDialect } from "@/lib/importers/offsets/detect-dialect";
import { type OffsetDialect, offsetConverter, storedText } from "@/lib/importers/offsets/dialects";

/** A span as a program marked it, in its own offsets; end exclusive. */
export interface MarkedSpan {
  readonly textKey: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads marked passages out of their texts, in the dialect that the texts show (detectDialect).
 *
 * @param texts as their file has them, by key. @param known the dialect of the program, where the texts do not decide.
 * @returns `at` gives the words of a span with its UTF-16 offsets in the stored text; null where it lies outside, or
 * the text is not there.
 */
export function readPassages({
  texts,
  spans,
  known,
}: {
  readonly texts: ReadonlyMap<string, string>;
  readonly spans: readonly MarkedSpan[];
  readonly known: OffsetDialect;
}) {
  const bySource = groupBy(spans, ({ textKey }) => textKey);
  const marked = [...texts].map(([key, raw]) => ({ raw, spans: bySource.get(key) ?? [] }));
  const detected: DetectedDialect = detectDialect(marked, known);
  const readers = new Map(
    [...texts]
      .filter(([key]) => bySource.has(key))
      .map(([key, raw]) => [key, { text: storedText(raw), convert: offsetConverter(raw, detected.dialect) }]),
  );
  return {
    detected,
    at({ textKey, start, end }: MarkedSpan): { exact: string; start: number; end: number } | null {
      const reader = readers.get(textKey);
      const [from, to] = [reader?.convert(start) ?? null, reader?.convert(end) ?? null];
      if (!reader || from === null || to === null || to <= from) return null;
      return { exact: reader.text.slice(from, to), start: from, end: to };
    },
  };
}

/** How many passages of a hundred begin and end at words, as the part of a sentence. */
export function shareInWords({ best }: DetectedDialect): string {
  return `${Math.round(best.share * 100)} of 100 passages begin and end at words`;
}
