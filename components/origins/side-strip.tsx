import type { SideStrip as SideStripView } from "@/lib/views/origins/side-strip";

/** Sides at a glance, one cell a proposition: upwards the share that agrees, downwards the share that disagrees. */
export function SideStrip({ view: { width, height, paths, silent, words } }: { view: SideStripView }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="position-strip" role="img">
      <title>{words}</title>
      {paths.disagree && <path d={paths.disagree} fill="var(--stance-m2)" />}
      {paths.agree && <path d={paths.agree} fill="var(--stance-p2)" />}
      {paths.neutral && <path d={paths.neutral} fill="var(--edge-0)" />}
      {silent && <path d={silent} stroke="var(--faint)" className="dots" />}
    </svg>
  );
}
