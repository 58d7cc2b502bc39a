import type { CSSProperties } from "react";
import { NameChips } from "@/components/charts/sides/name-chips";
import { SIDES, type Side } from "@/lib/domain/stance";
import type { SideBar, SideBarsView, SideMarks } from "@/lib/views/sides/side-bars-view";
import { number, sentenceCase } from "@/lib/wording/count";

/** Which side is where, above a list of bars; where the sides stand below each other each names itself. */
export function SideLabels({ labels }: { labels: SideBarsView["labels"] }) {
  return (
    <p className="keys side-columns side-labels basis" aria-hidden="true">
      <span>← {labels.disagree}</span>
      <span>{labels.neutral}</span>
      <span>{labels.agree} →</span>
    </p>
  );
}

/** The three sides of one proposition beside each other, or below each other where there is no room. */
export function SideColumns({
  bar,
  extent,
  labels,
}: {
  bar: Pick<SideBar, "sides" | "sideHrefs">;
  extent: number;
  labels: SideBarsView["labels"];
}) {
  return (
    <div className="side-columns">
      {SIDES.map((side) => (
        <OneSide
          key={side}
          side={side}
          marks={bar.sides[side]}
          extent={extent}
          label={labels[side]}
          href={bar.sideHrefs[side]}
        />
      ))}
    </div>
  );
}

function OneSide({
  side,
  marks,
  extent,
  label,
  href,
}: {
  side: Side;
  marks: SideMarks;
  extent: number;
  label: string;
  href: string;
}) {
  return (
    <div data-side={side} data-empty={marks.count === 0 ? "true" : undefined}>
      <p className="side-name">
        {sentenceCase(label)} <span className="tabular-nums">{number(marks.count)}</span>
      </p>
      {marks.kind === "names" ? (
        <NameChips chips={marks.chips} label={`${sentenceCase(label)}, by name`} />
      ) : (
        <CountedBar side={side} marks={marks} extent={extent} label={label} href={href} />
      )}
    </div>
  );
}

/** A side too large for names: a bar as long as it is large, darker where it is strongly so. */
function CountedBar({
  side,
  marks,
  extent,
  label,
  href,
}: {
  side: Side;
  marks: Extract<SideMarks, { kind: "count" }>;
  extent: number;
  label: string;
  href: string;
}) {
  const sign = side === "disagree" ? -1 : side === "agree" ? 1 : 0;
  const parts = [
    { value: sign, count: marks.mild },
    { value: 2 * sign, count: marks.strong },
  ].filter(({ count }) => count > 0);
  const share: CSSProperties & Record<"--share", string> = { "--share": String(marks.count / extent) };
  return (
    <a href={href} className="side-count" title={`${number(marks.count)} ${label}`}>
      <span className="side-length" style={share}>
        {parts.map(({ value, count }) => (
          <span key={value} className="swatch bar" data-value={value} style={{ flexGrow: String(count) }} />
        ))}
      </span>
      <b className="tabular-nums">{number(marks.count)}</b>
      <span className="sr-only"> {label}</span>
    </a>
  );
}
