import { MIN_ON_MAP, mapCommentators } from "@/lib/analysis/layout/map-commentators";
import type { DossierView } from "@/lib/selection/dossier-view";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { type PlacedLabel, placeLabels } from "@/lib/views/alignment/label-layout";
import { coefficient, number } from "@/lib/wording/count";
import { nameCommentator } from "@/lib/wording/names";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";

export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly points: readonly { readonly id: string; readonly name: string; readonly x: number; readonly y: number }[];
  readonly labels: readonly PlacedLabel[];
  readonly unlabelled: readonly string[];
  readonly caption: string;
}

export const MAP_FONT_SIZE = 12;
export const MAP_RADIUS = 4.5;
const WIDTH = 820;
const TALLEST = 560;
const MARGIN = { x: 100, y: 30 };
/** Fewer distances than this to a free coordinate do not hold a picture in place. */
const MIN_PAIRS_TO_FREE = 2;

/** The map of the compared commentators; null, with the reason, where too few can be placed. */
export function mapView({ index, selection }: DossierView): { view: MapView | null; why: string } {
  const matrix = selectionMatrix(selection);
  const map = mapCommentators(matrix, { minimumShared: selection.filter.shared });
  if (!map)
    return {
      view: null,
      why: `A map needs at least ${MIN_ON_MAP} ${commentatorNoun(index.dossier, 2)} that can be compared with each other.`,
    };
  const { height, toDrawing } = scaleInto(map.points);
  const points = map.points.map((point) => {
    const commentator = index.commentators.get(point.id);
    return {
      id: point.id,
      name: commentator ? nameCommentator(index, commentator).name : point.id,
      ...toDrawing(point),
    };
  });
  const { placed, left } = placeLabels({
    points: points.map(({ id, name, x, y }) => ({ id, text: name, x, y })),
    width: WIDTH,
    height,
    fontSize: MAP_FONT_SIZE,
    radius: MAP_RADIUS,
  });
  const axes = map.axes.map((axis, position) => {
    const strongest = axis
      .slice(0, 2)
      .map(
        ({ propositionId, correlation, holders }) => `${propositionId} (r ${coefficient(correlation)}, n ${holders})`,
      );
    return strongest.length > 0 ? `${position === 0 ? "left to right" : "bottom to top"}: ${strongest.join(", ")}` : "";
  });
  return {
    why: "",
    view: {
      width: WIDTH,
      height,
      points,
      labels: placed,
      unlabelled: points.filter(({ id }) => left.includes(id)).map(({ name }) => name),
      caption: `Near means alike, as far as two dimensions can show it: ${stressWords(map.stress1)}, from ${number(map.comparedPairs)} of ${number(map.pairs)} pairs; the others have no say in the distances.${looseWords(map)} Goes with ${axes.filter(Boolean).join("; ") || "no proposition"}. ${map.notPlaced.length === 0 ? "All who are compared are placed." : `${countCommentators(index.dossier, map.notPlaced.length)} could not be placed.`}`,
    },
  };
}

/** With hardly more distances than coordinates to choose, any data fit: shuffled positions reach the same stress. */
function looseWords({ comparedPairs, points }: { comparedPairs: number; points: readonly unknown[] }): string {
  const free = 2 * points.length - 3;
  if (comparedPairs >= MIN_PAIRS_TO_FREE * free) return "";
  return ` ${number(comparedPairs)} distances for ${number(free)} free coordinates: nearly any data fit so well, and who is near whom may be chance.`;
}

function stressWords(stress: number | null): string {
  if (stress === null) return "no two differ, so that all are at one point";
  return `stress ${coefficient(stress)} (0 is perfect; above 0.2 distances mislead)`;
}

/** As large as the width allows, and no taller than the commentators need. */
function scaleInto(points: readonly { x: number; y: number }[]) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const spanX = Math.max(Math.max(...xs) - left, 1e-9);
  const spanY = Math.max(top - Math.min(...ys), 1e-9);
  const unit = Math.min((WIDTH - 2 * MARGIN.x) / spanX, (TALLEST - 2 * MARGIN.y) / spanY);
  const slackX = (WIDTH - 2 * MARGIN.x - unit * (Math.max(...xs) - left)) / 2;
  return {
    height: Math.ceil(2 * MARGIN.y + unit * (top - Math.min(...ys))),
    toDrawing: ({ x, y }: { x: number; y: number }) => ({
      x: MARGIN.x + slackX + unit * (x - left),
      y: MARGIN.y + unit * (top - y),
    }),
  };
}
