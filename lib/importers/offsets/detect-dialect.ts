import { OFFSET_DIALECTS, type OffsetDialect, offsetConverter, storedText } from "@/lib/importers/offsets/dialects";

/** A text as its file has it, and the spans that a program marked in it; ends exclusive. */
export interface MarkedText {
  readonly raw: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** How well a dialect fits: 0 to 1. */
export interface DialectScore {
  readonly dialect: OffsetDialect;
  /** Share of spans neither of whose ends cuts a word; a span beyond the text does not fit. */
  readonly share: number;
}

export interface DetectedDialect {
  readonly dialect: OffsetDialect;
  /** Whether the texts decided; false where the known dialect of the program was taken. */
  readonly isMeasured: boolean;
  readonly best: DialectScore;
  /** The best of those that put the spans elsewhere; null where all put them at the same places. */
  readonly next: DialectScore | null;
}

/** A measured dialect fits at least this share of spans … */
const MIN_SHARE = 0.9;
/** … and is this much ahead of the next that puts them elsewhere. */
const MIN_LEAD = 0.1;

/**
 * Detects in which dialect offsets were counted, by how many spans begin and end at the ends of words. Dialects are
 * compared by outcome: those that put every span at the same place are one. Where the texts do not decide (whole
 * sentences shifted by one look as good), the known dialect of the program is taken.
 *
 * O(characters + spans) for each dialect.
 */
export function detectDialect(texts: readonly MarkedText[], known: OffsetDialect): DetectedDialect {
  const total = texts.reduce((sum, { spans }) => sum + spans.length, 0);
  const outcomes = new Map<string, DialectScore>();
  let ofKnown: string | null = null;
  for (const dialect of OFFSET_DIALECTS) {
    const { places, clean } = outcomeOf(texts, dialect);
    const share = total === 0 ? 1 : clean / total;
    if (!outcomes.has(places)) outcomes.set(places, { dialect, share });
    if (isSame(dialect, known)) {
      ofKnown = places;
      // Of dialects with one outcome the known one is named.
      outcomes.set(places, { dialect, share });
    }
  }
  const ranked = [...outcomes].toSorted(([, a], [, b]) => b.share - a.share);
  const [best, next] = ranked;
  const knownScore = outcomes.get(ofKnown ?? "") ?? { dialect: known, share: 0 };
  if (!best) return { dialect: known, isMeasured: false, best: knownScore, next: null };
  const isMeasured = best[1].share >= MIN_SHARE && best[1].share - (next?.[1].share ?? 0) >= MIN_LEAD;
  const chosen = isMeasured || ranked.length === 1 ? best[1] : knownScore;
  const others = ranked.filter(([, score]) => score !== chosen).map(([, score]) => score);
  return { dialect: chosen.dialect, isMeasured, best: chosen, next: others[0] ?? null };
}

function outcomeOf(texts: readonly MarkedText[], dialect: OffsetDialect): { places: string; clean: number } {
  let clean = 0;
  const places = texts.map(({ raw, spans }) => {
    const text = storedText(raw);
    const convert = offsetConverter(raw, dialect);
    return spans.map(({ start, end }) => {
      const [from, to] = [convert(start), convert(end)];
      if (from !== null && to !== null && from < to && !cutsWord(text, from) && !cutsWord(text, to)) clean += 1;
      return `${from} ${to}`;
    });
  });
  return { places: places.flat().join(","), clean };
}

const LETTER_OR_NUMBER = /^[\p{L}\p{N}]$/u;

/** Whether a place in a text has a letter or number on both sides. */
function cutsWord(text: string, place: number): boolean {
  return LETTER_OR_NUMBER.test(characterBefore(text, place)) && LETTER_OR_NUMBER.test(characterAt(text, place));
}

function characterAt(text: string, place: number): string {
  const code = text.codePointAt(place);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function characterBefore(text: string, place: number): string {
  const last = text.charCodeAt(place - 1);
  const isLowSurrogate = last >= 0xdc00 && last <= 0xdfff;
  return place <= 0 ? "" : characterAt(text, place - (isLowSurrogate && place > 1 ? 2 : 1));
}

function isSame(a: OffsetDialect, b: OffsetDialect): boolean {
  return a.lineEnds === b.lineEnds && a.unit === b.unit && a.countsByteOrderMark === b.countsByteOrderMark;
}
