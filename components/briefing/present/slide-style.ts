import type { CSSProperties } from "react";
import type { Box } from "@/lib/briefing/formats/pptx/template/deck-template";
import type { ThemeColour } from "@/lib/briefing/formats/pptx/text-xml";

/** A slide is laid out in inches and points; on the wall an inch is 96 units, a unit a part of the window. */
export const UNITS_PER_INCH = 96;
const UNITS_PER_POINT = 96 / 72;

/** A custom property of a style. */
type Properties = CSSProperties & Readonly<Record<`--${string}`, string | number>>;

/** Where an item stands; on a phone the style sheet puts one under the other instead. */
export function boxStyle({ left, top, width, height }: Box): Properties {
  return {
    "--left": left * UNITS_PER_INCH,
    "--top": top * UNITS_PER_INCH,
    "--width": width * UNITS_PER_INCH,
    "--height": height * UNITS_PER_INCH,
  };
}

export function units(inches: number): string {
  return `calc(${inches * UNITS_PER_INCH} * var(--unit))`;
}

export function points(size: number): string {
  return `calc(${size * UNITS_PER_POINT} * var(--unit))`;
}

/** The colours of the theme of the deck as those of the interface, which has a dark side. */
const COLOURS: Readonly<Record<ThemeColour, string>> = {
  tx1: "var(--ink)",
  bg1: "var(--paper)",
  tx2: "var(--soft)",
  bg2: "var(--line-strong)",
  accent1: "var(--stance-m2)",
  accent2: "var(--stance-m1)",
  accent3: "var(--stance-0)",
  accent4: "var(--stance-p1)",
  accent5: "var(--stance-p2)",
  accent6: "var(--action)",
};

export function colourOf(colour: ThemeColour | undefined): string | undefined {
  return colour && COLOURS[colour];
}

const TONES: Readonly<Record<string, string>> = { "-2": "m2", "-1": "m1", "0": "0", "1": "p1", "2": "p2" };

/** Fill and letters of a cell or a bar that stands for a value. */
export function valueStyle(value: number | null): CSSProperties {
  const tone = value === null ? undefined : TONES[String(value)];
  return tone ? { background: `var(--stance-${tone})`, color: `var(--on-${tone})` } : {};
}

/** The colour of a group by its number; of nobody's group that of a soft text. */
export function groupStyleColour(group: number | null): string {
  return group === null ? "var(--soft)" : `var(--group-${((group - 1) % 6) + 1})`;
}
