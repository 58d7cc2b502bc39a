import { type Box, COMMON_PLACEHOLDERS, type Layout } from "@/lib/briefing/formats/pptx/template/deck-template";

const APART = new Set<string>(["Title", ...COMMON_PLACEHOLDERS]);

/**
 * The room that a layout leaves to what a slide shows: from the first of its placeholders below the title to the last.
 */
export function roomOf({ placeholders }: Layout): Box {
  const boxes = [...placeholders].filter(([name]) => !APART.has(name)).map(([, { box }]) => box);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    ...{ left, top },
    width: Math.max(...boxes.map((box) => box.left + box.width)) - left,
    height: Math.max(...boxes.map((box) => box.top + box.height)) - top,
  };
}
