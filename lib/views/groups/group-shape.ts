import type { GroupShape } from "@/lib/views/groups/group-identity";

/**
 * Half the height of each shape where a circle has radius 1: all cover about the same area, so that none looks more
 * important.
 */
const REACH: Readonly<Record<GroupShape, number>> = {
  circle: 1,
  square: 0.89,
  triangle: 1.22,
  diamond: 1.25,
  plus: 1.15,
  star: 1.42,
};

/**
 * Path of a group's mark, for the `d` of an SVG path.
 *
 * @param x centre, in the units of the drawing.
 * @param radius of the circle that covers as much.
 */
export function groupShapePath(
  shape: GroupShape,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): string {
  const reach = radius * REACH[shape];
  switch (shape) {
    case "circle":
      return `M${at(x - reach)} ${at(y)}a${at(reach)} ${at(reach)} 0 1 0 ${at(2 * reach)} 0a${at(reach)} ${at(reach)} 0 1 0 ${at(-2 * reach)} 0z`;
    case "square":
      return `M${at(x - reach)} ${at(y - reach)}h${at(2 * reach)}v${at(2 * reach)}h${at(-2 * reach)}z`;
    case "triangle":
      return `M${at(x)} ${at(y - reach)}l${at(1.1 * reach)} ${at(1.85 * reach)}h${at(-2.2 * reach)}z`;
    case "diamond":
      return `M${at(x)} ${at(y - reach)}l${at(reach)} ${at(reach)}l${at(-reach)} ${at(reach)}l${at(-reach)} ${at(-reach)}z`;
    case "plus":
      return plusPath({ x, y, reach });
    case "star":
      return starPath({ x, y, reach });
  }
}

function plusPath({ x, y, reach }: { x: number; y: number; reach: number }): string {
  const arm = 0.42 * reach;
  const rest = reach - arm;
  return `M${at(x - arm)} ${at(y - reach)}h${at(2 * arm)}v${at(rest)}h${at(rest)}v${at(2 * arm)}h${at(-rest)}v${at(rest)}h${at(-2 * arm)}v${at(-rest)}h${at(-rest)}v${at(-2 * arm)}h${at(rest)}z`;
}

const STAR_POINTS = 5;
const STAR_WAIST = 0.45;

function starPath({ x, y, reach }: { x: number; y: number; reach: number }): string {
  const corners = Array.from({ length: 2 * STAR_POINTS }, (_, corner) => {
    const length = corner % 2 === 0 ? reach : STAR_WAIST * reach;
    const angle = (corner * Math.PI) / STAR_POINTS - Math.PI / 2;
    return `${at(x + length * Math.cos(angle))} ${at(y + length * Math.sin(angle))}`;
  });
  return `M${corners.join("L")}z`;
}

/** A tenth of a unit is finer than a screen; more digits make the file larger and nothing sharper. */
function at(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
