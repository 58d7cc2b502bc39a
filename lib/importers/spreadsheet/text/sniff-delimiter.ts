import { readCsv } from "@/lib/dossier/csv/read-csv";

const DELIMITERS = [";", "\t", ",", "|"] as const;

/** Records and characters that are looked at. */
const MAX_RECORDS = 60;
const MAX_CHARACTERS = 200_000;
/** Share of the records that must have as many cells as most have. */
const MIN_SHARE = 0.8;

/**
 * Delimiter detection of CSV: that by which most records have the same number of cells, at least two, with quotation
 * marks taken into account; a line "sep=;" at the beginning says it outright.
 *
 * @returns null where no delimiter makes a table of it. O(characters looked at).
 */
export function sniffDelimiter(text: string): string | null {
  const declared = declaredDelimiter(text);
  if (declared) return declared.delimiter;
  const head = text.slice(0, MAX_CHARACTERS);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, ...evidence(head, delimiter) })).filter(
    ({ share, cells }) => cells >= 2 && share >= MIN_SHARE,
  );
  const [best] = scores.toSorted((a, b) => a.faults - b.faults || b.share - a.share || b.cells - a.cells);
  return best?.delimiter ?? null;
}

/** The line by which Excel is told the delimiter, and where the text after it begins. */
export function declaredDelimiter(text: string): { delimiter: string; length: number } | null {
  const match = /^"?sep=(.)"?(\r\n|\r|\n|$)/i.exec(text);
  return match?.[1] ? { delimiter: match[1], length: match[0].length } : null;
}

function evidence(head: string, delimiter: string) {
  const records = readCsv({ text: head, delimiter, mostRecords: MAX_RECORDS, mostCells: 5_000 }).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ""),
  );
  // The last record may be cut off by the end of what is looked at.
  const whole = records.length > 2 ? records.slice(0, -1) : records;
  const counts = new Map<number, number>();
  for (const { cells } of whole) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [cells, times] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  const faults = whole.reduce((sum, record) => sum + record.faults.length, 0);
  // Titles above the header have one cell; they count half.
  const alone = cells > 1 ? (counts.get(1) ?? 0) : 0;
  return { cells, faults, share: times / Math.max(1, whole.length - alone / 2) };
}
