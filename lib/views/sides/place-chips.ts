import { wrapText } from "@/lib/format/fit-text";
import { textWidth } from "@/lib/format/text-width";
import type { NameChip } from "@/lib/views/sides/side-bars-view";

/** Height of a chip with one line, and of each further line. */
export const CHIP_HEIGHT = 22;
export const CHIP_LEADING = 15;
export const CHIP_FONT = 12;
/** A name of 70 letters is whole in the narrowest column; a longer one ends in an ellipsis. */
const MAX_LINES = 4;
const PADDING = 8;
const GAP = 5;

export interface PlacedChip {
  readonly chip: NameChip;
  /** The name as drawn: over several lines where it is wider than the column. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Chips in rows, and the height they take. */
export interface PlacedChips {
  readonly chips: readonly PlacedChip[];
  readonly height: number;
}

/**
 * Flow layout of names in a column: as many as fit a row, the first nearest to the axis.
 *
 * @param align where rows begin: at the left edge, at the right edge (the first name stands rightmost), or in the
 *   middle.
 */
export function placeChips(
  chips: readonly NameChip[],
  {
    left,
    width,
    align,
  }: { readonly left: number; readonly width: number; readonly align: "left" | "middle" | "right" },
): PlacedChips {
  const rows: Omit<PlacedChip, "x" | "y">[][] = [];
  let room = 0;
  for (const chip of chips.map((one) => sizedChip(one, width))) {
    const row = rows.at(-1);
    if (row && chip.width + GAP <= room) {
      row.push(chip);
      room -= chip.width + GAP;
    } else {
      rows.push([chip]);
      room = width - chip.width;
    }
  }
  let y = 0;
  const placed = rows.flatMap((row) => {
    const taken = row.reduce((sum, one) => sum + one.width + GAP, -GAP);
    const top = y;
    y += Math.max(...row.map(({ height }) => height)) + GAP;
    let x = align === "left" ? left : align === "right" ? left + width : left + (width - taken) / 2;
    return row.map((one): PlacedChip => {
      const at = align === "right" ? x - one.width : x;
      x += (one.width + GAP) * (align === "right" ? -1 : 1);
      return { ...one, x: at, y: top };
    });
  });
  return { chips: placed, height: Math.max(0, y - GAP) };
}

function sizedChip(chip: NameChip, room: number): Omit<PlacedChip, "x" | "y"> {
  const lines = wrapText(chip.name, { width: room - 2 * PADDING, size: CHIP_FONT, maxLines: MAX_LINES });
  const widest = Math.max(...lines.map((line) => textWidth(line, { size: CHIP_FONT })));
  return {
    chip,
    lines,
    width: Math.min(room, widest + 2 * PADDING),
    height: CHIP_HEIGHT + (lines.length - 1) * CHIP_LEADING,
  };
}
