import { SIDES, type Side } from "@/lib/domain/stance";
import { fitText, wrapText } from "@/lib/format/fit-text";
import { splitFigures, type TextPart } from "@/lib/format/split-figures";
import { CHIP_HEIGHT, type PlacedChip, placeChips } from "@/lib/views/sides/place-chips";
import type { SideBar, SideBarsView, SideMarks } from "@/lib/views/sides/side-bars-view";
import { number } from "@/lib/wording/count";

/** Heights and sizes of the still picture, in its own units: pixels at full width. */
export const HEADING_SIZE = 14.5;
export const SMALL_SIZE = 11.5;
const HEADING_LEADING = 19;
const SMALL_LEADING = 16;
const ROW_PADDING = 12;
const WIDE = 880;
const NARROW = 330;
/** Higher than this a picture is more than three screens of a page; what is left out is in the table. */
const MAX_HEIGHT = 2400;
/** Beside the longest bar stands its count. */
const COUNT_ROOM = 42;

export interface PlacedLine {
  readonly text: string;
  readonly y: number;
}

/** A side of a placed bar: the names, or the stretches of a counted bar with the place of its count. */
export interface PlacedSide {
  readonly side: Side;
  /** Name and count of the side, where sides stand below each other. */
  readonly label: (PlacedLine & { readonly x: number }) | null;
  readonly chips: readonly PlacedChip[];
  readonly segments: readonly { readonly value: number; readonly x: number; readonly width: number }[];
  readonly count: { readonly text: string; readonly x: number; readonly anchor: "start" | "middle" | "end" } | null;
  readonly y: number;
}

export interface PlacedBar {
  readonly bar: SideBar;
  readonly y: number;
  /** Whether a rule parts the bar from the one above; bars about the same thing stand together. */
  readonly hasRule: boolean;
  /** What the bars from here on are about. */
  readonly about: readonly PlacedLine[];
  readonly heading: readonly { readonly parts: readonly TextPart[]; readonly y: number }[];
  readonly basis: PlacedLine;
  readonly sides: readonly PlacedSide[];
  /** Top and height of what stands under the heading, for the rules beside the middle. */
  readonly body: { readonly y: number; readonly height: number };
}

export interface SideBarsLayout {
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
  /** Left and right edge of the middle column, where there are columns. */
  readonly middle: readonly [number, number];
  readonly bars: readonly PlacedBar[];
  /** How many bars there was no room for. */
  readonly leftOut: number;
}

interface Column {
  readonly left: number;
  readonly width: number;
  readonly align: "left" | "middle" | "right";
}

/**
 * Places the bars of a still picture below each other, measured with the fonts that draw it. At least one bar is
 * placed.
 */
export function sideBarsLayout(view: SideBarsView, { isNarrow }: { readonly isNarrow: boolean }): SideBarsLayout {
  const width = isNarrow ? NARROW : WIDE;
  const middle = [Math.round((width * 11) / 27), Math.round((width * 16) / 27)] as const;
  const bars: PlacedBar[] = [];
  let y = isNarrow ? 0 : 24;
  for (const bar of view.bars) {
    const placed = isNarrow ? narrowBar(view, bar, y) : wideBar(view, bar, { y, middle });
    const bottom = placed.body.y + placed.body.height + ROW_PADDING;
    if (bars.length > 0 && bottom > MAX_HEIGHT) break;
    bars.push(placed);
    y = bottom;
  }
  // What several bars are about is drawn whole or not at all.
  while (bars.length > 1 && view.bars[bars.length]?.about === null && bars.some(({ bar }, at) => at > 0 && bar.about)) {
    y = bars.pop()?.y ?? y;
  }
  return { width, height: y, isNarrow, middle, bars, leftOut: view.bars.length - bars.length };
}

function wideBar(
  view: SideBarsView,
  bar: SideBar,
  { y, middle: [from, to] }: { readonly y: number; readonly middle: readonly [number, number] },
): PlacedBar {
  const { bottom, ...above } = placeHeading(bar, { y, width: WIDE });
  const columns: Readonly<Record<Side, Column>> = {
    disagree: { left: 0, width: from - 8, align: "right" },
    neutral: { left: from + 8, width: to - from - 16, align: "middle" },
    agree: { left: to + 8, width: WIDE - to - 8, align: "left" },
  };
  const sides = SIDES.map((side) =>
    placeSide(side, bar.sides[side], { column: columns[side], y: bottom, view, fullLength: columns.agree.width }),
  );
  const height = Math.max(CHIP_HEIGHT, ...sides.map((side) => side.height));
  return { bar, y, ...above, sides, body: { y: bottom, height } };
}

function narrowBar(view: SideBarsView, bar: SideBar, y: number): PlacedBar {
  const { bottom, ...above } = placeHeading(bar, { y, width: NARROW });
  const column: Column = { left: 10, width: NARROW - 10, align: "left" };
  let next = bottom;
  const sides = SIDES.filter((side) => bar.sides[side].count > 0).map((side) => {
    const label = { text: `${view.labels[side]} ${number(bar.sides[side].count)}`, x: column.left, y: next + 11 };
    const placed = placeSide(side, bar.sides[side], {
      column,
      y: next + SMALL_LEADING,
      view,
      fullLength: column.width,
    });
    next += SMALL_LEADING + placed.height + 6;
    return { ...placed, label };
  });
  return { bar, y, ...above, sides, body: { y: bottom, height: Math.max(0, next - bottom - 6) } };
}

function placeHeading(bar: SideBar, { y, width }: { readonly y: number; readonly width: number }) {
  const hasRule = bar.about !== null;
  const top = y + (hasRule ? ROW_PADDING : 0);
  const onLine = (place: number) => (place + 0.75) * HEADING_LEADING;
  const asked = bar.about ? wrapText(bar.about, { width, size: HEADING_SIZE, face: "serif" }) : [];
  const about = asked.map((text, place) => ({ text, y: top + onLine(place) }));
  const from = top + (asked.length > 0 ? asked.length * HEADING_LEADING + 4 : 0);
  const lines = headingLines(bar.sentence, width);
  const heading = lines.map((parts, place) => ({ parts, y: from + onLine(place) }));
  const below = from + lines.length * HEADING_LEADING;
  const basis = { text: fitText(bar.basis, { width, size: SMALL_SIZE }), y: below + 11 };
  return { hasRule, about, heading, basis, bottom: below + SMALL_LEADING + 6 };
}

/** The sentence in lines; its counts stand out, the figures of what is claimed do not. */
function headingLines({ lead, claim, text }: SideBar["sentence"], width: number): TextPart[][] {
  const whole = text.replaceAll(/\s/g, " ");
  let from = 0;
  return wrapText(whole, { width, size: HEADING_SIZE, face: "serif" }).map((line) => {
    const start = Math.max(from, whole.indexOf(line, from));
    from = start + line.length;
    return splitFigures(line).map((part) => {
      const at = start + part.at;
      const isClaimed = at >= lead.length && at < lead.length + claim.length;
      return { ...part, isFigure: part.isFigure && !isClaimed };
    });
  });
}

function placeSide(
  side: Side,
  marks: SideMarks,
  {
    column,
    y,
    view,
    fullLength,
  }: { readonly column: Column; readonly y: number; readonly view: SideBarsView; readonly fullLength: number },
): PlacedSide & { readonly height: number } {
  if (marks.kind === "names") {
    const { chips, height } = placeChips(marks.chips, column);
    const placed = chips.map((chip) => ({ ...chip, y: y + chip.y }));
    return { side, label: null, chips: placed, segments: [], count: null, y, height };
  }
  return {
    side,
    label: null,
    chips: [],
    ...placeCount(side, marks, { column, extent: view.extent, fullLength }),
    y,
    height: CHIP_HEIGHT,
  };
}

/** A counted side as a bar from the axis outwards, mild positions next to it, its count at its end. */
function placeCount(
  side: Side,
  marks: Extract<SideMarks, { kind: "count" }>,
  { column, extent, fullLength }: { readonly column: Column; readonly extent: number; readonly fullLength: number },
): Pick<PlacedSide, "segments" | "count"> {
  const unit = (fullLength - COUNT_ROOM) / extent;
  const isLeftwards = column.align === "right";
  const length = marks.count * unit;
  const start =
    column.align === "middle"
      ? column.left + (column.width - COUNT_ROOM - length) / 2
      : isLeftwards
        ? column.left + column.width
        : column.left;
  const sign = side === "disagree" ? -1 : side === "agree" ? 1 : 0;
  let taken = 0;
  const segments = [
    { value: sign, amount: marks.mild },
    { value: 2 * sign, amount: marks.strong },
  ]
    .filter(({ amount }) => amount > 0)
    .map(({ value, amount }) => {
      const width = amount * unit;
      const x = isLeftwards ? start - taken - width : start + taken;
      taken += width;
      return { value, x, width };
    });
  const end = isLeftwards ? start - length - 6 : start + length + 6;
  return { segments, count: { text: number(marks.count), x: end, anchor: isLeftwards ? "end" : "start" } };
}
