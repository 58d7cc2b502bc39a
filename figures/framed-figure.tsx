import type { ReactElement } from "react";
import { PALETTE } from "@/figures/palette/palette";
import { svgMarkup } from "@/figures/svg-markup";
import { wrappedText } from "@/figures/wrapped-text";

const MARGIN = 24;
const TITLE = 17;
const SMALL = 11.5;
const LEADING = 1.35;
const NARROWEST = 640;

/**
 * A figure as a picture that stands alone: title above, and below it what was filtered, how much it rests on, when and
 * from where, so that the picture keeps its caveat wherever it is pasted.
 *
 * @param figure the drawing; its root is an svg element with a view box.
 * @returns the picture as a whole SVG document and its size.
 */
export function framedFigure(
  figure: ReactElement,
  { title, lines }: { readonly title: string; readonly lines: readonly string[] },
): { readonly svg: string; readonly width: number; readonly height: number } {
  const drawing = svgMarkup(figure);
  const [drawnWidth, drawnHeight] = sizeOf(drawing);
  const width = Math.max(NARROWEST, drawnWidth) + 2 * MARGIN;
  const room = width - 2 * MARGIN;
  const heading = wrappedText(title, room, TITLE);
  const caption = lines.flatMap((line) => wrappedText(line, room, SMALL));
  const top = MARGIN + heading.length * TITLE * LEADING + 10;
  const foot = top + drawnHeight + 22;
  const height = Math.ceil(foot + caption.length * SMALL * LEADING + MARGIN - 6);
  const frame = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`${title}. ${lines.join(". ")}`}
      fontFamily='Geist, "Helvetica Neue", Arial, "Liberation Sans", sans-serif'
    >
      <title>{title}</title>
      <desc>{lines.join("\n")}</desc>
      <rect width={width} height={height} fill={PALETTE.paper} />
      {heading.map((line, position) => (
        <text
          key={line}
          x={MARGIN}
          y={MARGIN + (position + 0.8) * TITLE * LEADING}
          fontSize={TITLE}
          fontWeight="600"
          fontFamily='"Source Serif 4", Georgia, "Liberation Serif", serif'
          fill="var(--ink)"
        >
          {line}
        </text>
      ))}
      <line x1={MARGIN} x2={width - MARGIN} y1={foot - 8} y2={foot - 8} stroke="var(--line-strong)" />
      {caption.map((line, position) => (
        <text key={line} x={MARGIN} y={foot + (position + 0.8) * SMALL * LEADING} fontSize={SMALL} fill="var(--soft)">
          {line}
        </text>
      ))}
    </svg>
  );
  const placed = drawing.replace(
    /^<svg /,
    `<svg x="${MARGIN}" y="${top}" width="${drawnWidth}" height="${drawnHeight}" `,
  );
  return { svg: svgMarkup(frame).replace(/<\/svg>$/, `${placed}</svg>`), width, height };
}

function sizeOf(drawing: string): [number, number] {
  const [, width = "0", height = "0"] = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  return [Number(width), Number(height)];
}
