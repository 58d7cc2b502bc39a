import type PptxGenJS from "pptxgenjs";
import { CAPTION, HEADING_HEIGHT, HEIGHT, INK, MARGIN, SOFT, TEXT_WIDTH, TOP, WIDTH } from "./paper";

const heading = {
  x: MARGIN,
  w: TEXT_WIDTH,
  bold: true,
  color: INK,
  align: "left",
  margin: 0,
} as const;

/** The two layouts of a deck: its title, and every other slide. */
export const LAYOUTS = [
  { name: "Title", heading: { ...heading, y: 1.1, h: 2.3, fontSize: 38, valign: "bottom" } },
  { name: "Block", heading: { ...heading, y: TOP, h: HEADING_HEIGHT, fontSize: 30, valign: "top" } },
] as const;

export const SLIDE_NUMBER: PptxGenJS.SlideNumberProps = {
  x: WIDTH - MARGIN - 0.6,
  y: HEIGHT - 0.4,
  w: 0.6,
  h: 0.28,
  fontSize: CAPTION,
  color: SOFT,
  align: "right",
};
