import { textWidth } from "@/lib/format/text-width";
import type { ClusterOutline, Spot } from "@/lib/views/groups/cluster-outline";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the title of an outline stands: the middle of its base line. */
export interface OutlineTitle {
  readonly at: Spot;
  readonly box: Box;
}

/** Distance of a title from its outline, in ems. */
const OFF = 0.55;
/** A place that covers points is worse than any other by as much for each of them. */
const COST_OF_POINT = 40;
const COST_OF_TITLE = 400;

/**
 * Places the title of each outline at its edge, where it covers fewest points and no other title; above rather than
 * below.
 * O(outlines × corners × points).
 */
export function outlineTitles({
  outlines,
  points,
  fontSize,
  bounds,
}: {
  readonly outlines: readonly (Pick<ClusterOutline, "corners"> & { readonly title: string })[];
  readonly points: readonly Spot[];
  readonly fontSize: number;
  readonly bounds: { readonly width: number; readonly height: number };
}): OutlineTitle[] {
  const taken: Box[] = [];
  return outlines.map(({ corners, title }) => {
    const width = textWidth(title, { size: fontSize, face: "sansBold" });
    const best = candidates(corners, { width, fontSize })
      .filter(({ box }) => box.left >= 0 && box.right <= bounds.width && box.top >= 0 && box.bottom <= bounds.height)
      .map((candidate) => ({ ...candidate, cost: candidate.cost + costOf(candidate.box, { points, taken }) }))
      .reduce<(OutlineTitle & { cost: number }) | null>(
        (least, one) => (least && least.cost <= one.cost ? least : one),
        null,
      );
    const chosen = best ?? titleAt({ x: bounds.width / 2, y: fontSize }, { width, fontSize });
    taken.push(chosen.box);
    return { at: chosen.at, box: chosen.box };
  });
}

function candidates(corners: readonly Spot[], { width, fontSize }: { width: number; fontSize: number }) {
  const highest = Math.min(...corners.map(({ y }) => y));
  return corners.flatMap(({ x, y }) => {
    const above = titleAt({ x, y: y - OFF * fontSize }, { width, fontSize });
    const below = titleAt({ x, y: y + (OFF + 0.8) * fontSize }, { width, fontSize });
    return [
      { ...above, cost: 0.25 * (y - highest) },
      { ...below, cost: 20 + 0.25 * (y - highest) },
    ];
  });
}

function titleAt(at: Spot, { width, fontSize }: { width: number; fontSize: number }): OutlineTitle {
  return {
    at,
    box: {
      left: at.x - width / 2 - 2,
      right: at.x + width / 2 + 2,
      top: at.y - 0.9 * fontSize,
      bottom: at.y + 0.3 * fontSize,
    },
  };
}

function costOf(box: Box, { points, taken }: { points: readonly Spot[]; taken: readonly Box[] }): number {
  const covered = points.filter(
    ({ x, y }) => x > box.left - 3 && x < box.right + 3 && y > box.top - 3 && y < box.bottom + 3,
  );
  const overlapped = taken.filter(
    (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );
  return COST_OF_POINT * covered.length + COST_OF_TITLE * overlapped.length;
}
