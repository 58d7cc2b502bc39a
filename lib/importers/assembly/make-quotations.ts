import type { Dossier, Quotation } from "@/lib/domain/dossier";
import { dateSpan } from "@/lib/domain/issued-date";
import type { PeopleMade } from "@/lib/importers/assembly/make-people";
import type { SourcesMade } from "@/lib/importers/assembly/make-sources";
import type { Gathered, GatheredQuotation } from "@/lib/importers/gathered";

export interface QuotationsMade {
  readonly quotations: readonly Quotation[];
  /** Id of a quotation by its key in the file. */
  readonly quotationOf: ReadonlyMap<string, string>;
  /** Passages of the file, equal spans (or words) counted once, those that nobody is named for included. */
  readonly distinct: number;
  readonly remarks: readonly string[];
}

/** Context of a passage in UTF-16 code units, as the table of quotations has it. */
const CONTEXT = 32;

/**
 * Quotations: equal spans of one source by one commentator are one, however many codings they carry. Words stay as they
 * stand. Passages that nobody is named for are left out and counted.
 */
export function makeQuotations({
  before,
  gathered,
  people,
  sources,
}: {
  readonly before: Dossier;
  readonly gathered: Gathered;
  readonly people: PeopleMade;
  readonly sources: SourcesMade;
}): QuotationsMade {
  const quotations = [...before.quotations];
  // Words without a place are those of a passage that has one, where the file knows no places.
  const bySpan = new Map(
    quotations.toReversed().flatMap((quotation) => [
      [wordsOf(quotation), quotation.id],
      [spanOf(quotation), quotation.id],
    ]),
  );
  const taken = new Set(quotations.map(({ id }) => id));
  const numbers = new Map<string, number>();
  const newId = (sourceId: string): string => {
    let number = numbers.get(sourceId) ?? 0;
    do number += 1;
    while (taken.has(`${sourceId}-${number}`));
    numbers.set(sourceId, number);
    return `${sourceId}-${number}`;
  };
  const lines = createLines(sources.texts);
  const quotationOf = new Map<string, string>();
  const distinct = new Set<string>();
  let nobody = 0;
  for (const found of gathered.quotations) {
    const sourceId = sources.sourceOf.get(found.sourceKey);
    const commentatorId = found.commentatorKey === null ? undefined : people.commentatorOf.get(found.commentatorKey);
    if (sourceId && found.voice !== "record") distinct.add(passageOf(found, sourceId));
    if (!sourceId || !commentatorId) {
      nobody += 1;
      continue;
    }
    const span = spanOf({ ...found, sourceId, commentatorId });
    let id = bySpan.get(span);
    if (id === undefined) {
      id = newId(sourceId);
      quotations.push(newQuotation({ found, id, sourceId, commentatorId, lines }));
      bySpan.set(span, id);
    }
    quotationOf.set(found.key, id);
  }
  const remarks =
    nobody === 0
      ? []
      : [
          `${nobody} ${nobody === 1 ? "passage names" : "passages name"} nobody who speaks. They are not in the dossier.`,
        ];
  return { quotations, quotationOf, distinct: distinct.size, remarks };
}

/** One passage, to whomever it is attributed: a span of a text, or the words where the file has no offsets. */
function passageOf({ start, end, exact }: GatheredQuotation, sourceId: string): string {
  return start === null || end === null ? exact : `${sourceId} ${start} ${end}`;
}

type Placed = Pick<Quotation, "sourceId" | "commentatorId" | "exact" | "start" | "end" | "voice" | "statedOn">;

function spanOf(quotation: Placed): string {
  const { sourceId, commentatorId, start, end } = quotation;
  return start !== null && end !== null ? `${sourceId} ${commentatorId} ${start} ${end}` : wordsOf(quotation);
}

function wordsOf({ sourceId, commentatorId, exact, voice, statedOn }: Placed): string {
  // Two answers in a record are two entries, though their words are the same.
  const day = voice === "record" ? (storedDay(statedOn) ?? "") : "";
  return `${sourceId} ${commentatorId} ${day} ${exact}`;
}

function newQuotation({
  found,
  id,
  sourceId,
  commentatorId,
  lines,
}: {
  found: GatheredQuotation;
  id: string;
  sourceId: string;
  commentatorId: string;
  lines: (sourceId: string, start: number, end: number) => Pick<Quotation, "prefix" | "suffix" | "paragraph">;
}): Quotation {
  const { exact, start, end, voice, statedOn, language, translation } = found;
  const place =
    start === null || end === null ? { prefix: null, suffix: null, paragraph: null } : lines(sourceId, start, end);
  return {
    id,
    sourceId,
    commentatorId,
    exact,
    ...place,
    start,
    end,
    voice,
    voiceCertainty: "clear",
    reportedById: null,
    via: null,
    statedOn: storedDay(statedOn),
    statedOnBasis: null,
    venue: null,
    summary: null,
    language,
    translation,
    translator: null,
  };
}

/** The date as the table holds it: a day; a month or a year stays with the coding or the source. */
export function storedDay(statedOn: string | null): string | null {
  const span = dateSpan(statedOn);
  return span && span.first === span.last ? span.first : null;
}

/** Finds the line of an offset, and the words before and after a passage within it. */
function createLines(texts: ReadonlyMap<string, string>) {
  const breaksOf = new Map<string, number[]>();
  return (sourceId: string, start: number, end: number) => {
    const text = texts.get(sourceId);
    if (text === undefined) return { prefix: null, suffix: null, paragraph: null };
    const breaks = breaksOf.get(sourceId) ?? lineBreaks(text);
    breaksOf.set(sourceId, breaks);
    const line = countBelow(breaks, start);
    const lineStart = line === 0 ? 0 : (breaks[line - 1] ?? 0) + 1;
    const lineEnd = breaks[countBelow(breaks, end)] ?? text.length;
    return {
      prefix: text.slice(Math.max(lineStart, start - CONTEXT), start) || null,
      suffix: text.slice(end, Math.min(lineEnd, end + CONTEXT)) || null,
      paragraph: line + 1,
    };
  };
}

function lineBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks.push(at);
  return breaks;
}

/** How many of the ascending numbers are below a number. O(log n). */
function countBelow(ascending: readonly number[], below: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < below) low = middle + 1;
    else high = middle;
  }
  return low;
}
