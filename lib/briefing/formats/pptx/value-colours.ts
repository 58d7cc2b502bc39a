import type { ThemeColour } from "@/lib/briefing/formats/pptx/text-xml";

/**
 * Fill and letters of each value of the scale, by the theme: diverging, told apart without colour by the sign in the
 * cell.
 */
export const VALUE_COLOURS: Readonly<Record<string, { readonly fill: ThemeColour; readonly ink: ThemeColour }>> = {
  "-2": { fill: "accent1", ink: "bg1" },
  "-1": { fill: "accent2", ink: "tx1" },
  "0": { fill: "accent3", ink: "tx1" },
  "1": { fill: "accent4", ink: "tx1" },
  "2": { fill: "accent5", ink: "bg1" },
};
