import { lineWidth } from "@/lib/briefing/slides/measure-text";
import type { SlideCell } from "@/lib/briefing/slides/slide";
import { CELL_MARGIN, cellText } from "@/lib/briefing/slides/table-cells";

/** No column takes more of the table than this for a word that does not break. */
const MAX_WORD_SHARE = 0.3;
const MARGINS = 2 * CELL_MARGIN.side + 0.02;

/** Inches that a column gives another in a step of the search, and steps at most. */
const STEP = 0.2;
const MAX_STEPS = 120;
/** Lines break before they are full: so much more than its width a text takes. */
const RAGGED = 1.06;

/**
 * Column widths in inches, together the width of the table, with which its rows are lowest: from first widths by hill
 * climbing, a little at a time from one column to another. O(steps × columns² × cells).
 *
 * @param words that the first column has to hold besides its own.
 */
export function columnWidths(
  cells: readonly (readonly SlideCell[])[],
  { width, size, words = [] }: { width: number; size: number; words?: readonly string[] },
): number[] {
  const { widths, least, texts } = firstWidths(cells, { width, size, words });
  let best = { widths, cost: costOf(texts, widths) };
  for (let step = 0; step < MAX_STEPS; step++) {
    const better = moves(best.widths, least)
      .map((tried) => ({ widths: tried, cost: costOf(texts, tried) }))
      .reduce((a, b) => (b.cost < a.cost - 1e-9 ? b : a), best);
    if (better === best) break;
    best = better;
  }
  return best.widths;
}

/**
 * Lines that rows take, estimated from the widths of their texts; parts of lines count a little, so that a search sees
 * where it is going.
 */
function costOf(texts: readonly (readonly number[])[], widths: readonly number[]): number {
  return sum(
    texts.map((row) => {
      const lines = row.map((text, column) => (text * RAGGED) / Math.max(0.1, (widths[column] ?? 0.1) - MARGINS));
      const most = Math.max(1, ...lines);
      return Math.ceil(most) + 0.3 * most + 0.01 * sum(lines);
    }),
  );
}

/** All ways in which one column gives a step to another and keeps room for its longest word. */
function moves(widths: readonly number[], least: readonly number[]): number[][] {
  return widths.flatMap((from, giver) =>
    from - STEP < (least[giver] ?? 0)
      ? []
      : widths.flatMap((_, taker) =>
          taker === giver
            ? []
            : [widths.map((width, column) => width + (column === taker ? STEP : column === giver ? -STEP : 0))],
        ),
  );
}

/**
 * Widths to begin with: each at least as wide as its longest word; what is left goes to those whose words do not fit
 * one line, by the square root of what they hold; and where all fit, to all alike.
 */
function firstWidths(
  cells: readonly (readonly SlideCell[])[],
  { width, size, words }: { width: number; size: number; words: readonly string[] },
): { widths: number[]; least: number[]; texts: number[][] } {
  const faceOf = (cell: SlideCell) =>
    cell.isHeader || cell.runs.some(({ isBold }) => isBold) ? ("sansBold" as const) : ("sans" as const);
  const texts = cells.map((row) => row.map((cell) => lineWidth(cellText(cell), { size, face: faceOf(cell) })));
  const columns = (cells[0] ?? []).map((_, column) => {
    const parts = cells.flatMap((row) => {
      const cell = row[column];
      if (!cell) return [];
      return cellText(cell)
        .split(/\s+/)
        .map((word) => lineWidth(word, { size, face: faceOf(cell) }));
    });
    const more = column === 0 ? words.map((word) => lineWidth(word, { size })) : [];
    const whole = texts.map((row) => row[column] ?? 0);
    return {
      least: Math.min(MAX_WORD_SHARE * width, Math.max(...parts, ...more, 0.2) + MARGINS),
      natural: Math.max(...whole, 0.2) + MARGINS,
      held: Math.sqrt(sum(whole)),
    };
  });
  const least = columns.map((column) => column.least);
  const natural = sum(columns.map((column) => column.natural));
  if (natural <= width) return { texts, least, widths: columns.map((column) => (column.natural * width) / natural) };
  if (sum(least) >= width) return { texts, least, widths: least.map((one) => (one * width) / sum(least)) };
  return { texts, least, widths: shared(columns, width - sum(least)) };
}

/** Hands out what is left above the least widths; a column that has its natural width takes no more. */
function shared(columns: readonly { least: number; natural: number; held: number }[], left: number): number[] {
  const widths = columns.map(({ least }) => least);
  let rest = left;
  for (let round = 0; round < columns.length && rest > 1e-6; round++) {
    const open = columns.map(({ natural, held }, column) => ((widths[column] ?? 0) < natural - 1e-6 ? held : 0));
    const held = sum(open);
    if (held === 0) break;
    const before = rest;
    for (const [column, weight] of open.entries()) {
      const has = widths[column] ?? 0;
      const more = Math.min((before * weight) / held, (columns[column]?.natural ?? has) - has);
      if (weight === 0 || more <= 0) continue;
      widths[column] = has + more;
      rest -= more;
    }
  }
  return widths.map((width) => width + rest / widths.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
