import { escapeXml } from "@/lib/office/xml-text";
import type { ClusterPoint, ClusterShape } from "@/lib/views/groups/cluster-parts";
import type { ClustersView } from "@/lib/views/groups/clusters-view";
import { groupShapePath } from "@/lib/views/groups/group-shape";

/** The map of clusters on the printed page: outlines, points by group, and names where there is room. */
export function printClusters(view: ClustersView): string {
  const { width, height, fontSize } = view;
  return `<figure class="map"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(view.caption)}" font-size="${fontSize}">${clustersDrawing(view)}</svg></figure>`;
}

/** What is drawn on the map, in coordinates of the view; colours of groups by name, classes as in `printStyle`. */
export function clustersDrawing({ points, shapes, labels, radius }: ClustersView): string {
  const named = labels.map(
    ({ text, x, y, anchor }) =>
      `<text x="${tenth(x)}" y="${tenth(y)}" text-anchor="${anchor}" class="halo">${escapeXml(text)}</text>`,
  );
  return [...shapes.map(outline), ...points.map((point) => mark(point, radius)), ...named].join("");
}

function outline({ group, corners, title }: ClusterShape): string {
  const path = `M${corners.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join("L")}z`;
  const dash = group.dash ? ` stroke-dasharray="${group.dash}"` : "";
  return `<path d="${path}" class="outline" stroke="${group.colour}" fill="${group.colour}"${dash}/><text x="${tenth(title.at.x)}" y="${tenth(title.at.y)}" text-anchor="middle" font-weight="600">${escapeXml(group.title)}</text>`;
}

/** Members filled, whoever leans hollow, in between grey, in no group a grey ring. */
function mark({ x, y, place }: ClusterPoint, radius: number): string {
  if (!place.group) {
    const fill = place.standing === "in-between" ? "#888" : "#fff";
    return `<path d="${groupShapePath("circle", { x, y, radius: 0.8 * radius })}" fill="${fill}" stroke="#888"/>`;
  }
  const { shape, colour } = place.group;
  const fill = place.standing === "leaning" ? "#fff" : colour;
  return `<path d="${groupShapePath(shape, { x, y, radius })}" fill="${fill}" stroke="${colour}"/>`;
}

function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}
