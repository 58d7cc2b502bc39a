import { MAP_FONT_SIZE, MAP_RADIUS, type MapView } from "@/lib/views/alignment/map-view";

/** The map: no axes, since the directions mean nothing by themselves; the caption says what they go with. */
export function CommentatorMap({
  view,
  hrefOfCommentator,
}: {
  view: MapView;
  hrefOfCommentator: (id: string) => string;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group, and it is no image: what is inside an image is hidden from screen readers, and its links would be too.
    <svg
      viewBox={`0 0 ${view.width} ${view.height}`}
      className="block h-auto w-full max-w-[56rem] border border-line"
      role="group"
      aria-label={`Map of ${view.points.length} voices. ${view.caption}`}
      fontSize={MAP_FONT_SIZE}
    >
      {view.points.map((point) => (
        <a key={point.id} href={hrefOfCommentator(point.id)} data-point={point.id}>
          <title>{point.name}</title>
          <circle cx={point.x} cy={point.y} r={MAP_RADIUS} fill="var(--action)" stroke="var(--paper)" />
        </a>
      ))}
      {view.labels.map((label) => (
        <text key={label.id} x={label.x} y={label.y} textAnchor={label.anchor} fill="var(--ink)" pointerEvents="none">
          {label.text}
        </text>
      ))}
    </svg>
  );
}
