import { describe, expect, it } from "vitest";
import { detectDialect } from "@/lib/importers/offsets/detect-dialect";
import { OFFSET_DIALECTS, type OffsetDialect, offsetConverter, storedText } from "@/lib/importers/offsets/dialects";

// Words of letters beyond the basic plane shift code points; line ends of two shift the rest.
const WORDS = "the 🌾🌾 weir\r\nand 🍞 bread\r\nare dear now to all who live here\r\n";
const RAW = `\uFEFF${WORDS.repeat(12)}`;

/** Offsets of every "bread" as a program with a dialect would write them, counted by hand from its view of the text. */
function spansIn(dialect: OffsetDialect): { start: number; end: number }[] {
  const plain = RAW.slice(1);
  const seen =
    (dialect.countsByteOrderMark ? "\uFEFF" : "") +
    (dialect.lineEnds === "collapsed" ? plain.replaceAll("\r\n", "\n") : plain);
  const length = (text: string) => (dialect.unit === "utf-16" ? text.length : [...text].length);
  return [...seen.matchAll(/bread/g)].map(({ index }) => {
    const start = length(seen.slice(0, index));
    return { start, end: start + 5 };
  });
}

describe("offsetConverter", () => {
  it.each(OFFSET_DIALECTS)("finds the words back in %j", (dialect) => {
    const convert = offsetConverter(RAW, dialect);
    const text = storedText(RAW);
    const found = spansIn(dialect).map(({ start, end }) => text.slice(convert(start) ?? 0, convert(end) ?? 0));
    expect(found).toEqual(Array.from({ length: 12 }, () => "bread"));
  });

  it("a place beyond the text is none", () => {
    const convert = offsetConverter("ab", { lineEnds: "kept", unit: "utf-16", countsByteOrderMark: false });
    expect([convert(2), convert(3)]).toEqual([2, null]);
  });
});

describe("detectDialect", () => {
  const known: OffsetDialect = { lineEnds: "kept", unit: "code points", countsByteOrderMark: false };
  it("measures the dialect whatever is known of the program", () => {
    const truth: OffsetDialect = { lineEnds: "collapsed", unit: "utf-16", countsByteOrderMark: false };
    const detected = detectDialect([{ raw: RAW, spans: spansIn(truth) }], known);
    expect([detected.dialect, detected.isMeasured, detected.best.share]).toEqual([truth, true, 1]);
  });
  it("takes the known dialect where the texts do not decide", () => {
    const raw = "aaaa bbbb";
    const detected = detectDialect([{ raw, spans: [{ start: 1, end: 3 }] }], known);
    expect([detected.dialect, detected.isMeasured]).toEqual([known, false]);
  });
});
