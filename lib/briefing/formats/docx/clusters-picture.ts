import { clustersDrawing } from "@/lib/briefing/formats/html/print-clusters";
import { GROUP_COLOURS } from "@/lib/briefing/formats/html/print-style";
import type { ClustersView } from "@/lib/views/groups/clusters-view";

/** A drawing that stands alone, in units of one pixel. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Draws a picture as PNG; null where this machine cannot. */
export type DrawPicture = (picture: Picture) => Promise<Uint8Array | null>;

/** The rules that the printed page has in its style sheet: the picture brings its own. */
const STYLE =
  "path{stroke-width:.8}.outline{fill-opacity:.07;stroke-width:1.2}.halo{stroke:#fff;stroke-width:2.4;stroke-linejoin:round;paint-order:stroke}";

/**
 * The map of clusters as a picture of its own, on white, its colours resolved: for programs that know no style sheets.
 */
export function clustersPicture(view: ClustersView): Picture {
  const { width, height, fontSize } = view;
  const drawing = clustersDrawing(view).replace(
    /var\(--group-(\d+)\)/g,
    (_, number: string) => GROUP_COLOURS[Number(number) - 1] ?? "#000",
  );
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Geist, Arial, sans-serif" font-size="${fontSize}"><style>${STYLE}</style><rect width="${width}" height="${height}" fill="#fff"/>${drawing}</svg>`,
    ...{ width, height },
  };
}
