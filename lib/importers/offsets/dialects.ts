/** How a program counts offsets in a text: what a line end is, which unit, and whether a byte order mark counts. */
export interface OffsetDialect {
  /** Line ends as they are in the file, CRLF counted as one, or each line feed counted as two. */
  readonly lineEnds: "kept" | "collapsed" | "expanded";
  readonly unit: "utf-16" | "code points";
  readonly countsByteOrderMark: boolean;
}

/** All dialects that were met or that a standard allows. */
export const OFFSET_DIALECTS: readonly OffsetDialect[] = (["kept", "collapsed", "expanded"] as const).flatMap(
  (lineEnds) =>
    (["utf-16", "code points"] as const).flatMap((unit) =>
      [false, true].map((countsByteOrderMark) => ({ lineEnds, unit, countsByteOrderMark })),
    ),
);

/** The dialect in words, for whoever chooses. */
export function describeDialect({ lineEnds, unit, countsByteOrderMark }: OffsetDialect): string {
  const ends = { kept: "line ends as they are", collapsed: "a line end as one", expanded: "a line end as two" };
  return `${ends[lineEnds]}, ${unit === "utf-16" ? "in UTF-16 units" : "in characters"}${countsByteOrderMark ? ", the byte order mark counted" : ""}`;
}

const BYTE_ORDER_MARK = "\uFEFF";

/** The text that is stored: CRLF as a line feed, without a byte order mark; otherwise to the letter. */
export function storedText(raw: string): string {
  return withoutMark(raw).replaceAll("\r\n", "\n");
}

/**
 * Converts offsets of a dialect in a raw text to UTF-16 units of its stored text.
 *
 * @returns null for an offset that lies beyond the text. Within a line end or a character that counts as two, the
 * place before it. O(characters) once, O(1) for each offset.
 */
export function offsetConverter(raw: string, dialect: OffsetDialect): (offset: number) => number | null {
  const text = withoutMark(raw);
  const places: number[] = [];
  let stored = 0;
  if (dialect.countsByteOrderMark) places.push(0);
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) {
      for (let step = 0; step < (dialect.lineEnds === "collapsed" ? 1 : 2); step++) places.push(stored);
      at += 2;
      stored += 1;
      continue;
    }
    const steps = code === 0x0a && dialect.lineEnds === "expanded" ? 2 : dialect.unit === "utf-16" ? length : 1;
    for (let step = 0; step < steps; step++) places.push(stored + (length === 2 && steps === 2 ? step : 0));
    at += length;
    stored += length;
  }
  places.push(stored);
  return (offset) => places[offset] ?? null;
}

function withoutMark(raw: string): string {
  return raw.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw;
}
